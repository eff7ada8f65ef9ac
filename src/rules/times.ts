import type { Position } from '../model/transcript.ts';
import { turnsOf } from '../model/turns.ts';
import { positionOf } from '../text/source.ts';
import { parseTimestamp } from '../text/timestamp.ts';
import { placeIn } from './place.ts';
import type { Checked } from './types.ts';

/** One time as the file prints it. */
export interface PrintedTime {
  /** Without its brackets. */
  readonly clock: string;
  /** With its brackets. */
  readonly printed: string;
  /** Whole milliseconds from the start of its tape. */
  readonly ms: number;
  readonly position: Position;
}

const CLOCK = /(?<![\d:.,])(?:\d{1,3}:)?\d{1,3}:\d{2}(?:[.,]\d{1,3})?(?![\d:])/;
const PRINTED = new RegExp(`[[(<{]?\\s?(${CLOCK.source})\\s?[\\])>}]?`);

/** Every time of the talk, by place: of labels, of lines of their own, of marks within paragraphs. */
export function timesOf(checked: Checked): PrintedTime[] {
  const times = [...headTimes(checked), ...lineTimes(checked), ...markedTimes(checked)];
  return times.sort((a, b) => a.position.start.offset - b.position.start.offset);
}

/** Times that stand in or beside a label: the first of each. */
function headTimes({ transcript, source }: Checked): PrintedTime[] {
  if (source === undefined) return [];
  return turnsOf(transcript).flatMap(({ startMs, position, paragraphs }) => {
    if (startMs === undefined) return [];
    const from = position.start.offset;
    const head = source.text.slice(
      from,
      Math.min(paragraphs[0]?.position.start.offset ?? position.end.offset, from + 300),
    );
    const match = PRINTED.exec(head);
    if (match?.[1] === undefined) return [];
    const start = from + match.index;
    return [
      { clock: match[1], printed: match[0], ms: startMs, position: positionOf(source, start, start + match[0].length) },
    ];
  });
}

function lineTimes({ transcript: { blocks } }: Checked): PrintedTime[] {
  return blocks.flatMap((block) =>
    block.type === 'apart' && block.kind === 'timestamp' ? printedTime(block.text, block.position) : [],
  );
}

function markedTimes({ transcript, source }: Checked): PrintedTime[] {
  return turnsOf(transcript).flatMap(({ paragraphs }) =>
    paragraphs.flatMap((paragraph) =>
      (paragraph.marks ?? []).flatMap(({ kind, start, end }) =>
        kind === 'timestamp'
          ? printedTime(paragraph.text.slice(start, end), placeIn(paragraph, start, end, source))
          : [],
      ),
    ),
  );
}

function printedTime(printed: string, position: Position): PrintedTime[] {
  const clock = CLOCK.exec(printed)?.[0];
  const ms = clock === undefined ? undefined : parseTimestamp(clock);
  return clock === undefined || ms === undefined ? [] : [{ clock, printed, ms, position }];
}

const RESTART_BELOW_MS = 60_000;
const RESTART_AFTER_MS = 600_000;

/** Whether the clock began again: near zero after ten minutes and more. */
export function restarts(before: PrintedTime, time: PrintedTime): boolean {
  return time.ms < RESTART_BELOW_MS && before.ms >= RESTART_AFTER_MS;
}
