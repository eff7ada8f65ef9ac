import type { Family } from './families.ts';
import { STRONG } from './label-shape.ts';
import { type Context, speechOf, talkiness, type WeighedGroup } from './weigh.ts';

/** Turns up to which a text is short: a longer one has evidence enough of its own. */
const SHORT = 12;
const LEAST_TALK = 0.65;

/**
 * Whether a short text is labelled through and through: each of its paragraphs opens with one of the labels, of which
 * there are two or more, that are names or parts, or stand beside a time, before something said. Two such turns say more
 * than two in the midst of prose.
 */
export function isWhollyLabelled(family: Family, groups: readonly WeighedGroup[], context: Context): boolean {
  if (family.size > SHORT || groups.length < 2) return false;
  const turns = groups.flatMap(({ group }) => group.candidates);
  const timed = turns.every(({ time }) => time !== undefined);
  if (!timed && !groups.every(({ group }) => STRONG.has(group.info.shape))) return false;
  const speeches = turns.map((turn) => speechOf(turn, context.lines) ?? '');
  if (speeches.some((speech) => talkiness(speech) < LEAST_TALK)) return false;
  const heads = new Set(turns.flatMap(({ line, lastHeadLine }) => [line, lastHeadLine + 1]));
  return context.lines.every(
    ({ kind, index }) => kind !== 'text' || heads.has(index) || context.lines[index - 1]?.kind === 'text',
  );
}
