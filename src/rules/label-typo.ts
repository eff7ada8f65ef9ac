import type { Diagnostic, Speaker, Transcript, Turn } from '../model/transcript.ts';
import { turnsOf } from '../model/turns.ts';
import {
  ANSWER_LABELS,
  INTERVIEWEE_WORDS,
  INTERVIEWER_WORDS,
  MODERATOR_WORDS,
  OTHER_ROLE_WORDS,
  QUESTION_LABELS,
  TITLES,
} from '../text/lexicon.ts';
import { foldLabel, labelPlace, plural, turnsBySpeaker } from './labels.ts';
import type { Finding, Rule } from './types.ts';

/** A misprint turns up seldom, the label that it was meant to be so much more often. */
const MOST_TURNS = 3;
const TIMES_MORE = 10;
/** Shorter names are too often one or two letters apart. */
const FEWEST_LETTERS = 5;
const MOST_LETTERS = 30;
/** Names of this length are told apart even with two letters wrong. */
const LONG = 9;

/** A voice and the letters of its label. */
interface Labelled {
  readonly label: string;
  readonly letters: string;
  readonly titles: string;
  readonly turns: readonly Turn[];
}

/** A misprinted label makes a speaker out of nobody, and takes words from somebody. */
export const labelTypo: Rule = {
  id: 'label-typo',
  group: 'speakers',
  summary: 'A rare label one or two letters from a common one',
  severity: 'warning',
  fix: 'mapping',
  defaults: {},
  page: {
    what: 'A label that turns up once or twice and is one or two letters away from one that turns up all the time. One letter is enough for the reader to take it for the common one, and to say so here; where it is less sure, it leaves two speakers.',
    why: 'In the issues of CRD3, a data set of transcribed games, eighteen spellings of one name were counted.',
    bad: 'MARTIAH: No.      once, beside 212 turns of MARIAH',
    good: 'MARIAH: No.',
    off: 'Where people of nearly the same name speak.',
  },
  *check({ transcript, source }) {
    const turns = new Map(turnsOf(transcript).map((turn) => [turn.position.start.offset, turn]));
    for (const diagnostic of transcript.diagnostics ?? [])
      if (diagnostic.code === 'label-typo') {
        const turn = turns.get(diagnostic.position?.start.offset ?? -1);
        yield merged(diagnostic, turn === undefined ? diagnostic.position : labelPlace(turn, source));
      }
    for (const { rare, common } of typosIn(transcript)) {
      const [first] = rare.turns;
      if (first === undefined) continue;
      yield {
        message: `“${rare.label}” (${plural(rare.turns.length, 'turn')}): meant to be “${common.label}” (${common.turns.length})?`,
        position: labelPlace(first, source),
      };
    }
  },
};

function merged({ message }: Diagnostic, position: Finding['position']): Finding {
  return { message, ...(position === undefined ? {} : { position }) };
}

/** The speakers whom the reader kept apart. Common labels are found by what is left of them without a letter or two. */
function* typosIn(transcript: Transcript): Generator<{ rare: Labelled; common: Labelled }> {
  const voices = turnsBySpeaker(transcript);
  const labelled = transcript.speakers.flatMap((speaker) => letteredLabel(speaker, voices.get(speaker.id) ?? []));
  const rare = labelled.filter(({ turns }) => turns.length <= MOST_TURNS);
  if (rare.length === 0) return;
  const index = new Map<string, Labelled[]>();
  for (const one of labelled.filter(({ turns }) => turns.length >= TIMES_MORE))
    for (const key of shortened(one.letters)) {
      const others = index.get(key);
      if (others === undefined) index.set(key, [one]);
      else others.push(one);
    }
  const known = wordsOutsideTurns(transcript);
  for (const one of rare) {
    if (one.letters.split(' ').every((word) => known.has(word))) continue;
    const near = new Set(shortened(one.letters).flatMap((key) => index.get(key) ?? []));
    const [common, second] = [...near].filter((other) => isMeant(one, other));
    if (common !== undefined && second === undefined) yield { rare: one, common };
  }
}

function isMeant(rare: Labelled, common: Labelled): boolean {
  const enough = common.turns.length >= TIMES_MORE * rare.turns.length;
  return enough && rare.titles === common.titles && rare.letters !== common.letters;
}

const ROLES = [QUESTION_LABELS, ANSWER_LABELS, INTERVIEWER_WORDS, MODERATOR_WORDS, INTERVIEWEE_WORDS, OTHER_ROLE_WORDS];

/** Names alone: no number, no role, and not too short to tell. */
function letteredLabel({ labels }: Speaker, turns: readonly Turn[]): Labelled[] {
  const [label] = labels;
  if (label === undefined) return [];
  const words = foldLabel(label).split(' ');
  const letters = words.filter((word) => !TITLES.has(word)).join(' ');
  if (letters.length < FEWEST_LETTERS || letters.length > MOST_LETTERS || /\p{N}/u.test(letters)) return [];
  if (ROLES.some((list) => list.has(letters) || words.some((word) => list.has(word)))) return [];
  return [{ label, letters, titles: words.filter((word) => TITLES.has(word)).join(' '), turns }];
}

/** The word itself, without each of its letters, and for a long one without each two neighbours. */
function shortened(letters: string): string[] {
  const without = (count: number): string[] =>
    Array.from({ length: letters.length }, (_, at) => letters.slice(0, at) + letters.slice(at + count));
  return [letters, ...without(1), ...(letters.length >= LONG ? without(2) : [])];
}

/** Who is named outside the talk is somebody. */
function wordsOutsideTurns({ blocks }: Transcript): ReadonlySet<string> {
  return new Set(blocks.flatMap((block) => (block.type === 'turn' ? [] : foldLabel(block.text).split(' '))));
}
