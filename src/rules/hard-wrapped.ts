import { turnsOf } from '../model/turns.ts';
import { counted } from '../text/counting.ts';
import type { Rule } from './types.ts';

const LONG = 90;
const SHARE = 0.5;

/** Lines that end because a page was that wide. */
export const hardWrapped: Rule = {
  id: 'hard-wrapped',
  group: 'structure',
  summary: 'Lines broken at a fixed width',
  severity: 'info',
  presets: { legal: 'off' },
  fix: 'output',
  defaults: {},
  page: {
    what: 'Most paragraphs run over several lines. They are joined in what is written; a word hyphenated at a line’s end keeps its hyphen, since nobody can tell `re-⏎sent` from `re-sent`.',
    why: 'Wrapped lines and stray hyphens are a standing complaint of those who reuse scanned transcripts.',
    bad: 'the har-\nbour was closed',
    good: 'the harbour was closed',
    off: 'Where the source is wrapped by rule.',
  },
  *check({ transcript }) {
    const paragraphs = turnsOf(transcript).flatMap((turn) => turn.paragraphs);
    const long = paragraphs.filter(({ text }) => text.length > LONG);
    const wrapped = long.filter(({ position }) => position.start.line !== position.end.line);
    if (long.length < 3 || wrapped.length < SHARE * long.length) return;
    const broken = paragraphs.flatMap(({ marks = [] }) => marks.filter(({ kind }) => kind === 'wrap')).length;
    const hyphens = broken === 0 ? '' : `; ${counted(broken, 'word')} hyphenated at a line’s end`;
    yield { message: `lines are broken at a fixed width${hyphens}` };
  },
};
