import type { Reader } from '../types.ts';

const OPENING =
  /^\s{0,20}(?:;[^\r\n]{0,300}\s{1,4}|!:[^\r\n]{0,300}\s{1,4}){0,20}\[(?:Script Info|V4\+? Styles|Events)\]/i;

/** Advanced SubStation Alpha and the format before it, as Aegisub and programs around Whisper write them. */
export const ass: Reader = {
  id: 'ass',
  summary: 'SubStation Alpha captions, with names in a field of their own',
  extensions: ['.ass', '.ssa'],
  mediaType: 'text/x-ssa',
  detect: ({ text }) => (OPENING.test(text.slice(0, 8000)) ? 0.97 : 0),
  load: async () => (await import('./read.ts')).readAss,
};
