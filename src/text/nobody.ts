/**
 * The class of a WebVTT cue that names nobody among cues that name their speaker. The standard has no voice for it; a
 * class means what an author says it means, and players leave it aside.
 */
export const NOBODY = 'nobody';
