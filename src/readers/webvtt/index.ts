import type { Reader } from '../types.ts';
import { isWebvtt } from './blocks.ts';

/** WebVTT, as the W3C's parser reads it, with the voices that players show to nobody. */
export const webvtt: Reader = {
  id: 'webvtt',
  aliases: ['vtt'],
  summary: 'WebVTT captions: voices, notes, YouTube’s rolling lines',
  extensions: ['.vtt'],
  mediaType: 'text/vtt',
  detect: ({ text }) => (isWebvtt(text) ? 1 : 0),
  load: async ({ text }) =>
    text.includes('"spokenText"')
      ? (await import('./read-metadata.ts')).readMetadata
      : (await import('./read.ts')).readWebvtt,
};
