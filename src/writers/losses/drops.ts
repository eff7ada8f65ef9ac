import type { Block, Mark, Transcript, Turn } from '../../model/transcript.ts';
import { turnsOf } from '../../model/turns.ts';
import { counted, number } from '../../text/counting.ts';
import { furnitureOf } from '../../text/set-aside.ts';
import { turnNames } from '../names.ts';
import type { Drop } from './drop.ts';

/** Counters that writers share. Each is declared once; a writer names those that hold for it. */

function blocks(what: string, type: Block['type'], print = (count: number) => counted(count, what.slice(0, -1))): Drop {
  return {
    what,
    count: ({ blocks: all }) => all.filter((block) => block.type === type).length,
    print,
  };
}

function inTurns(what: string, countIn: (turn: Turn) => number, singular: string, plural?: string): Drop {
  return {
    what,
    count: (transcript) => turnsOf(transcript).reduce((sum, turn) => sum + countIn(turn), 0),
    print: (count) => counted(count, singular, plural),
  };
}

const introduction = blocks('introduction', 'paragraph', (count) => `${counted(count, 'paragraph')} outside turns`);
const headings = blocks('headings', 'heading');
const stageDirections = blocks('stage directions', 'stage');
const notes = blocks('notes', 'note');

export const setAside: Drop = {
  what: 'set-aside text',
  count: (transcript) =>
    furnitureOf(transcript)
      .filter(({ kind }) => kind !== 'separator')
      .reduce((sum, { text }) => sum + text.split(/\r\n?|\n/).filter((line) => line.trim() !== '').length, 0),
  print: (count) => `${counted(count, 'line')} of page furniture`,
};

/** Whatever is no turn. */
export const allButTurns: readonly Drop[] = [introduction, headings, stageDirections, notes, setAside];

/** What the source marks without a sign that stands in the text; brackets are words of the text and stay. */
const FORMATTING: readonly Mark['kind'][] = ['emphasis', 'strong', 'code', 'link', 'footnote'];

const marksOf = (kinds: readonly Mark['kind'][]) => (turn: Turn) =>
  turn.paragraphs.reduce((sum, { marks = [] }) => sum + marks.filter(({ kind }) => kinds.includes(kind)).length, 0);

export const marks = inTurns('marks', marksOf(FORMATTING), 'mark');
/** Of formats that carry emphasis. */
export const linksAndCode = inTurns(
  'links and code',
  marksOf(['code', 'link', 'footnote']),
  'link or code',
  'links or code',
);

/** The metadata that a format has no place for. */
export function metadata(what: string, keys: readonly (keyof Transcript['metadata'])[]): Drop {
  const here = (transcript: Transcript) => keys.filter((key) => transcript.metadata[key] !== undefined);
  return {
    what,
    count: (transcript) => here(transcript).length,
    print: (_, transcript) => here(transcript).map(inWords).join(', '),
  };
}

/** A key as a person says it. */
function inWords(key: keyof Transcript['metadata']): string {
  return key === 'readingMinutes' ? 'reading time' : key === 'extra' ? 'other fields' : key;
}

export const allMetadata = metadata('metadata', [
  'title',
  'dek',
  'date',
  'publication',
  'authors',
  'readingMinutes',
  'language',
  'topics',
  'extra',
]);

/** Of formats that print times where asked to. */
export const timesUnlessAsked: Drop = {
  what: 'times, unless asked for',
  count: (transcript, { times = 'none' }) =>
    times === 'none' ? turnsOf(transcript).filter(({ startMs }) => startMs !== undefined).length : 0,
  print: (count) => `times of ${counted(count, 'turn')}`,
};

const wordsOf = ({ paragraphs }: Turn) => paragraphs.reduce((sum, { words = [] }) => sum + words.length, 0);
/** The first of a paragraph is its own time. */
const cuesOf = ({ paragraphs }: Turn) =>
  paragraphs.reduce((sum, { cues = [] }) => sum + Math.max(0, cues.length - 1), 0);

export const wordTimes = inTurns('times of words', wordsOf, 'time of a word', 'times of words');
/** Of cues and words. */
export const timesWithin = inTurns(
  'times within turns',
  (turn) => cuesOf(turn) + wordsOf(turn),
  'time within a turn',
  'times within turns',
);
export const ends = inTurns('ends', ({ endMs }) => (endMs === undefined ? 0 : 1), 'end of a turn', 'ends of turns');
export const paragraphBreaks = inTurns(
  'paragraphs',
  ({ paragraphs }) => Math.max(0, paragraphs.length - 1),
  'paragraph break',
);

export const emptyTurns = inTurns(
  'turns without words',
  ({ paragraphs }) => (paragraphs.length === 0 ? 1 : 0),
  'turn without words',
  'turns without words',
);

export const partsOfSeconds: Drop = {
  what: 'parts of a second',
  count: (transcript) => turnsOf(transcript).filter(({ startMs = 0 }) => startMs % 1000 !== 0).length,
  print: (count) => `times to the second (${number(count)})`,
  changed: true,
};

/** Of formats in which a turn that names nobody is taken for the last speaker's, or goes on from the last turn. */
export const namelessTurns: Drop = {
  what: 'turns of nobody',
  count(transcript, options) {
    const names = [...turnNames(transcript, options).values()];
    return names.filter((name, i) => !name && i > 0).length;
  },
  print: (count) => `${counted(count, 'turn')} without a name may be read as more of the turn before`,
  changed: true,
};

/** Of formats that tell a turn of nobody from a named one, and not from another. */
export const joinedNameless: Drop = {
  ...namelessTurns,
  count(transcript, options) {
    const names = [...turnNames(transcript, options).values()];
    return names.filter((name, i) => !name && i > 0 && !names[i - 1]).length;
  },
};

/** Of formats in which a sign tells turns of nobody from named ones, and only there. */
export const namelessTalk: Drop = {
  ...namelessTurns,
  count(transcript, options) {
    const names = [...turnNames(transcript, options).values()];
    return names.some(Boolean) ? 0 : Math.max(0, names.length - 1);
  },
};

/** Of formats that have no place for a speaker. */
export const speakersAsLabels: Drop = {
  what: 'speakers',
  count: (transcript, options) => new Set([...turnNames(transcript, options).values()].filter(Boolean)).size,
  print: (count) => `speakers written as “Name:” (${number(count)})`,
  changed: true,
};
