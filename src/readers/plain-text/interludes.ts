import { endingOf } from '../../text/ending.ts';
import { type Passage, passagesOf } from './between.ts';
import { lettersIn } from './letters.ts';
import type { Line } from './lines.ts';
import { isStageLine } from './marks.ts';
import { isNarrated, isNarration, tellsOn } from './narration.ts';
import { isPager } from './pager.ts';
import { isOffice, type Place, placesOf } from './places.ts';
import { isRecord } from './record.ts';
import { rosterOf } from './roster.ts';
import type { Starts } from './walk.ts';

/** What stands between paragraphs of the talk and is nobody's speech, told by its place and its looks. */
export interface Interlude {
  readonly type: 'heading' | 'stage' | 'advertisement' | 'field' | 'note' | 'narration';
  /** Index of its last line. */
  readonly last: number;
  readonly text: string;
}

/** What is true of a whole talk, and decided from its first lines where it is read part by part. */
export interface TalkManner {
  /** Whether paragraphs end as sentences do. */
  readonly punctuated: boolean;
  /** Whether somebody tells, between the turns, what those who speak do. */
  readonly narrated: boolean;
  /** What a list of those who take part says of them, and a call prints below each label. */
  readonly offices: ReadonlySet<string>;
}

interface Setting {
  /** Whether headings have a mark of their own, as in Markdown. */
  readonly markup: boolean;
  /** Headings have none nevertheless: what a page sets as it was typed. */
  readonly preformatted?: boolean;
  /** Whether this tool wrote the file: it sets directions in italics and no paragraph else. */
  readonly own: boolean;
  /** Default: decided from these lines. */
  readonly manner?: TalkManner;
}

interface Interludes {
  readonly found: ReadonlyMap<number, Interlude>;
  readonly manner: TalkManner;
}

