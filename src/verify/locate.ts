import { type Answer, answerAt, type Collection } from './collection.ts';
import { cutFragment, type Fragment } from './quotation-tokens.ts';
import { answerOfWindow, type Placed } from './reading.ts';
import { nearest, occurrences, type Piece, piecesOf, type Run } from './search.ts';
import type { Shingles } from './shingles.ts';

/** Fewer words than this are found everywhere: no evidence by themselves [quotes.md, 4.2]. */
export const EVIDENCE_WORDS = 4;

/** What places are looked up in. */
export interface Index {
  readonly collection: Collection;
  readonly shingles: Shingles;
}

/** Answers tried for one quotation, and for one voice: a phrase that everybody uses is not looked up everywhere. */
const MOST_ANSWERS = 200;
const MOST_OF_ONE_VOICE = 5;
/** Answers over which the nearest places of several fragments are tried. */
const MOST_NEAR = 12;
/** Words of an answer through which a fragment of one or two words is looked for. */
const SHORT_REACH = 20_000;

/** Every way to lay all fragments over one answer, in order, word for word; the longest fragment leads. */
export function exactPlacements(index: Index, fragments: readonly Fragment[]): Placed[][] {
  const { collection, shingles } = index;
  const lead = longest(fragments);
  const main = fragments[lead];
  if (main === undefined || main.spine.length === 0) return [];
  const tried = new Map<string, number>();
  const placements: Placed[][] = [];
  for (const start of occurrences(collection, shingles, main.spine)) {
    const answer = collection.answers[answerAt(collection, start)] as Answer;
    const before = tried.get(answer.voice) ?? 0;
    if (before >= MOST_OF_ONE_VOICE) continue;
    const placement = placeAround(index, fragments, lead, start, answer);
    if (placement === undefined) continue;
    tried.set(answer.voice, before + 1);
    if (placements.push(placement) >= MOST_ANSWERS) break;
  }
  return placements;
}

function longest(fragments: readonly Fragment[]): number {
  let lead = 0;
  for (const [i, { spine }] of fragments.entries()) if (spine.length > (fragments[lead]?.spine.length ?? 0)) lead = i;
  return lead;
}

/** Puts the fragments before the leading one as late as they go, and those after it as early. */
function placeAround(
  index: Index,
  fragments: readonly Fragment[],
  lead: number,
  start: number,
  answer: Answer,
): Placed[] | undefined {
  const main = fragments[lead] as Fragment;
  const placed: Placed[] = [{ fragment: main, window: { from: start, to: start + main.spine.length } }];
  for (let i = lead - 1, to = start; i >= 0; i--) {
    const fragment = fragments[i] as Fragment;
    const at = findIn(index, fragment.spine, { from: answer.from, to }, true);
    if (at === undefined) return undefined;
    placed.unshift({ fragment, window: { from: at, to: at + fragment.spine.length } });
    to = at;
  }
  for (let i = lead + 1, from = start + main.spine.length; i < fragments.length; i++) {
    const fragment = fragments[i] as Fragment;
    const at = findIn(index, fragment.spine, { from, to: answer.to }, false);
    if (at === undefined) return undefined;
    from = at + fragment.spine.length;
    placed.push({ fragment, window: { from: at, to: from } });
  }
  return placed;
}

/** The first place of `spine` in a part of the collection, or the last one. A spine without words is anywhere. */
function findIn(index: Index, spine: Int32Array, range: Run, fromEnd: boolean): number | undefined {
  if (spine.length === 0) return fromEnd ? range.to : range.from;
  const within = (start: number): boolean => start >= range.from && start + spine.length <= range.to;
  if (spine.length > 2) {
    const places = occurrences(index.collection, index.shingles, spine);
    return fromEnd ? places.findLast(within) : places.find(within);
  }
  const { hashes } = index.collection;
  const reach = Math.min(SHORT_REACH, range.to - range.from - spine.length + 1);
  for (let i = 0; i < reach; i++) {
    const at = fromEnd ? range.to - spine.length - i : range.from + i;
    if (spine.every((hash, offset) => hashes[at + offset] === hash)) return at;
  }
  return undefined;
}

/** The parts of a quotation that stand somewhere word for word, long enough to mean something. */
export interface Parts {
  readonly pieces: readonly Part[];
  /** Words of the quotation in none of them. */
  readonly uncovered: number;
  /** Answers that hold all of them. */
  readonly common: readonly number[];
}

interface Part extends Piece {
  /** The piece with the words after it that belong to none. */
  readonly fragment: Fragment;
  /** Nothing in the draft says that words are left out before it. */
  readonly unmarked: boolean;
}

/** Looks up the longest parts of a quotation, each by itself: they may stand in different answers. */
export function partsOf({ collection, shingles }: Index, fragments: readonly Fragment[]): Parts {
  let uncovered = 0;
  const pieces: Part[] = [];
  for (const fragment of fragments) {
    const { spine } = fragment;
    const found = piecesOf(collection, shingles, spine).filter(({ from, to }) => to - from >= EVIDENCE_WORDS);
    uncovered += found.reduce((words, { from, to }) => words - (to - from), spine.length);
    const cut = cutFragment(
      fragment,
      found.map(({ from }) => from),
    );
    for (const [i, piece] of found.entries()) pieces.push({ ...piece, fragment: cut[i] ?? fragment, unmarked: i > 0 });
  }
  const homes = pieces.map(({ places }) => new Set(places.map((place) => answerAt(collection, place))));
  const [first = new Set<number>(), ...others] = homes;
  return { pieces, uncovered, common: [...first].filter((answer) => others.every((home) => home.has(answer))) };
}

/** Lays the parts over an answer that holds them all. */
export function placeParts({ collection }: Index, { pieces }: Parts, answer: number): Placed[] {
  return pieces.map(({ fragment, places, from, to, unmarked }) => {
    const start = places.find((place) => answerAt(collection, place) === answer) ?? 0;
    return { fragment, window: { from: start, to: start + Math.max(to - from, fragment.spine.length) }, unmarked };
  });
}

/** Lays each fragment over the nearest place, in the one answer that fits most of them; several answers are tried. */
export function nearPlacements(index: Index, words: Shingles, fragments: readonly Fragment[]): Placed[][] {
  const { collection, shingles } = index;
  const windows = fragments.map(({ spine }) => windowsOf(index, words, spine));
  const answers = [...new Set(windows.flat().map((window) => answerOfWindow(collection, window)))];
  const placements = answers.slice(0, MOST_NEAR).map((answer) =>
    fragments.map((fragment, i): Placed => {
      const range = collection.answers[answer] as Answer;
      const exact = occurrences(collection, shingles, fragment.spine).find(
        (start) => start >= range.from && start < range.to,
      );
      if (exact !== undefined) return { fragment, window: { from: exact, to: exact + fragment.spine.length } };
      const near = windows[i]?.find((window) => answerOfWindow(collection, window) === answer);
      return { fragment, window: near ?? { from: range.from, to: Math.min(range.to, range.from + 1) } };
    }),
  );
  const [only] = fragments;
  if (fragments.length > 1 || only === undefined) return placements;
  return (windows[0] ?? []).map((window) => [{ fragment: only, window }]);
}

function windowsOf({ collection, shingles }: Index, words: Shingles, spine: Int32Array): Run[] {
  return spine.length < EVIDENCE_WORDS ? [] : nearest(collection, shingles, words, spine);
}
