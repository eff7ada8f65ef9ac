import type { Transcript } from '../model/transcript.ts';
import type { Writer } from './types.ts';

/** The document itself: nothing is dropped, and reading it back gives the same bytes. */
export const json: Writer = {
  id: 'json',
  summary: 'the whole document, for programs',
  extension: '.json',
  mediaType: 'application/json',
  drops: [],
  load: async () => ({
    write: (transcript) => `${JSON.stringify(transcript, null, 2)}\n`,
    *spokenIn(output) {
      const { blocks } = JSON.parse(output) as Transcript;
      for (const block of blocks) if (block.type === 'turn') for (const { text } of block.paragraphs) yield text;
    },
  }),
};
