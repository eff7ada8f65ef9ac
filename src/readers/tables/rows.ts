import type { Block, Diagnostic, Metadata, Position } from '../../model/transcript.ts';
import { countedFrom, dayStart, isDay } from '../../text/day-times.ts';
import { rateGuessed } from '../../text/frame-rate.ts';
import { positionOf, type SourceText } from '../../text/source.ts';
import { countWords } from '../../text/words.ts';
import { readCues } from '../cues/index.ts';
import { sliceCue } from '../cues/slice.ts';
import type { Anchor, Cue, CueFile } from '../cues/types.ts';
import type { ReadOptions, ReadResult } from '../types.ts';
import { byTime } from './by-speaker.ts';
import type { Unit } from './names.ts';
import { type Clock, clockOf, LONGEST, millisecondsOf, type PrintedTime, printedTimes } from './times.ts';

/** What stands in one cell, or behind one key. */
export interface Cell {
  readonly text: string;
  readonly anchors: readonly Anchor[];
  /** Offsets in the source, quotation marks included; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** One row of a table whose columns are understood. */
export interface Row {
  readonly start: number;
  readonly text: Cell;
  readonly speaker?: string | undefined;
  /** The speaker is known and was not printed. */
  readonly assumed?: true;
  readonly times: Readonly<Partial<Record<'start' | 'end' | 'duration', string>>>;
  /** A turn by itself, whoever speaks before. */
  readonly opensTurn?: boolean;
  /** What else the row says, with its name: tags, notes. */
  readonly others: readonly { readonly name: string; readonly cell: Cell }[];
}

export interface Table {
  readonly rows: readonly Row[];
  readonly units: Readonly<Partial<Record<'start' | 'end' | 'duration', Unit>>>;
  /** What is no row: headers, lines that could not be read. */
  readonly others: readonly Block[];
  readonly metadata?: Metadata;
  readonly diagnostics: readonly Diagnostic[];
  /** Whether a row without a speaker is the last one's. */
  readonly carry: CueFile['carry'];
}

/** Makes turns of the rows of a table, each row a paragraph. */
export function readTable(source: SourceText, table: Table, options: ReadOptions): ReadResult {
  const { clocks, diagnostics } = clocksOf(source, table);
  const ordered = byTime(
    source,
    table.rows.flatMap((row) => cuesOf(row, clocks)),
  );
  return readCues(
    source,
    {
      cues: ordered.cues,
      others: [...table.others, ...table.rows.flatMap((row) => othersOf(source, row, clocks))],
      ...(table.metadata === undefined ? {} : { metadata: table.metadata }),
      diagnostics: [...table.diagnostics, ...diagnostics, ...ordered.diagnostics],
      labels: table.rows.some(({ speaker }) => speaker !== undefined) ? 'data' : 'text',
      carry: table.carry,
    },
    options,
  );
}

type Clocks = Readonly<Record<'start' | 'end' | 'duration', Clock>>;

function clocksOf(source: SourceText, { rows, units }: Table): { clocks: Clocks; diagnostics: Diagnostic[] } {
  const printed = rows.map(({ times }) => [times.start, times.end].flatMap((time) => printedTimes(time ?? '')));
  const words = rows.reduce((sum, { text }) => sum + countWords(text.text), 0);
  const all = printed.flat();
  const day = dayOf(printed.map(([time]) => (time !== undefined && 'ms' in time ? time.ms : undefined)));
  const clock = (stated: Unit | undefined): Clock => ({
    ...clockOf(all, words, stated),
    ...(day === undefined ? {} : { dayStart: day }),
  });
  const start = clock(units.start ?? units.end);
  const clocks = {
    start,
    end: clock(units.end ?? units.start),
    duration: { ...start, unit: units.duration ?? start.unit },
  };
  const at = (test: (time: PrintedTime) => boolean): Position => {
    const row = rows[printed.findIndex((times) => times.some(test))];
    return positionOf(source, row?.start ?? 0, row?.start ?? 0);
  };
  const diagnostics: Diagnostic[] = [];
  if (start.frames?.isGuessed)
    diagnostics.push(
      rateGuessed(
        start.frames.rate,
        at((time) => 'frames' in time),
      ),
    );
  if (day !== undefined)
    diagnostics.push({
      code: 'time-of-day',
      severity: 'warning',
      message: countedFrom(day),
      position: at((time) => 'ms' in time && isDay(time.ms)),
    });
  return { clocks, diagnostics };
}

/** When the first row was said, where all rows have times of a day that only grow, and no more than a recording lasts. */
function dayOf(starts: readonly (number | undefined)[]): number | undefined {
  const days = starts.filter((ms): ms is number => ms !== undefined && isDay(ms));
  const grow = days.every((ms, i) => ms >= (days[i - 1] ?? 0));
  return grow && (days.at(-1) ?? 0) - (days[0] ?? 0) <= LONGEST ? dayStart(days) : undefined;
}

function timesOf({ times }: Row, clocks: Clocks): { startMs: number | undefined; endMs: number | undefined } {
  const [startMs, second] = printedMs(times, 'start', clocks);
  const [endMs = second] = printedMs(times, 'end', clocks);
  const [lasts] = printedMs(times, 'duration', clocks);
  return { startMs, endMs: endMs ?? (startMs === undefined || lasts === undefined ? undefined : startMs + lasts) };
}

/** The second of a span counts as the end, in its unit. */
function printedMs(times: Row['times'], key: keyof Clocks, clocks: Clocks): (number | undefined)[] {
  return printedTimes(times[key] ?? '').map((time, i) => millisecondsOf(time, clocks[i === 0 ? key : 'end']));
}

/** A row, cut into paragraphs where an empty line stands in its words. */
function cuesOf(row: Row, clocks: Clocks): Cue[] {
  const { text, anchors } = row.text;
  const { startMs, endMs } = timesOf(row, clocks);
  const whole: Cue = {
    text,
    anchors,
    start: row.start,
    label: row.speaker,
    endsParagraph: true,
    ...(row.assumed ? { assumed: true } : {}),
  };
  const parts = paragraphsIn(text);
  return parts.map(([from, to], i) => {
    const isFirst = i === 0;
    const cue = sliceCue(whole, from, to);
    return {
      ...cue,
      start: isFirst ? row.start : cue.start,
      startMs: isFirst ? startMs : undefined,
      endMs: i === parts.length - 1 ? endMs : undefined,
      ...(isFirst ? (row.opensTurn ? { joins: 'never' as const } : {}) : { joins: 'always' as const }),
    };
  });
}

/** From and to of each paragraph that has words. */
function paragraphsIn(text: string): [number, number][] {
  const parts: [number, number][] = [];
  let from = 0;
  for (const { index, 0: gap } of text.matchAll(/(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)\s*/g)) {
    parts.push([from, index]);
    from = index + gap.length;
  }
  parts.push([from, text.length]);
  return parts.filter(([start, end]) => text.slice(start, end).trim() !== '');
}

/** What else a row says, and times that are none of the recording's, such as dates. */
function othersOf(source: SourceText, row: Row, clocks: Clocks): Block[] {
  const blocks = row.others.map(({ name, cell }) =>
    fieldOf(source, `${name}: ${cell.text.trim()}`, cell.start, cell.end),
  );
  for (const key of ['start', 'end', 'duration'] as const) {
    const printed = row.times[key]?.trim() ?? '';
    if (printed !== '' && printedMs(row.times, key, clocks)[0] === undefined)
      blocks.push(fieldOf(source, printed, row.start, row.start + 1));
  }
  return blocks;
}

export function fieldOf(source: SourceText, text: string, start: number, end: number): Block {
  return { type: 'apart', kind: 'field', text, position: positionOf(source, start, end) };
}

/** How programs print that there is nothing. */
const NOTHING = /^(?:nan|NaN|None|null|NULL|N\/A|n\/a|-|–|—)?$/;

/** The speaker as printed, less the colon behind it; undefined where there is none. */
export function speakerOf(printed: string | undefined): string | undefined {
  const label = (printed ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\s*[:：]$/, '');
  return NOTHING.test(label) ? undefined : label;
}
