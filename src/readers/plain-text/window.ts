import type { Diagnostic } from '../../model/transcript.ts';
import { type SourceText, sourceText } from '../../text/source.ts';
import { spokenWordsIn } from '../../text/spoken.ts';
import type { Part } from '../types.ts';
import { cutLine, linesAbove } from './cut.ts';
import { finishBlocks, mergeMetadata } from './finish.ts';
import { frontMatterMetadata } from './front.ts';
import { isOwn } from './front-matter.ts';
import type { TalkManner } from './interludes.ts';
import { type Judgement, judge, SAMPLE } from './judge.ts';
import { marginsBelow } from './margins.ts';
import { readBack, readFront } from './outside.ts';
import { refusal } from './refusal.ts';
import { remember } from './remember.ts';
import { type Layout, type Scan, scanFurther, scanText, type TextOptions } from './scan.ts';
import { type Distance, shiftBlock, startBelow } from './shift.ts';
import { spanOf } from './span.ts';
import { assignSpeakers, type KnownSpeakers, knownSpeakers } from './speakers/further.ts';
import { resolveSpeakers } from './speakers/resolve.ts';
import { type Found, startsOf } from './starts.ts';
import { NOTHING_SEEN, type Seen, type Stretch } from './stretch.ts';
import { endOfTalk, readTalk } from './talk.ts';
import type { DraftTurn, Start } from './walk.ts';

/** What is known of a text whose beginning is read. */
export interface Reading {
  readonly judgement: Judgement;
  readonly layout: Layout;
  readonly own: boolean;
  readonly manner: TalkManner;
  readonly seen: Seen;
  readonly known: KnownSpeakers;
  /** How many turns have been read. */
  readonly turns: number;
  /** The turns that open the next line to be read. */
  readonly opening: readonly Start[];
  /** Lines at the beginning of the next window that are read already. */
  readonly linesAbove: number;
  /** Where the next window begins. */
  readonly distance: Distance;
}

interface ReadWindow {
  readonly part: Part;
  /** Characters of the window that are not needed any more. */
  readonly length: number;
  readonly reading: Reading;
}

/** A window in which the turns are found but not read. */
interface Opened {
  readonly source: SourceText;
  readonly scan: Scan;
  readonly stretch: Stretch;
  readonly judgement: Judgement;
  readonly own: boolean;
  readonly found: Found;
  /** Index of the first line of the talk that is not read yet. */
  readonly from: number;
}

/**
 * Reads one window of a text up to its last turn, which may go on; the last window to its end.
 *
 * @param text whole lines
 * @returns undefined where more text is needed
 * @throws UserError where nothing reads as a speaker's turn
 */
export function readWindow(
  text: string,
  isLast: boolean,
  above: Reading | undefined,
  options: TextOptions,
): ReadWindow | undefined {
  const source = sourceText(text);
  const opened =
    above === undefined ? openText(source, isLast, options) : openFurther(source, isLast, above, options.markup);
  if (opened === undefined) return undefined;
  const { judgement, own, stretch, found, from } = opened;
  const { lines } = stretch;
  const to = isLast ? endOf(opened, options.markup) : cutLine(judgement.chosen, found, stretch, from);
  if (to === undefined) return undefined;

  const { markup } = options;
  const { wrapped } = judgement;
  const turns = above?.turns ?? 0;
  const kept = above === undefined ? {} : { manner: above.manner };
  const talk = readTalk({ source, lines, ...found, from, to, markup, wrapped, own, turnsBefore: turns, ...kept });
  const front = above === undefined ? readFront(source, lines, from, markup, wrapped) : { blocks: [], metadata: {} };
  const back = isLast ? readBack(source, lines, to, markup, wrapped) : [];
  const { known, diagnostics } =
    above === undefined
      ? resolveFirst(opened, talk.turns, front)
      : { known: assignSpeakers(talk.turns, above.known), diagnostics: [] };
  const blocks = finishBlocks([...front.blocks, ...talk.blocks, ...back], markup);
  const words = spokenWordsIn(source, blocks, markup);
  const distance = above?.distance ?? { lines: 0, offset: 0 };
  const part: Part = {
    speakers: known.speakers,
    blocks: blocks.map((block) => shiftBlock(block, distance)),
    diagnostics,
    words,
  };
  return {
    part,
    ...next(opened, to, distance, { manner: talk.manner, known, turns: turns + talk.turns.length }),
  };
}

