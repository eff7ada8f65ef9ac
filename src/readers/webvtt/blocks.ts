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
const BARE_SIGNATURE = /^\ufeff?WEBVTT[ \t]*$/;
const ARROW = '-->';
/** By which HLS says where the times of a segment stand in its stream. */
const SEGMENT_CLOCK = /^X-TIMESTAMP-MAP\s?=/;

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
  let end = (timesLine ?? start) + 1;
  while (end < lines.length && lines[end] !== '' && !lines[end]?.includes(ARROW)) {
    if (end > start + 1 && opensSegment(lines, end, timesLine)) break;
    end++;
  }
  const first = lines[start] ?? '';
  if (timesLine === undefined) return { kind: kindOf(first, seenCue), start, end };
  const times = parseTimings(lines[timesLine] ?? '');
  if (times === undefined) return { kind: 'malformed', start, end, timesLine };
  return { kind: 'cue', start, end, id: timesLine === start ? '' : first, times, timesLine };
}

/**
 * Whether a file of its own begins here, joined to the one before without an empty line between them, as segments of HLS
 * are. The word alone, right below the times of a cue, is what somebody says.
 */
function opensSegment(lines: readonly string[], at: number, timesLine: number | undefined): boolean {
  if (!BARE_SIGNATURE.test(lines[at] ?? '')) return false;
  const next = lines[at + 1] ?? '';
  return SEGMENT_CLOCK.test(next) || (next === '' && at + 1 < lines.length && at - 1 !== timesLine);
}

function kindOf(first: string, seenCue: boolean): 'header' | 'note' | 'style' | 'region' | 'malformed' {
  if (SIGNATURE.test(first) || SEGMENT_CLOCK.test(first)) return 'header';
  if (/^NOTE(?:[ \t]|$)/.test(first)) return 'note';
  if (!seenCue && /^STYLE[ \t]*$/.test(first)) return 'style';
  if (!seenCue && /^REGION[ \t]*$/.test(first)) return 'region';
  return 'malformed';
}
