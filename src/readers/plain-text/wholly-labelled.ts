import type { Family } from './families.ts';
import type { Candidate } from './head.ts';
import { type Shape, STRONG } from './label-shape.ts';
import type { Line } from './lines.ts';
import { type Context, isBeside, speechOf, talkiness, type WeighedGroup } from './weigh.ts';

/** Turns up to which a text is short: a longer one has evidence enough of its own. */
const SHORT = 12;
const LEAST_TALK = 0.65;
const SENTENCES = 1;
/** Share of the paragraphs that open with a label, in all of the text and from the first label to the last. */
const LEAST_SHARE = 0.5;
const LEAST_INSIDE = 0.75;

/** Shapes that read as a sentence or an event, whatever stands beside them. */
const NO_VOICE: ReadonlySet<Shape> = new Set(['phrase', 'event', 'stop']);

/**
 * The voices of a short text that is labelled through and through: nearly each of its paragraphs opens with one of the
 * labels, which are names or parts, or stand beside a time, before something said. Two such turns say more than two in
 * the midst of prose. None where the text is otherwise.
 */
export function whollyLabelled(family: Family, groups: readonly WeighedGroup[], { lines }: Context): WeighedGroup[] {
  if (family.size > SHORT) return [];
  const voices = groups.filter(({ group, talk }) => talk >= LEAST_TALK && !NO_VOICE.has(group.info.shape));
  const turns = voices.flatMap(({ group }) => group.candidates);
  const timed = turns.every(({ time }) => time !== undefined);
  const strong = voices.every(({ group }) => STRONG.has(group.info.shape));
  if (turns.length < 2 || (!timed && (!strong || voices.length < 2))) return [];
  // A programme of a day has times and words too, but no sentences beside them.
  const least = strong ? LEAST_TALK : SENTENCES;
  if (!strong && !voices.some(isSomebody) && !turns.every((turn) => isBeside(turn, lines))) return [];
  if (turns.some((turn) => talkiness(speechOf(turn, lines) ?? '') < least)) return [];
  return covers(turns, lines, turns.length < 3 && !timed) ? voices : [];
}

/** A name in full, or a label that comes back. */
function isSomebody({ group }: WeighedGroup): boolean {
  return STRONG.has(group.info.shape) || group.candidates.length > 1;
}

/** Whether the turns open nearly all paragraphs. @param strict all of them */
function covers(turns: readonly Candidate[], lines: readonly Line[], strict: boolean): boolean {
  const heads = new Set(turns.map(({ line }) => line));
  const paragraphs = openings(lines, new Set(turns.map(({ lastHeadLine }) => speechLine(lastHeadLine, lines))));
  const [first, last] = [Math.min(...heads), Math.max(...heads)];
  const inside = paragraphs.filter((index) => index >= first && index <= last);
  return (
    heads.size >= (strict ? 1 : LEAST_INSIDE) * inside.length &&
    heads.size >= (strict ? 1 : LEAST_SHARE) * paragraphs.length
  );
}

/** The line below a label, or below the time that stands under it. */
function speechLine(head: number, lines: readonly Line[]): number {
  return lines[head + 1]?.kind === 'timestamp' ? head + 2 : head + 1;
}

/** Indices of the lines that open a paragraph. @param speeches lines right below a label, which open none */
function openings(lines: readonly Line[], speeches: ReadonlySet<number>): number[] {
  return lines
    .filter(({ kind, index }) => kind === 'text' && lines[index - 1]?.kind !== 'text' && !speeches.has(index))
    .map(({ index }) => index);
}
