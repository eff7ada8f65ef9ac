/** Words for what a program or a service makes of a recording. */
const TRANSCRIPT = /\btranscri(?:pt|ptions?|bed|pts)\b|\b(?:captions|subtitles)\b/i;
/** How it was made, and not by the hands of whoever speaks. */
const MADE =
  /\b(?:auto(?:mated|matic|matically|-generated)|(?:machine|computer|AI)[- ](?:generated|made)|(?:generated|exported|powered|produced|created|made|provided|transcribed) (?:by|with|from|using|on|through))\b/i;
const ADDRESS = /https?:\/\/\S|\bwww\.\S|\b[\w-]{2,40}\.(?:ai|app|com|co|fm|io|net|org)\b/i;
/** `Tidewright is the fastest automated transcription service.` */
const SERVICE =
  /^(?:\S{1,30} ){1,3}is (?:the|an?|your) [^.?!]{0,80}\btranscription\b[^.?!]{0,80}\b(?:app|company|platform|program|service|software|solution|tool|website)\b/i;
const SPOKEN = /\b(?:I|me|my|he|she|yeah|um|uh)\b|\?/i;
const LONGEST = 400;

/** Whether a paragraph says by what service a transcript was made: with its address, or what it is in the service's words. */
export function saysHowMade(text: string): boolean {
  if (text.length > LONGEST || !TRANSCRIPT.test(text) || SPOKEN.test(text)) return false;
  return SERVICE.test(text) || (MADE.test(text) && ADDRESS.test(text));
}
