import type { Turn } from '../model/transcript.ts';
import { turnsOf } from '../model/turns.ts';
import type { SourceText } from '../text/source.ts';
import { type LooseBracket, pairUp } from './pair-up.ts';
import { placeIn } from './place.ts';
import type { Finding, Rule } from './types.ts';

/** In conversation analysis `[` opens an overlap and need not close: where so many and most do not, it is that. */
const OVERLAPS = 5;

/** A bracket that never closes leaves open which words are whose. */
export const bracketUnbalanced: Rule = {
  id: 'bracket-unbalanced',
  group: 'editorial marks',
  summary: 'A bracket that never closes, or was never opened',
  severity: 'error',
  presets: { linguistic: 'off' },
  fix: 'never',
  defaults: {},
  page: {
    what: 'A square or round bracket that does not close before its speaker has finished, or closes without having been opened. From there on words that were said and words that were put in cannot be told apart. The items of a list, `1)` or `a)`, smileys, and brackets that an interruption cuts off are left alone, and a bracket may close in a later paragraph.',
    why: 'Our own inference: the Chicago Manual and the Smithsonian’s Archives of American Art both rely on a closed pair to tell what was added.',
    bad: 'the [old harbour was full',
    good: 'the [old] harbour was full',
    off: 'Where a single bracket marks overlapping speech.',
  },
  *check({ transcript, source }) {
    const { loose, squares } = looseBrackets(turnsOf(transcript));
    const overlaps = loose.filter(({ sign }) => sign === '[').length;
    const isOverlap = overlaps >= OVERLAPS && overlaps > squares / 2;
    const findings = loose.filter(({ sign }) => !isOverlap || (sign !== '[' && sign !== ']'));
    for (const one of findings.sort((a, b) => offsetOf(a) - offsetOf(b))) yield finding(one, source);
  },
};

const offsetOf = ({ paragraph, at }: LooseBracket): number => paragraph.position.start.offset + at;

/** Brackets without their other half, and how many square ones open. What one turn leaves open, the speaker's next may close. */
function looseBrackets(turns: readonly Turn[]): { loose: LooseBracket[]; squares: number } {
  const loose: LooseBracket[] = [];
  const pending = new Map<string, ReadonlySet<LooseBracket>>();
  let squares = 0;
  for (const { speaker = '', paragraphs } of turns) {
    const carried = pending.get(speaker) ?? new Set();
    const result = pairUp(paragraphs, [...carried]);
    squares += result.squares;
    for (const one of result.unopened) loose.push(one);
    for (const one of result.open) if (carried.has(one) && !one.cutOff) loose.push(one);
    pending.set(speaker, new Set(result.open.filter((one) => !carried.has(one))));
  }
  for (const left of pending.values()) for (const one of left) if (!one.cutOff) loose.push(one);
  return { loose, squares };
}

/** Enough of the words around to find the place. */
const EXCERPT = 28;

function finding({ sign, paragraph, at }: LooseBracket, source: SourceText | undefined): Finding {
  const { text } = paragraph;
  if (sign === '[' || sign === '(') {
    const part = text.slice(at, at + EXCERPT);
    const words = at + EXCERPT < text.length ? part.replace(/\s+\S*$/, '') : part;
    const length = /^.\S{0,20}/u.exec(text.slice(at))?.[0].length ?? 1;
    const { start } = placeIn(paragraph, at, at + length, source);
    const position = { start, end: { ...start, column: start.column + 1, offset: start.offset + 1 } };
    return { message: `“${words}${at + words.length < text.length ? '…' : ''}” never closes`, position };
  }
  const part = text.slice(Math.max(0, at + 1 - EXCERPT), at + 1);
  const words = at + 1 > EXCERPT ? part.replace(/^\S*\s+/, '') : part;
  const length = /\S{0,20}.$/u.exec(text.slice(Math.max(0, at - 20), at + 1))?.[0].length ?? 1;
  const { end } = placeIn(paragraph, at + 1 - length, at + 1, source);
  const position = { start: { ...end, column: end.column - 1, offset: end.offset - 1 }, end };
  return { message: `“${at + 1 > words.length ? '…' : ''}${words}” was never opened`, position };
}
