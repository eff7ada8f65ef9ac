import type { Mark, Paragraph, Transcript, Turn } from '../../model/transcript.ts';
import { turnsOf } from '../../model/turns.ts';
import { UserError } from '../../model/user-error.ts';
import { counted } from '../../text/counting.ts';
import { splitLong } from './split.ts';
import { canCut, cutAt, type Stretch } from './stretch.ts';

/** A stretch of one turn that has a time of its own. */
export interface Caption {
  readonly turn: Turn;
  /** Whole milliseconds from the start of the recording. */
  readonly startMs: number;
  /** Absent where the source does not say. */
  readonly endMs?: number;
  /** One a paragraph. Paragraphs that have no time of their own stand in the caption before them. */
  readonly lines: readonly CaptionLine[];
}

/** Words on one line. Marks are offsets into `text`. */
export interface CaptionLine {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Captions cannot be written of a transcript in which turns have no times. */
export class UntimedError extends UserError {
  constructor(untimed: readonly [Turn, ...Turn[]], turns: number) {
    const { position, label } = untimed[0];
    const first = `${label === undefined ? '' : `${label}, `}line ${position.start.line}`;
    super(
      untimed.length === turns
        ? 'no turn has a time, and captions need one for each; nothing was written'
        : `${untimed.length} of ${counted(turns, 'turn')} have no time (the first: ${first}), and captions need one for each; nothing was written`,
      {
        hints: [
          '-t txt, md, json, podcast-html or ohd-csv  need no times',
          'times that stand in the text but start again or count frames:  transcript retime',
        ],
      },
    );
  }
}

/**
 * The captions of a transcript, in the order of its turns: one for each cue where a paragraph has cues, else one for a
 * turn. No time is made up: long ones are split only where the source has a time for each word.
 *
 * @throws UntimedError where a turn with words has no time at all
 */
export function captionsOf(transcript: Pick<Transcript, 'blocks'>): Caption[] {
  const turns = turnsOf(transcript).filter(({ paragraphs }) => paragraphs.some(({ text }) => text.trim() !== ''));
  const perTurn = turns.map((turn) => captionsOfTurn(turn));
  const [first, ...rest] = turns.filter((_, i) => perTurn[i] === undefined);
  if (first !== undefined) throw new UntimedError([first, ...rest], turns.length);
  return perTurn.flatMap((captions) => captions ?? []);
}

/** @returns undefined where nothing in the turn has a time */
function captionsOfTurn(turn: Turn): Caption[] | undefined {
  const captions: { startMs: number; endMs?: number; lines: CaptionLine[] }[] = [];
  let waiting: CaptionLine[] = [];
  for (const stretch of turn.paragraphs.flatMap((paragraph) => stretchesOf(paragraph, turn))) {
    const { startMs = captions.length === 0 ? turn.startMs : undefined, endMs, text, marks } = stretch;
    if (startMs !== undefined) {
      captions.push({ startMs, ...(endMs === undefined ? {} : { endMs }), lines: [...waiting, { text, marks }] });
      waiting = [];
    } else (captions.at(-1)?.lines ?? waiting).push({ text, marks });
  }
  const last = captions.at(-1);
  if (last === undefined) return undefined;
  if (last.endMs === undefined && turn.endMs !== undefined) last.endMs = turn.endMs;
  return captions.map((caption) => ({ turn, ...caption }));
}

/**
 * A paragraph cut where its cues begin; what stands before the first belongs to it. Without cues, the whole of it, which
 * has the turn's times where it is all of the turn.
 */
function stretchesOf(paragraph: Paragraph, { startMs, endMs, paragraphs }: Turn): Stretch[] {
  const ofTurn = paragraphs.length > 1 || startMs === undefined ? {} : timesOf(startMs, endMs);
  const groups = paragraph.cues === undefined ? [{ start: 0, times: ofTurn }] : groupsOf(paragraph);
  const offsets = groups.map(({ start }) => start);
  return cutAt(paragraph, offsets).flatMap((piece, i) =>
    piece.text === '' ? [] : splitLong({ ...piece, ...groups[i]?.times }),
  );
}

interface Group {
  readonly start: number;
  times: Pick<Stretch, 'startMs' | 'endMs'>;
}

/** Cues; one that begins within a word stays with the one before it. */
function groupsOf({ text, cues = [] }: Paragraph): Group[] {
  const groups: Group[] = [];
  for (const { start, startMs, endMs } of cues) {
    const times = timesOf(startMs, endMs);
    const open = groups.at(-1);
    if (open === undefined) groups.push({ start: 0, times });
    else if (start > open.start && canCut(text, start)) groups.push({ start, times });
    else if (endMs !== undefined) open.times = { ...open.times, endMs };
  }
  return groups;
}

const timesOf = (startMs: number, endMs: number | undefined): Group['times'] =>
  endMs === undefined ? { startMs } : { startMs, endMs };
