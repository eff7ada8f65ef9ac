import type { Diagnostic } from '../../model/transcript.ts';
import { type SourceText, sourceText } from '../../text/source.ts';
import { spokenWordsIn } from '../../text/spoken.ts';
import type { Part } from '../types.ts';
import { cutLine, linesAbove, undecidedFrom } from './cut.ts';
import { finishBlocks, mergeMetadata } from './finish.ts';
import { frameDiagnostics } from './frames.ts';
import { frontMatterMetadata } from './front.ts';
import { marginsBelow } from './margins.ts';
import { readBack, readFront } from './outside.ts';
import { isSample, type Reading } from './reading.ts';
import { refusal } from './refusal.ts';
import { remember } from './remember.ts';
import { type Scan, scanFurther, scanText, type TextOptions } from './scan.ts';
import { shiftBlock, shiftPosition, startBelow } from './shift.ts';
import { spanOf } from './span.ts';
import { assignSpeakers, type KnownSpeakers, knownSpeakers } from './speakers/further.ts';
import { resolveSpeakers } from './speakers/resolve.ts';
import { type Found, startsOf } from './starts.ts';
import type { Stretch } from './stretch.ts';
import { endOfTalk, readTalk } from './talk.ts';
import { undecidedTail } from './undecided-tail.ts';
import type { DraftTurn } from './walk.ts';

/** Where a window stands, and whether it may still grow. */
export interface WindowPlace {
  /** The text ends with it. */
  readonly isLast: boolean;
  /** What may be a tail can be held back until more has come in. */
  readonly mayHold: boolean;
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
  readonly found: Found;
  /** Index of the first line of the talk that is not read yet. */
  readonly from: number;
}

/** Where a window's reading ends. */
interface End {
  /** Index of the first line that is not read. */
  readonly to: number;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads one window of a text up to its last turn, which may go on; the last window to its end.
 *
 * @param text whole lines
 * @param above what is known of the text so far
 * @returns undefined where more text is needed
 * @throws UserError where nothing reads as a speaker's turn
 */
export function readWindow(
  text: string,
  place: WindowPlace,
  above: Reading,
  options: TextOptions,
): ReadWindow | undefined {
  const opened = openWindow(sourceText(text), place, above, options);
  const end = opened === undefined ? undefined : endOf(opened, place, above, options.markup);
  if (opened === undefined || end === undefined) return undefined;
  const { source, stretch, found, from } = opened;
  const { lines } = stretch;
  const { to } = end;
  const { markup } = options;
  const { own, shown, turns } = above;
  const { wrapped, frames } = above.judgement;
  const kept = shown === undefined ? {} : { manner: shown.manner };
  const talk = readTalk({
    source,
    lines,
    ...found,
    from,
    to,
    markup,
    wrapped,
    own,
    turnsBefore: turns,
    frames,
    ...kept,
  });
  const front = shown === undefined ? readFront(source, lines, from, markup, wrapped) : { blocks: [], metadata: {} };
  const back = place.isLast ? readBack(source, lines, to, markup, wrapped) : [];
  const { known, diagnostics } =
    shown === undefined
      ? resolveFirst(opened, above, talk.turns, front)
      : { known: assignSpeakers(talk.turns, shown.known), diagnostics: [] };
  const blocks = finishBlocks([...front.blocks, ...talk.blocks, ...back], markup);
  const part: Part = {
    speakers: known.speakers,
    words: spokenWordsIn(source, blocks, markup),
    blocks: blocks.map((block) => shiftBlock(block, above.distance)),
    diagnostics: [...diagnostics, ...end.diagnostics],
  };
  const read = { shown: { manner: talk.manner, known }, turns: turns + talk.turns.length };
  return { part, ...next(opened, to, above, read) };
}

/** Finds the turns of a window. @returns undefined where the first window has none yet */
function openWindow(
  source: SourceText,
  { isLast }: WindowPlace,
  above: Reading,
  options: TextOptions,
): Opened | undefined {
  const { judgement, layout, linesAbove: from, seen } = above;
  const isFirst = above.shown === undefined;
  const scan = isFirst ? scanText(source, options, layout) : scanFurther(source, options.markup, layout);
  const stretch = { lines: scan.lines, from, isFirst, isLast, seen };
  const found = startsOf(judgement.chosen, stretch);
  // The line was cut off as a turn's: it stays one, whatever its new surroundings say.
  if (!isFirst && !found.starts.has(from)) found.starts.set(from, [...above.opening]);
  if (found.starts.size > 0)
    return { source, scan, stretch, found, from: isFirst ? spanOf(found.starts.keys())[0] : from };
  if (isLast || isSample(source.text)) throw refusal(scan.lines);
  return undefined;
}

function endOf(
  { source, stretch, found, from }: Opened,
  { isLast, mayHold }: WindowPlace,
  { own, judgement, distance }: Reading,
  markup: boolean,
): End | undefined {
  const { lines, seen } = stretch;
  const { chosen, cast } = judgement;
  if (isLast) {
    const labels = [...seen.uses.keys()].flatMap((key) => key.split(' '));
    return { to: own ? lines.length : endOfTalk(lines, found.starts, markup, [...cast, ...labels]), diagnostics: [] };
  }
  const undecided = undecidedFrom(found, stretch);
  const decided = cutLine(chosen, found, stretch, [from, undecided]);
  if (decided !== undefined) return { to: decided, diagnostics: [] };
  const to = mayHold ? undefined : cutLine(chosen, found, stretch, [from, lines.length]);
  if (to === undefined) return undefined;
  const { position, ...diagnostic } = undecidedTail(source, lines[undecided]);
  return { to, diagnostics: [{ ...diagnostic, position: shiftPosition(position, distance) }] };
}

function resolveFirst(
  { source, scan, stretch, from }: Opened,
  { judgement }: Reading,
  turns: readonly DraftTurn[],
  front: ReturnType<typeof readFront>,
): { readonly known: KnownSpeakers; readonly diagnostics: readonly Diagnostic[] } {
  const { frontMatter } = scan;
  const metadata = mergeMetadata(frontMatter === undefined ? {} : frontMatterMetadata(frontMatter), front.metadata);
  const people = judgement.people.filter(({ line }) => line <= from);
  const { speakers, diagnostics } = resolveSpeakers(source, turns, front.blocks, people, metadata, !stretch.isLast);
  const framed = frameDiagnostics(source, scan.lines, judgement.frames);
  return { known: knownSpeakers(speakers, turns), diagnostics: [...diagnostics, ...framed] };
}

/** How reading goes on at the line where a window was cut. */
function next(
  { source, scan, stretch, found }: Opened,
  cut: number,
  { judgement, own, distance }: Reading,
  read: Pick<Reading, 'shown' | 'turns'>,
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
