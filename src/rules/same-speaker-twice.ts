import type { Rule } from './types.ts';

/** Readers take a new label for a new voice. */
export const sameSpeakerTwice: Rule = {
  id: 'same-speaker-twice',
  group: 'structure',
  summary: 'The same label on consecutive turns',
  severity: 'info',
  presets: { legal: 'off', linguistic: 'off', verbatim: 'off' },
  fix: 'output',
  defaults: {},
  page: {
    what: 'Two turns in a row have the same label, with nothing between them. They may be one turn in two paragraphs, or the second label is wrong.',
    why: 'Joining neighbouring pieces of one speaker is among the commonest requests to transcription tools.',
    bad: 'AB: Yes.\n\nAB: And no.',
    good: 'AB: Yes.\n\nAnd no.',
    off: 'Where each paragraph is labelled by rule, as in captions and radio scripts.',
  },
  *check({ transcript: { blocks } }) {
    for (const [i, block] of blocks.entries()) {
      const before = blocks[i - 1];
      if (block.type !== 'turn' || before?.type !== 'turn' || block.label === undefined) continue;
      if (block.speaker === undefined || block.speaker !== before.speaker || block.label !== before.label) continue;
      yield { message: `“${block.label}” goes on; one turn?`, position: block.position };
    }
  },
};
