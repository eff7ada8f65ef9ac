import { type LineLabel, labelsIn } from '../plain-text/labels-in.ts';
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
  if (labels.length === 0) return undefined;
  const byCue = new Map<number, { line: Line; label: LineLabel }[]>();
  for (const label of labels) {
    const line = openings[label.line];
    if (line === undefined) continue;
    const here = byCue.get(line.cue);
    if (here === undefined) byCue.set(line.cue, [{ line, label }]);
    else here.push({ line, label });
  }
  return cues.flatMap((cue, i) => cutAtLabels(cue, byCue.get(i) ?? []));
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

function cutAtLabels(cue: Cue, found: readonly { line: Line; label: LineLabel }[]): Cue[] {
  const first = found[0];
  if (first === undefined) return [cue];
  const before = cue.text.slice(0, first.line.at).trim() === '' ? [] : [sliceCue(cue, 0, first.line.at)];
  const labelled = found.map(({ line, label }, i) => {
    const end = found[i + 1]?.line.at ?? cue.text.length;
    const part = sliceCue(cue, Math.min(end, line.at + label.speech), end);
    const start = i === 0 && before.length === 0 ? cue.start : sliceCue(cue, line.at, end).start;
    return { ...part, start, label: label.label ?? CHANGE };
  });
  return [...before, ...labelled];
}