/** The first window. Where it does not say enough, and is not the sample yet, more is needed. */
function openText(source: SourceText, isLast: boolean, options: TextOptions): Opened | undefined {
  const scan = scanText(source, options);
  const { lines, frontMatter } = scan;
  const judgement = judge(scan, lines, options);
  const stretch = { lines, from: 0, isFirst: true, isLast, seen: NOTHING_SEEN };
  const found = judgement === undefined ? undefined : startsOf(judgement.chosen, stretch);
  if (judgement === undefined || found === undefined || found.starts.size === 0) {
    if (isLast || source.text.length >= SAMPLE) throw refusal(lines);
    return undefined;
  }
  const [from] = spanOf(found.starts.keys());
  return { source, scan, stretch, judgement, own: isOwn(frontMatter), found, from };
}

function openFurther(source: SourceText, isLast: boolean, above: Reading, markup: boolean): Opened {
  const { judgement, own, linesAbove: from } = above;
  const scan = scanFurther(source, markup, above.layout);
  const stretch = { lines: scan.lines, from, isFirst: false, isLast, seen: above.seen };
  const found = startsOf(judgement.chosen, stretch);
  // The line was cut off as a turn's: it stays one, whatever its new surroundings say.
  if (!found.starts.has(from)) found.starts.set(from, [...above.opening]);
  return { source, scan, stretch, judgement, own, found, from };
}

function endOf({ own, stretch, found, judgement }: Opened, markup: boolean): number {
  const { lines, seen } = stretch;
  if (own) return lines.length;
  const labels = [...seen.uses.keys()].flatMap((key) => key.split(' '));
  return endOfTalk(lines, found.starts, markup, [...judgement.cast, ...labels]);
}

function resolveFirst(
  { source, scan, judgement, from }: Opened,
  turns: readonly DraftTurn[],
  front: ReturnType<typeof readFront>,
): { readonly known: KnownSpeakers; readonly diagnostics: readonly Diagnostic[] } {
  const { frontMatter } = scan;
  const metadata = mergeMetadata(frontMatter === undefined ? {} : frontMatterMetadata(frontMatter), front.metadata);
  const people = judgement.people.filter(({ line }) => line <= from);
  const { speakers, diagnostics } = resolveSpeakers(source, turns, front.blocks, people, metadata);
  return { known: knownSpeakers(speakers, turns), diagnostics };
}

/** How reading goes on at the line where a window was cut. */
function next(
  { source, scan, stretch, judgement, own, found }: Opened,
  cut: number,
  distance: Distance,
  read: Pick<Reading, 'manner' | 'known' | 'turns'>,
): Pick<ReadWindow, 'length' | 'reading'> {
  const { lines, seen } = stretch;
  const { text, lineStarts } = source;
  const first = linesAbove(lines, cut, text.length / 8);
  const by = { lines: first, offset: lineStarts[first] ?? text.length };
  const margins = marginsBelow(scan.layout.margins, lines.slice(0, first), text);
  const reading = {
    ...read,
    judgement,
    own,
    layout: { ...scan.layout, margins },
    seen: remember(seen, found, lines, cut),
    opening: (found.starts.get(cut) ?? []).map((start) => startBelow(start, by)),
    linesAbove: cut - first,
    distance: { lines: distance.lines + by.lines, offset: distance.offset + by.offset },
  };
  return { length: by.offset, reading };
}
