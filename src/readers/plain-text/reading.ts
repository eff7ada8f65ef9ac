import { sourceText } from '../../text/source.ts';
import { isOwn } from './front-matter.ts';
import type { TalkManner } from './interludes.ts';
import { type Judgement, judge, SAMPLE } from './judge.ts';
import { refusal } from './refusal.ts';
import { type Layout, scanText, type TextOptions } from './scan.ts';
import type { Distance } from './shift.ts';
import type { KnownSpeakers } from './speakers/further.ts';
import { NOTHING_SEEN, type Seen } from './stretch.ts';
import type { Start } from './walk.ts';

/** What is known of a text of which the lines above are read. */
export interface Reading {
  readonly judgement: Judgement;
  readonly layout: Layout;
  /** Whether this tool wrote the file. */
  readonly own: boolean;
  readonly seen: Seen;
  /** What the first turns have shown. Absent before they are read. */
  readonly shown?: Shown;
  /** How many turns have been read. */
  readonly turns: number;
  /** The turns that open the next line to be read. */
  readonly opening: readonly Start[];
  /** Lines at the beginning of the next window that are read already. */
  readonly linesAbove: number;
  /** Where the next window begins. */
  readonly distance: Distance;
}

/** What the turns of the first window show. */
export interface Shown {
  /** Whether paragraphs end as sentences do. */
  readonly manner: TalkManner;
  readonly known: KnownSpeakers;
}

/**
 * Decides from a text's beginning how all of it is to be read. Nothing of it is read yet.
 *
 * @param isLast whether the text is no longer than this
 * @returns undefined where more text is needed
 * @throws UserError where nothing reads as a speaker's turn
 */
export function beginReading(text: string, isLast: boolean, options: TextOptions): Reading | undefined {
  const scan = scanText(sourceText(text), options);
  const judgement = judge(scan, scan.lines, options);
  if (judgement === undefined) {
    if (isLast || isSample(text)) throw refusal(scan.lines);
    return undefined;
  }
  return {
    judgement,
    layout: scan.layout,
    own: isOwn(scan.frontMatter),
    seen: NOTHING_SEEN,
    turns: 0,
    opening: [],
    linesAbove: 0,
    distance: { lines: 0, offset: 0 },
  };
}

/** Whether a beginning is all that a text is judged by. */
export function isSample(beginning: string): boolean {
  return beginning.length >= SAMPLE;
}
