import type { ReadOptions } from '../types.ts';
import { type Chosen, choose, choosePattern } from './choose.ts';
import { isDashLine } from './dash-lines.ts';
import { type FramesFound, framesIn } from './frames.ts';
import { declaredLabels, type Person, peopleOfFront } from './front.ts';
import { type FrontMatter, isOwn } from './front-matter.ts';
import { foldLabel } from './label-shape.ts';
import type { Line } from './lines.ts';
import { OWN_QUESTIONS } from './questions.ts';
import type { Scan } from './scan.ts';
import { DOUBLE_DASH } from './units.ts';
import { xmlRootOf } from './xml-root.ts';

/** What is decided from the first megabytes of a text, and holds for all of it. */
export interface Judgement {
  readonly chosen: Chosen;
  /** Whom the front of the file names. */
  readonly people: readonly Person[];
  /** Folded names and words of names, and labels that a front matter declares. */
  readonly cast: ReadonlySet<string>;
  /** Lines are hard-wrapped: a line's end is no paragraph's end. */
  readonly wrapped: boolean;
  /** What the frames of its times count. Absent where it prints none. */
  readonly frames?: FramesFound | undefined;
}

/** Characters of a text from which its style is decided; of a long line only the first thousand count. */
export const SAMPLE = 4_000_000;
const SAMPLE_OF_A_LINE = 1000;

/** @param body the lines in which turns may begin @returns undefined where nothing reads as a speaker's turn */
export function judge(
  { lines, frontMatter }: Scan,
  body: readonly Line[],
  options: ReadOptions,
): Judgement | undefined {
  const people = peopleOfFront(lines, frontMatter);
  const cast = castOf(people, frontMatter);
  const sample = sampleOf(body);
  const found =
    options.labelPattern === undefined
      ? choose({ lines: sample, spaced: spacing(sample), cast, signs: countSigns(sample) })
      : choosePattern(options.labelPattern);
  const chosen = found ?? (isOwn(frontMatter) ? { kind: 'questions' as const, decision: OWN_QUESTIONS } : undefined);
  if (options.labelPattern === undefined && xmlRootOf(lines) !== undefined && !readsElements(chosen)) return undefined;
  return chosen === undefined
    ? undefined
    : { chosen, people, cast, wrapped: isHardWrapped(sample), frames: framesIn(sample) };
}

/** An XML document tells its turns by its elements, or in a way of its own, in which attributes look like labels. */
function readsElements(chosen: Chosen | undefined): boolean {
  return chosen?.kind === 'labels' && chosen.decision.families.every(({ style }) => style === 'element');
}

/** Folded names and words of names, and labels that a front matter declares. */
function castOf(people: readonly Person[], frontMatter: FrontMatter | undefined): ReadonlySet<string> {
  const names = people.map(({ name }) => foldLabel(name));
  const words = names.flatMap((name) => name.split(' ').filter((word) => word.length > 2));
  const declared = frontMatter === undefined ? [] : declaredLabels(frontMatter).map(foldLabel);
  return new Set([...names, ...words, ...declared]);
}

function sampleOf(lines: readonly Line[]): readonly Line[] {
  let size = 0;
  const end = lines.findIndex(({ text }) => {
    size += Math.min(text.length, SAMPLE_OF_A_LINE);
    return size > SAMPLE;
  });
  return end === -1 ? lines : lines.slice(0, end);
}

function countSigns(lines: readonly Line[]): number {
  return lines.filter((line) => (line.kind === 'text' && DOUBLE_DASH.test(line.text)) || isDashLine(line, lines))
    .length;
}

function spacing(lines: readonly Line[]): number {
  let text = 0;
  let spaced = 0;
  for (const line of lines) {
    if (line.kind !== 'text') continue;
    text++;
    if (lines[line.index - 1]?.kind !== 'text') spaced++;
  }
  return text === 0 ? 0 : spaced / text;
}

const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Most lines that another line follows directly are 40 to 110 columns wide. */
function isHardWrapped(lines: readonly Line[]): boolean {
  let followed = 0;
  let wrapped = 0;
  for (const line of lines) {
    if (line.kind !== 'text' || lines[line.index + 1]?.kind !== 'text') continue;
    followed++;
    const width = line.indent + line.text.length * (WIDE.test(line.text) ? 2 : 1);
    if (width >= 40 && width <= 110) wrapped++;
  }
  return followed > 0 && wrapped >= 0.5 * followed;
}
