import type { Timed } from '../../model/transcript.ts';
import { endsSentence } from '../../text/ending.ts';
import { isSpace } from '../../text/words.ts';
import type { Anchor, Cue } from '../cues/types.ts';
import { anchorsOf } from '../json-tree/anchors.ts';
import type { JsonNode } from '../json-tree/tree.ts';
import { textOf } from '../json-tree/values.ts';
import { cueOf, type Word } from './json-cues.ts';

/** What a program says of a whole segment. */
type Segment = Pick<Cue, 'startMs' | 'endMs' | 'label' | 'endsParagraph'>;

interface Place {
  readonly word: Word;
  readonly label: string | undefined;
  /** Offsets into the text. A word that is not found there has no width. */
  readonly start: number;
  readonly end: number;
}

/** How many characters may stand between two words that are said one after the other. */
const FURTHEST = 40;

/**
 * Cues of a text that has its words once more, each with its time: the text is read, and what is known of its words is
 * laid over it. It is cut where the words have another speaker.
 *
 * @param bySentence whether it is also cut behind each sentence: a text of many minutes
 */
export function cuesOfText(
  node: JsonNode,
  whole: JsonNode,
  segment: Segment,
  words: readonly Word[] = [],
  bySentence = false,
): Cue[] {
  if (words.length === 0 && !bySentence) return [cueOf(node, whole, segment)];
  const text = textOf(node) ?? '';
  const places = placesIn(text, words, segment.label);
  const cuts = [0, ...cutsIn(text, places, bySentence), text.length];
  const anchors = anchorsOf(node);
  const cues: Cue[] = [];
  let nextPlace = 0;
  let nextAnchor = 0;
  for (let i = 0; i + 1 < cuts.length; i++) {
    const [from, to] = [cuts[i] as number, cuts[i + 1] as number];
    const here: Place[] = [];
    for (; nextPlace < places.length && (places[nextPlace] as Place).start < to; nextPlace++)
      here.push(places[nextPlace] as Place);
    const before = anchors[Math.max(0, nextAnchor - 1)] as Anchor | undefined;
    const inside: Anchor[] = [];
    for (; nextAnchor < anchors.length && (anchors[nextAnchor] as Anchor).at < to; nextAnchor++)
      inside.push(anchors[nextAnchor] as Anchor);
    const lead =
      before !== undefined && inside[0]?.at !== from ? [{ at: from, source: before.source + from - before.at }] : [];
    cues.push({
      ...pieceTimes(segment, here, i === 0, to === text.length),
      label: here[0]?.label ?? cues[cues.length - 1]?.label ?? segment.label,
      text: text.slice(from, to),
      start: i === 0 ? whole.offset : (lead[0]?.source ?? inside[0]?.source ?? whole.offset),
      anchors: [...lead, ...inside].map(({ at, source }) => ({ at: at - from, source })),
      ...timesOf(here, from),
      ...(endsParagraph(text.slice(from, to), to === text.length && segment.endsParagraph)
        ? { endsParagraph: true as const }
        : {}),
    });
  }
  return cues;
}

/** A line end closes a paragraph of a text that is cut into sentences. */
const endsParagraph = (piece: string, isLast: boolean | undefined): boolean => isLast === true || /\n\s*$/.test(piece);

function pieceTimes(
  segment: Segment,
  here: readonly Place[],
  isFirst: boolean,
  isLast: boolean,
): Pick<Cue, 'startMs' | 'endMs'> {
  const start = here.find(({ word }) => word.startMs !== undefined)?.word.startMs;
  const end = here.findLast(({ word }) => word.endMs !== undefined)?.word.endMs;
  return {
    startMs: isFirst ? (segment.startMs ?? start) : start,
    endMs: isLast ? (segment.endMs ?? end) : end,
  };
}

function timesOf(places: readonly Place[], from: number): { words?: readonly Timed[] } {
  const words = places.flatMap(({ word: { startMs, endMs }, start, end }) =>
    startMs === undefined || start === end
      ? []
      : [{ start: start - from, end: end - from, startMs, ...(endMs === undefined ? {} : { endMs }) }],
  );
  return words.length === 0 ? {} : { words };
}

/** Finds each word in the text, in order. A word without a speaker is the speaker's of the word before. */
function placesIn(text: string, words: readonly Word[], whose: string | undefined): Place[] {
  const places: Place[] = [];
  const lower = lowerCase(text);
  let label = words.find((word) => word.label !== undefined)?.label ?? whose;
  let at = 0;
  for (const word of words) {
    label = word.label ?? label;
    const found = nextIndex(lower, lowerCase(word.text), at);
    const start = found === -1 ? behindWord(text, at) : found;
    const end = found === -1 ? start : found + word.text.length;
    places.push({ word, label, start, end });
    if (found !== -1) at = end;
  }
  return places;
}

/** Offsets stay those of the text. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

function nextIndex(text: string, word: string, from: number): number {
  const near = text.slice(from, from + FURTHEST + word.length);
  for (let i = near.indexOf(word); i !== -1; i = near.indexOf(word, i + 1))
    if (i === 0 || !isInWord(near, i)) return from + i;
  return -1;
}

const isInWord = (text: string, i: number): boolean =>
  /[a-z0-9\u00c0-\u024f\u0400-\u04ff]{2}/.test(text.slice(i - 1, i + 1));

function behindWord(text: string, from: number): number {
  let at = from;
  if (at === 0) return 0;
  while (at < text.length && !isSpace(text.charCodeAt(at))) at++;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function cutsIn(text: string, places: readonly Place[], bySentence: boolean): number[] {
  if (places.length === 0) return bySentence ? sentencesIn(text) : [];
  const cuts: number[] = [];
  let last = 0;
  places.forEach(({ label, start, end }, i) => {
    const before = places[i - 1];
    if (before === undefined) return;
    const at = openingOf(text, start);
    if (at <= last || at >= text.length) return;
    const isOther = label !== before.label;
    const joint = text.slice(Math.max(0, at - 8), at);
    const endsHere = bySentence && start < end && (/\n\s*$/.test(joint) || endsSentence(joint.trimEnd()));
    if (!isOther && !endsHere) return;
    cuts.push(at);
    last = at;
  });
  return cuts;
}

/** Where each sentence but the first begins, and each line. */
function sentencesIn(text: string): number[] {
  return [...text.matchAll(/[.!?…。！？؟।]["'”’»)\]]{0,3}\s+|\n\s*/gu)]
    .map(({ 0: end, index }) => index + end.length)
    .filter((at) => at < text.length);
}

/** Where the word at `start` begins with the signs before it: an opening quotation mark or bracket. */
function openingOf(text: string, start: number): number {
  let at = start;
  while (at > 0 && /[^\p{L}\p{N}\s]/u.test(text[at - 1] ?? '')) at--;
  return at === 0 || isSpace(text.charCodeAt(at - 1)) ? at : start;
}
