import type { Family } from './families.ts';
import type { Candidate } from './head.ts';
import { type Shape, STRONG } from './label-shape.ts';
import type { Line } from './lines.ts';
import { isStageLine } from './marks.ts';
import { talkToEachOther } from './talking.ts';
import { type Context, isBeside, speechOf, talkiness, type WeighedGroup } from './weigh.ts';

/** Turns up to which a text is short: a longer one has evidence enough of its own, one of first names a little later. */
const SHORT = 12;
const SHORT_OF_FIRST_NAMES = 100;
const LEAST_TALK = 0.65;
const SENTENCES = 1;
/** More than an item of a list has. */
const SOME_TALK = 0.5;
/** Turns of first names that come back, among which a paragraph may have no label. */
const MANY_NAMES = 4;
const LONGEST_TITLE = 100;
const MOST_TITLES = 4;
/** Share of the paragraphs that open with a label, in all of the text and from the first label to the last. */
const LEAST_SHARE = 0.5;
const LEAST_INSIDE = 0.75;

/** Shapes that read as a sentence or an event, whatever stands beside them. */
const NO_VOICE: ReadonlySet<Shape> = new Set(['phrase', 'event', 'stop']);
/** Shapes of first names, which fields of a form have too, and of handles, which keys of a list are. */
const FIRST_NAME: ReadonlySet<Shape> = new Set([...STRONG, 'word', 'uncased', 'lower']);

/**
 * The voices of a text that is labelled through and through: nearly each of its paragraphs opens with one of the labels.
 * In a short text they are names or parts, or stand beside a time, before something said: two such turns say more than
 * two in the midst of prose. First names alone have to talk to each other, too, and where they are few to open every
 * paragraph. None where the text is otherwise.
 */
export function whollyLabelled(family: Family, groups: readonly WeighedGroup[], { lines }: Context): WeighedGroup[] {
  const possible = groups.filter(({ group }) => !NO_VOICE.has(group.info.shape));
  const telling = possible.filter(({ talk }) => talk >= LEAST_TALK);
  if (family.size <= SHORT && areNamedOrTimed(telling, lines)) return telling;
  return family.size <= SHORT_OF_FIRST_NAMES && areFirstNames(possible, lines) ? possible : [];
}

function turnsOf(voices: readonly WeighedGroup[]): Candidate[] {
  return voices.flatMap(({ group }) => group.candidates).sort((a, b) => a.line - b.line);
}

function areNamedOrTimed(voices: readonly WeighedGroup[], lines: readonly Line[]): boolean {
  const turns = turnsOf(voices);
  const timed = turns.every(({ time }) => time !== undefined);
  const strong = voices.every(({ group }) => STRONG.has(group.info.shape));
  if (turns.length < 2 || (!timed && (!strong || voices.length < 2))) return false;
  // A programme of a day has times and words too, but no sentences beside them.
  const least = strong ? LEAST_TALK : SENTENCES;
  if (!strong && !voices.some(isSomebody) && !turns.every((turn) => isBeside(turn, lines))) return false;
  if (turns.some((turn) => talkiness(speechOf(turn, lines) ?? '') < least)) return false;
  return covers(turns, lines, turns.length < 3 && !timed);
}

function areFirstNames(voices: readonly WeighedGroup[], lines: readonly Line[]): boolean {
  const turns = turnsOf(voices);
  if (voices.length < 2 || !voices.every(({ group }) => FIRST_NAME.has(group.info.shape))) return false;
  const recur = voices.every(({ group }) => group.candidates.length > 1);
  const signed = turns.every((turn) => turn.style === 'colon' || isBeside(turn, lines));
  const handles = voices.some(({ group }) => group.info.shape === 'lower');
  if (!recur && (handles || !signed)) return false;
  if (turns.some((turn) => talkiness(speechOf(turn, lines) ?? '') < SOME_TALK)) return false;
  return covers(turns, lines, !recur || turns.length < MANY_NAMES) && talkToEachOther(turns, lines);
}

/** A name in full, or a label that comes back. */
function isSomebody({ group }: WeighedGroup): boolean {
  return STRONG.has(group.info.shape) || group.candidates.length > 1;
}

/** Whether the turns open nearly all paragraphs. @param strict all of them, but for what heads the text */
function covers(turns: readonly Candidate[], lines: readonly Line[], strict: boolean): boolean {
  const heads = new Set(turns.map(({ line }) => line));
  const below = turns.filter((turn) => !isBeside(turn, lines));
  const paragraphs = openings(lines, new Set(below.map((turn) => speechLine(turn, lines))));
  const [first = 0, last = 0] = [turns[0]?.line, turns.at(-1)?.line];
  const inside = paragraphs.filter((index) => index >= first && index <= last);
  const beside = turns.every((turn) => isBeside(turn, lines) && !turn.style.startsWith('gap'));
  const above = paragraphs.filter((index) => index < first);
  const titles = beside && above.length <= MOST_TITLES && above.every((index) => isTitle(lines[index]));
  const counted = titles ? paragraphs.slice(above.length) : paragraphs;
  return (
    heads.size >= (strict ? 1 : LEAST_INSIDE) * inside.length &&
    heads.size >= (strict ? 1 : LEAST_SHARE) * counted.length
  );
}

/** A title or a field, which may stand above the first turn. */
function isTitle(line: Line | undefined): boolean {
  return line !== undefined && line.text.length <= LONGEST_TITLE && !/[.!?…。]["”’»)]*$/.test(line.text);
}

/** The line below a label, below the time that stands under it, or below the gap behind its colon. */
function speechLine({ lastHeadLine, style }: Candidate, lines: readonly Line[]): number {
  const below = lines[lastHeadLine + 1]?.kind;
  return lastHeadLine + (below === 'timestamp' || (below === 'blank' && style === 'colon') ? 2 : 1);
}

/**
 * Indices of the lines that open a paragraph, stage directions left out.
 *
 * @param speeches lines right below a label, which open none
 */
function openings(lines: readonly Line[], speeches: ReadonlySet<number>): number[] {
  return lines
    .filter(({ kind, index }) => kind === 'text' && lines[index - 1]?.kind !== 'text' && !speeches.has(index))
    .filter(({ text }) => !isStageLine(text))
    .map(({ index }) => index);
}
