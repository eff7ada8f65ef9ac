import { type Collection, collect, type Interview } from './collection.ts';
import { type Case, gradeExact, gradeNear } from './grade.ts';
import { Matches } from './matches.ts';
import { fragmentsOf } from './quotation-tokens.ts';
import { findShingles } from './shingles.ts';
import { speakersCalled } from './speakers.ts';
import { type Finding, isSettled, type Quotation } from './types.ts';

export interface VerifyOptions {
  /** A label or a name: whose words all quotations should be. Default: what the draft says of each. */
  readonly speaker?: string;
}

export interface Verified {
  /** In the order of the quotations. */
  readonly findings: readonly Finding[];
  /** Words in quotation marks that are found nowhere and too few to be a quotation: at most three. */
  readonly phrases: readonly Quotation[];
}

/** Up to so many words in quotation marks may be a doubt or a title and no quotation. */
const PHRASE_WORDS = 3;

/**
 * Checks quotations against interviews. Typography is folded, words never. The collection is gone through once for all
 * quotations, and once more for those that stand nowhere word for word.
 */
export function verify(
  quotations: readonly Quotation[],
  interviews: readonly Interview[],
  options: VerifyOptions = {},
): Verified {
  const collection = collect(interviews);
  const voices = new Map<string, Expected>();
  const cases = quotations.map((quotation): Case => {
    const fragments = fragmentsOf(quotation.text);
    const called = options.speaker ?? quotation.attributedTo;
    if (called === undefined) return { quotation, fragments, voices: new Set() };
    const expected = voices.get(called) ?? expectedOf(called, collection);
    voices.set(called, expected);
    return { quotation, fragments, ...expected };
  });
  const spines = cases.flatMap(({ fragments }) => fragments.map(({ spine }) => spine));
  const index = { collection, shingles: findShingles(collection, spines) };
  const matches = new Matches(collection);
  const exact = cases.map((one) => gradeExact(index, matches, one));
  const open = cases.filter((_, i) => exact[i] === undefined);
  const words = findShingles(
    collection,
    open.flatMap(({ fragments }) => fragments.map(({ spine }) => spine)),
    1,
  );
  const all = cases.map((one, i) => exact[i] ?? gradeNear(index, words, matches, one));
  const isPhrase = ({ grade, words: count }: Finding): boolean => !isSettled(grade) && count <= PHRASE_WORDS;
  return {
    findings: all.filter((finding) => !isPhrase(finding)),
    phrases: all.filter(isPhrase).map(({ quotation }) => quotation),
  };
}

type Expected = Pick<Case, 'voices'> & { readonly expected: string };

/** Who of the collection is called so; their name, where it is one person. */
function expectedOf(called: string, { interviews, answers }: Collection): Expected {
  const voices = new Set<string>();
  const names = new Set<string>();
  const ids = interviews.map(({ transcript }) => new Set(speakersCalled(called, transcript).map(({ id }) => id)));
  for (const { interview, speaker, voice } of answers) {
    if (speaker === undefined || !ids[interview]?.has(speaker.id)) continue;
    voices.add(voice);
    names.add(speaker.name ?? called);
  }
  const [name] = names;
  return { expected: names.size === 1 && name !== undefined ? name : called, voices };
}
