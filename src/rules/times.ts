import type { Paragraph, Position, Turn } from '../model/transcript.ts';
import { positionOf, type SourceText } from '../text/source.ts';
import { formatTimestamp, parseTimestamp } from '../text/timestamp.ts';
import { placeIn } from './place.ts';
import type { Checked } from './types.ts';

/** A time that the file gives. */
export interface Time {
  readonly ms: number;
  /** As printed, in its brackets. Absent where it is no clock, or the source is not at hand. */
  readonly text?: string;
  /** In a turn's head or on a line of its own, or within the words. */
  readonly place: 'head' | 'words';
  readonly position: Position;
}

const CLOCK = /[[(<{]?\s?((?:\d{1,3}:)?\d{1,3}:\d{2}(?:[.,]\d{1,3})?)(\s?[ap]\.?m\b)?\s?[\])>}]?/i;
/** Formats in which every time is printed as a clock. */
const PRINTED = new Set(['text', 'markdown']);
/** Characters of a turn's head in which its time is looked for. */
const LONGEST_HEAD = 300;

/** Every time of a transcript, in source order. Empty where they are times of day. */
export function timesOf({ transcript, source }: Pick<Checked, 'transcript' | 'source'>): Time[] {
  const { blocks } = transcript;
  const printsAll = PRINTED.has(transcript.source.format);
  const times: Time[] = [];
  for (const block of blocks) {
    if (block.type === 'turn') {
      const head = headTime(block, printsAll, source);
      if (head === 'time of day') return [];
      if (head !== undefined) times.push(head);
      for (const paragraph of block.paragraphs) times.push(...timesIn(paragraph, source));
    } else if (block.type === 'apart' && block.kind === 'timestamp') {
      const time = printed(block.text);
      if (time !== undefined) times.push({ ...time, place: 'head', position: block.position });
    }
  }
  return times.sort((a, b) => a.position.start.offset - b.position.start.offset);
}

/** `00:12:04`, whatever is printed. */
export function clock({ ms }: Time): string {
  return formatTimestamp(ms);
}

function printed(text: string): { readonly ms: number; readonly text: string } | undefined {
  const match = CLOCK.exec(text);
  const ms = parseTimestamp(match?.[1] ?? '');
  return match === null || ms === undefined ? undefined : { ms, text: match[0].trim() };
}

/** @param printsAll a time that does not stand in the head stands above it or in the words, and is counted there */
function headTime(
  { startMs, position, paragraphs }: Turn,
  printsAll: boolean,
  source?: SourceText,
): Time | 'time of day' | undefined {
  if (startMs === undefined) return undefined;
  const { start } = position;
  const bare = { ms: startMs, place: 'head', position: { start, end: start } } as const;
  if (source === undefined) return bare;
  const end = paragraphs[0]?.position.start.offset ?? position.end.offset;
  const match = CLOCK.exec(source.text.slice(start.offset, Math.min(end, start.offset + LONGEST_HEAD)));
  if (match === null) return printsAll ? undefined : bare;
  if (match[2] !== undefined) return 'time of day';
  const text = match[0].trim();
  const at = start.offset + match.index + match[0].indexOf(text);
  return { ...bare, text, position: positionOf(source, at, at + text.length) };
}

function timesIn(paragraph: Paragraph, source: SourceText | undefined): Time[] {
  return (paragraph.marks ?? []).flatMap(({ kind, start, end }) => {
    const time = kind === 'timestamp' ? printed(paragraph.text.slice(start, end)) : undefined;
    return time === undefined ? [] : [{ ...time, place: 'words', position: placeOf(paragraph, start, end, source) }];
  });
}

/** In Markdown the brackets may be escaped, and only what is within them is found in the source. */
function placeOf(paragraph: Paragraph, start: number, end: number, source: SourceText | undefined): Position {
  const place = placeIn(paragraph, start, end, source);
  const isFound = place.start.offset !== paragraph.position.start.offset || start === 0;
  return isFound ? place : placeIn(paragraph, start + 1, end - 1, source);
}
