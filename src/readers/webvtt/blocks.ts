import { parseTimings, type Timings } from './timings.ts';

/** A run of lines of the file, by their indices; `end` is exclusive. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

export type VttBlock =
  | (LineRange & {
      readonly kind: 'cue';
      /** The line above the times, as it is; empty where there is none. */
      readonly id: string;
      readonly times: Timings;
      /** Index of the line that holds the times; the words are the lines behind it. */
      readonly timesLine: number;
    })
  | (LineRange & { readonly kind: 'header' | 'note' | 'style' | 'region' })
  /** Lines that make no cue: times that cannot be read, or none at all. */
  | (LineRange & { readonly kind: 'malformed'; readonly timesLine?: number });

const SIGNATURE = /^\ufeff?WEBVTT(?:[ \t]|$)/;
const ARROW = '-->';

/** Whether the text opens as WebVTT must. */
export function isWebvtt(text: string): boolean {
  const end = text.search(/[\r\n]/);
  return SIGNATURE.test(end === -1 ? text : text.slice(0, end));
}

/**
 * Cuts the lines of a WebVTT file into blocks as the W3C's parser does (WebVTT, 6.1 "collect a WebVTT block"): an empty
 * line ends a block, and so does a line with an arrow that comes where no times can be.
 */
export function blocksOf(lines: readonly string[]): VttBlock[] {
  const headerEnd = endOfHeader(lines);
  const blocks: VttBlock[] = [{ kind: 'header', start: 0, end: headerEnd }];
  let seenCue = false;
  let at = headerEnd;
  while (at < lines.length) {
    if (lines[at] === '') {
      at++;
      continue;
    }
    const block = collect(lines, at, seenCue);
    if (block.kind === 'cue') seenCue = true;
    blocks.push(block);
    at = Math.max(block.end, at + 1);
  }
  return blocks;
}

/** The signature and what stands below it, up to an empty line or a line with an arrow. */
function endOfHeader(lines: readonly string[]): number {
  let at = 1;
  while (at < lines.length && lines[at] !== '' && !lines[at]?.includes(ARROW)) at++;
  return at;
}

function collect(lines: readonly string[], start: number, seenCue: boolean): VttBlock {
  const timesLine = [start, start + 1].find((i) => lines[i]?.includes(ARROW) && (i === start || lines[start] !== ''));
  let end = timesLine === undefined ? start : timesLine + 1;
  while (end < lines.length && lines[end] !== '' && !lines[end]?.includes(ARROW)) end++;
  const first = lines[start] ?? '';
  if (timesLine === undefined) return { kind: kindOf(first, seenCue), start, end };
  const times = parseTimings(lines[timesLine] ?? '');
  if (times === undefined) return { kind: 'malformed', start, end, timesLine };
  return { kind: 'cue', start, end, id: timesLine === start ? '' : first, times, timesLine };
}

function kindOf(first: string, seenCue: boolean): 'note' | 'style' | 'region' | 'malformed' {
  if (/^NOTE(?:[ \t]|$)/.test(first)) return 'note';
  if (!seenCue && /^STYLE[ \t]*$/.test(first)) return 'style';
  if (!seenCue && /^REGION[ \t]*$/.test(first)) return 'region';
  return 'malformed';
}
