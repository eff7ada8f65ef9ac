import type { Block, Speaker, Transcript, Turn } from '../model/transcript.ts';
import { turnsOf } from '../model/turns.ts';
import { counted } from '../text/counting.ts';
import { OTHER_ROLE_WORDS, QUESTION_LABELS } from '../text/lexicon.ts';

import type { Finding, Rule } from './types.ts';

/** A repeated label may be a habit, or a wrong name. */
export const sameSpeakerTwice: Rule<{ readonly habit: number }> = {
  id: 'same-speaker-twice',
  group: 'structure',
  summary: 'The same label on two turns in a row',
  severity: 'info',
  presets: { linguistic: 'off' },
  fix: 'output',
  defaults: { habit: 0.15 },
  page: {
    what: 'Two turns in a row under one label, with no heading or direction between them. They are one turn of two paragraphs, or one of the labels is wrong. A file in which more than the share `habit` of the turns does so labels its paragraphs, and gets one note. Labels that several people share, such as Q, do not count.',
    why: 'To merge such turns is a common wish in the issues of Vibe, Subtitle Edit and transcribee; Radiolab, on the other hand, labels each paragraph.',
    bad: 'AB: Yes.   AB: And no.',
    good: 'AB: Yes.   And no.      one turn, two paragraphs',
    off: 'Where each paragraph or each cue has its label.',
  },
  *check({ transcript }, { habit }) {
    const repeated = repeatedIn(transcript);
    const turns = turnsOf(transcript).length;
    const [first] = repeated;
    if (first !== undefined && repeated.length >= FEWEST && repeated.length > habit * turns)
      yield {
        message: `${counted(repeated.length, 'turn')} of ${turns.toLocaleString('en')} repeat the label of the turn before: this file labels its paragraphs`,
        position: first.position,
      };
    else yield* repeated.map(findingOf);
  },
};

/** Fewer are no habit. */
const FEWEST = 4;

function findingOf({ label, position }: Turn): Finding {
  return { message: `“${label}” again: one turn of two paragraphs, or a wrong label?`, position };
}

/** Turns whose label repeats that of the turn before. */
function repeatedIn({ blocks, speakers }: Transcript): Turn[] {
  const shared = new Set(speakers.filter(isShared).map(({ id }) => id));
  const repeated: Turn[] = [];
  let before: Turn | undefined;
  for (const block of blocks) {
    if (block.type !== 'turn') {
      if (parts(block, before)) before = undefined;
      continue;
    }
    const { speaker, label } = block;
    if (before?.speaker !== undefined && before.speaker === speaker && label !== undefined && !shared.has(speaker))
      if (before.label !== undefined) repeated.push(block);
    before = isCut(block) ? undefined : block;
  }
  return repeated;
}

/** Whether a block stands behind the turn and not within it, and a new label is due after it. */
function parts(block: Block, before: Turn | undefined): boolean {
  if (before === undefined || block.position.start.offset < before.position.end.offset) return false;
  return block.type !== 'apart' || block.kind === 'advertisement' || block.kind === 'separator';
}

/** Whether something was left out behind the turn's last word: `[…]` as its last paragraph. */
function isCut({ paragraphs }: Turn): boolean {
  return /^[[(]\s?(?:…|\.[.\s]*)\s?[\])]$/.test(paragraphs.at(-1)?.text ?? '');
}

/** A label of nobody in particular: several people ask in a row, and each is `Q`. */
function isShared({ name, labels: [label = ''] }: Speaker): boolean {
  const folded = label.toLowerCase().replace(/[.#\s\d]+$/, '');
  return name === undefined && (QUESTION_LABELS.has(folded) || OTHER_ROLE_WORDS.has(folded) || folded === 'reporter');
}