const SENTENCE_END = /[.?!…。？！؟۔।:：;,，、—–-]["”’»'」』)\]*_]*$/u;
/** What this tool's Markdown sets before a note. */
const OWN_NOTE = '> ';
const LONGEST_HEADING = 72;
const LONGEST_STAGE_LINES = 6;
const SHARE_OF_SENTENCES = 0.7;

/**
 * Headings without a mark of their own, directions of several lines, paragraphs set wholly in italics,
 * advertisements, letters, narration and what a record's keeper writes, by the index of their first line.
 *
 * @param from index of the first line of the talk, `to` of the first one behind it
 */
export function findInterludes(
  lines: readonly Line[],
  starts: Starts,
  from: number,
  to: number,
  setting: Setting,
): Interludes {
  const offices = setting.manner?.offices ?? new Set(rosterOf(lines).map(({ office }) => office));
  const passages = passagesOf(lines, starts, from, to, offices);
  const places = placesOf(passages, lines, starts, offices);
  const manner = setting.manner ?? {
    punctuated: areSentences(spokenIn(places, offices)),
    narrated: isNarrated(places),
    offices,
  };
  const letters = setting.own ? new Set<number>() : lettersIn(passages, lines);
  const found = new Map<number, Interlude>();
  for (const [i, passage] of passages.entries()) {
    const place = places[i];
    if (place === undefined || passage.opens) continue;
    const type = letters.has(i) ? 'note' : typeOf(place, setting, manner);
    if (type === undefined) continue;
    const text = type === 'note' && setting.own ? passage.text.slice(OWN_NOTE.length) : passage.text;
    found.set(passage.first, { type, last: passage.last, text });
  }
  return { found, manner };
}

function typeOf(
  place: Place,
  { markup, preformatted, own }: Setting,
  manner: TalkManner,
): Interlude['type'] | undefined {
  const { passage, lines, next } = place;
  const { first, last, text } = passage;
  const isShaped = !markup || preformatted === true;
  if (isOffice(passage, manner.offices)) return 'field';
  if (own && text.startsWith(OWN_NOTE)) return 'note';
  if (isSold(place)) return 'advertisement';
  if (isCaption(passage)) return 'note';
  if (last - first < LONGEST_STAGE_LINES && isStageLine(text)) return 'stage';
  if (isItalic(text) && (own || next !== undefined || isBelowPicture(first, lines))) return 'stage';
  if (next === undefined) return isShaped && manner.punctuated && isStacked(place) ? 'heading' : undefined;
  if (NOTE.test(text)) return 'note';
  if (place.said !== undefined) return undefined;
  if (
    isRecord(text, markup || place.own?.candidate === undefined) ||
    (manner.narrated && (isNarration(place) || tellsOn(text)))
  )
    return 'narration';
  return isShaped && manner.punctuated && isHeading(passage, lines) ? 'heading' : undefined;
}

const ADVERTISEMENT =
  /^(?:[-–—\s]*)(?:advertisements?|sponsored(?: content)?|werbung|anzeige|publicidad|publicité|pubblicità|publicidade|реклама|広告|广告)(?:[-–—\s]*)(.*continues below.*)?$/i;

/** What an editor adds, in Chinese and Japanese: `（注）…`, `※…`. */
const NOTE = /^(?:[（(［[](?:注|註|編注|编注|編集部注|编者注|編者註|補足)[)）\]］]|※)\s*[^\s※]/u;
const CAPTION = /^[▲△▼▽◀▶◁▷↑↓←→]\s?\S/u;
const LONGEST_CAPTION = 120;

/** A short line that points at the picture above or below it. */
function isCaption({ first, last, text }: Passage): boolean {
  return first === last && text.length <= LONGEST_CAPTION && CAPTION.test(text) && !SENTENCE_END.test(text);
}

/** “Advertisement” on a line of its own, and the one paragraph that stands between it and the next label. */
function isSold({ passage, above, next }: Place): boolean {
  if (ADVERTISEMENT.test(passage.text)) return true;
  const word = above === undefined ? null : ADVERTISEMENT.exec(above.text);
  return word !== null && word[1] === undefined && next !== undefined;
}

/** Neither a label alone on its line, nor an office below it, nor a link to the next page. */
function spokenIn(places: readonly Place[], offices: ReadonlySet<string>): Passage[] {
  return places
    .filter(({ passage, said }) => !(passage.opens && said === undefined))
    .map(({ passage }) => passage)
    .filter((passage) => !isOffice(passage, offices) && !isPager(passage.text));
}

/** What stands above each question again and again counts once. */
function areSentences(passages: readonly Passage[]): boolean {
  const ended = passages.filter(({ text }) => SENTENCE_END.test(endingOf(text)));
  if (ended.length === passages.length) return true;
  return countTexts(ended) >= SHARE_OF_SENTENCES * countTexts(passages);
}

const countTexts = (passages: readonly Passage[]): number => new Set(passages.map(({ text }) => text)).size;

/** One short line between empty ones that does not end as a sentence does. */
function isHeading({ first, last, text }: Passage, lines: readonly Line[]): boolean {
  if (first !== last || text.length > LONGEST_HEADING || !/\p{L}/u.test(text)) return false;
  return lines[first - 1]?.kind === 'blank' && lines[last + 1]?.kind === 'blank' && !SENTENCE_END.test(text);
}

const LIST_FOLLOWS = /[:：]["”’»)\]*_]*$/u;

/** A heading with nothing but headings between it and the next turn, and no list that the words above announce. */
function isStacked({ passage, above, below, lines, said }: Place): boolean {
  if (said !== undefined || !isHeading(passage, lines) || LIST_FOLLOWS.test(above?.text ?? '')) return false;
  const turn = below.findIndex(({ opens }) => opens);
  return turn > 0 && below.slice(0, turn).every((one) => isHeading(one, lines));
}

function isItalic(text: string): boolean {
  const open = /^([*_])(?=[^\s*_"“„«])/.exec(text)?.[1];
  return open !== undefined && text.length <= 300 && text.endsWith(open) && text.indexOf(open, 1) === text.length - 1;
}

function isBelowPicture(first: number, lines: readonly Line[]): boolean {
  let at = first - 1;
  while (lines[at]?.kind === 'blank') at--;
  return lines[at]?.kind === 'image';
}
