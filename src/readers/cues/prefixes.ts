import { labelsIn } from '../plain-text/labels-in.ts';
import { captionLabels } from './caption-labels.ts';
import { CHANGE } from './change.ts';
import { sliceCue } from './slice.ts';
import type { Cue } from './types.ts';

/** Where the lines of each cue stand among all of them. */
interface Line {
  readonly cue: number;
  /** Offset into the cue's text. */
  readonly at: number;
  readonly text: string;
}

/** A line from which somebody speaks. */
interface Opener {
  readonly line: Line;
  /** Where the words begin in the line. */
  readonly speech: number;
  readonly label: string;
}

/**
 * Speakers printed before the words of captions: `Nora: Where was that?`, `>> NORA:`, `>>`. Whether they are labels is
 * decided from the whole file. A cue in which a label stands on a later line is cut there.
 *
 * @returns undefined where the captions name nobody
 */
export function readPrefixes(cues: readonly Cue[], pattern?: RegExp): readonly Cue[] | undefined {
  const lines = cues.flatMap(({ text }, cue) => linesOf(text, cue));
  const { paragraphs, openings } = layOut(lines, pattern);
  const decided = labelsIn(paragraphs, pattern);
  const labels = decided.length > 0 || pattern !== undefined ? decided : captionLabels(paragraphs);
  const found = labels.flatMap((label): Opener[] => {
    const line = openings[label.line];
    return line === undefined ? [] : [{ line, speech: label.speech, label: label.label ?? CHANGE }];
  });
  const openers = found.length > 0 || pattern !== undefined ? found : dashesIn(lines);
  if (openers.length === 0) return undefined;
  const byCue = new Map<number, Opener[]>();
  for (const opener of openers) {
    const here = byCue.get(opener.line.cue);
    if (here === undefined) byCue.set(opener.line.cue, [opener]);
    else here.push(opener);
  }
  return cues.flatMap((cue, i) => cutAtLabels(cue, byCue.get(i) ?? []));
}

const DASH = /^[-–—](?:\s+|(?=[\p{L}\p{N}"“¿¡]))/u;

/** Where dashes part the voices of one caption, each on a line: these lines, and all others that open so. */
function dashesIn(lines: readonly Line[]): Opener[] {
  const dashed = lines.flatMap((line): Opener[] => {
    const speech = DASH.exec(line.text)?.[0].length;
    return speech === undefined ? [] : [{ line, speech, label: CHANGE }];
  });
  const firstOf = new Map<number, Line>();
  for (const line of lines) if (!firstOf.has(line.cue)) firstOf.set(line.cue, line);
  const partsVoices = dashed.some(
    ({ line }, i) => dashed[i + 1]?.line.cue === line.cue && firstOf.get(line.cue) === line,
  );
  return partsVoices ? dashed : [];
}

/** How a label may look at the start of a line: a sign, a bracket, or a few words and a colon; `Dr.` and initials among them. */
const MAY_BE_LABEL = /^(?:[-–—]\s*)?(?:>>|»|[[(<*]|(?:[^:：.?!]|(?<=(?:^|[\s.])\p{Lu}\p{L}{0,3})\.){1,60}[:：])/u;

/**
 * The talk as paragraphs, each from one line that may open with a label to the next: the end of a caption ends no
 * paragraph. An empty line stands behind each.
 */
function layOut(
  lines: readonly Line[],
  pattern: RegExp | undefined,
): { paragraphs: string[]; openings: (Line | undefined)[] } {
  const paragraphs: string[] = [];
  const openings: (Line | undefined)[] = [];
  let open: string[] = [];
  const close = (): void => {
    if (open.length > 0) paragraphs.push(open.join(' '), '');
    open = [];
  };
  for (const line of lines) {
    if (open.length === 0 || pattern?.test(line.text) || MAY_BE_LABEL.test(line.text)) {
      close();
      openings.push(line, undefined);
    }
    open.push(line.text);
  }
  close();
  return { paragraphs, openings };
}

function linesOf(text: string, cue: number): Line[] {
  const lines: Line[] = [];
  for (let at = 0; at <= text.length; ) {
    const feed = text.indexOf('\n', at);
    const end = feed === -1 ? text.length : feed;
    const line = text.slice(at, end);
    const lead = line.length - line.trimStart().length;
    if (line.trim() !== '') lines.push({ cue, at: at + lead, text: line.trim() });
    at = end + 1;
  }
  return lines;
}

function cutAtLabels(cue: Cue, found: readonly Opener[]): Cue[] {
  const first = found[0];
  if (first === undefined) return [cue];
  const before = cue.text.slice(0, first.line.at).trim() === '' ? [] : [sliceCue(cue, 0, first.line.at)];
  const labelled = found.map(({ line, speech, label }, i) => {
    const end = found[i + 1]?.line.at ?? cue.text.length;
    const part = sliceCue(cue, Math.min(end, line.at + speech), end);
    const start = i === 0 && before.length === 0 ? cue.start : sliceCue(cue, line.at, end).start;
    return { ...part, start, label };
  });
  return [...before, ...labelled];
}
