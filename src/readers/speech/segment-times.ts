import { countedFrom, dayStart, isDay } from '../../text/day-times.ts';
import { countWords } from '../../text/words.ts';
import type { JsonNode } from '../json-tree/tree.ts';
import { items, numberOf, textOf } from '../json-tree/values.ts';
import type { Notes } from './notes.ts';
import { endNode, lengthNode, startNode, wordsNode } from './segment-keys.ts';
import { clock, dateTime, isoDuration, milliseconds, protoDuration, type ReadTime, seconds } from './times.ts';

/** A word takes a fifth of a second to a few seconds, pauses included: 0.2 to 20 in seconds, 200 and more in milliseconds. */
const MOST_SECONDS_A_WORD = 20;
const LEAST_MS_A_WORD = 100;

/** Reads the times of a list of segments. */
export type SegmentTimes = (segment: JsonNode) => {
  readonly startMs: number | undefined;
  readonly endMs: number | undefined;
};

/**
 * The unit of bare numbers is one for the whole file, and is worked out, never assumed: a fraction means seconds; whole
 * numbers are what makes the speech neither absurdly fast nor absurdly slow, by how much time there is for each word.
 * Where that leaves it open the times are left out, and a note says so.
 */
export function timesOfSegments(segments: readonly JsonNode[], notes: Notes): SegmentTimes {
  const unit = unitOf(segments);
  const [first] = segments;
  if (unit === 'open' && first !== undefined)
    notes.add(
      'json-time',
      startNode(first)?.node ?? first,
      'seconds or milliseconds? nothing in the file tells; no times were read',
    );
  if (unit === 'ms' && first !== undefined)
    notes.add(
      'json-time-unit',
      startNode(first)?.node ?? first,
      'whole numbers without a unit, too large for seconds: read as milliseconds',
    );
  const bare: ReadTime = unit === 'ms' ? milliseconds : unit === 's' ? seconds : () => undefined;
  const readTime = (time: ReturnType<typeof startNode>, told?: Notes): number | undefined => {
    if (time === undefined) return undefined;
    const { node } = time;
    const read = time.unit === 'ms' ? milliseconds : time.unit === 's' ? seconds : isBare(node) ? bare : printed;
    return told === undefined || read === bare ? read(node) : told.time(node, read);
  };
  const starts = segments.map((segment) => readTime(startNode(segment)));
  const zero = dayStart(starts);
  const dated = segments[starts.findIndex((ms) => ms !== undefined && isDay(ms))];
  if (dated !== undefined && zero !== undefined)
    notes.add('time-of-day', startNode(dated)?.node ?? dated, countedFrom(zero));
  const read = (time: ReturnType<typeof startNode>): number | undefined => {
    const ms = readTime(time, notes);
    return ms !== undefined && isDay(ms) ? zero && ms - zero : ms;
  };
  return (segment) => {
    const startMs = read(startNode(segment));
    const endMs = read(endNode(segment));
    if (endMs !== undefined || startMs === undefined) return { startMs, endMs };
    const lasts = read(lengthNode(segment));
    return { startMs, endMs: lasts === undefined ? undefined : startMs + lasts };
  };
}

const isBare = (node: JsonNode): boolean => numberOf(node) !== undefined;
const printed: ReadTime = (node) => clock(node) ?? isoDuration(node) ?? protoDuration(node) ?? dateTime(node);

function unitOf(segments: readonly JsonNode[]): 'ms' | 's' | 'open' | 'none' {
  const numbers = segments.flatMap((segment) =>
    [startNode(segment), endNode(segment), lengthNode(segment)].flatMap((time) => {
      const value = time === undefined || time.unit !== undefined ? undefined : numberOf(time.node);
      return value === undefined ? [] : [value];
    }),
  );
  if (numbers.length === 0) return 'none';
  if (numbers.some((value) => !Number.isInteger(value))) return 's';
  const perWord = numberPerWord(segments);
  if (perWord === undefined) return numbers.every((value) => value === 0) ? 's' : 'open';
  return perWord <= MOST_SECONDS_A_WORD ? 's' : perWord >= LEAST_MS_A_WORD ? 'ms' : 'open';
}

/** Of the segments' own lengths where they have ends, else from the first start to the last. */
function numberPerWord(segments: readonly JsonNode[]): number | undefined {
  let [span, words] = [0, 0];
  let [first, last, before]: (number | undefined)[] = [];
  let heard = 0;
  for (const segment of segments) {
    const start = numberOf(startNode(segment)?.node);
    const end = numberOf(endNode(segment)?.node) ?? addUp(start, numberOf(lengthNode(segment)?.node));
    const count = wordCount(segment);
    if (start === undefined) continue;
    if (end !== undefined && end > start) {
      span += end - start;
      words += count;
    }
    first ??= start;
    last = start;
    heard += before ?? 0;
    before = count;
  }
  if (span > 0 && words > 0) return span / words;
  return first !== undefined && last !== undefined && last > first && heard > 0 ? (last - first) / heard : undefined;
}

const addUp = (start: number | undefined, length: number | undefined): number | undefined =>
  start === undefined || length === undefined ? undefined : start + length;

function wordCount(segment: JsonNode): number {
  const node = wordsNode(segment);
  return textOf(node) === undefined ? items(node).length : countWords(textOf(node) ?? '');
}
