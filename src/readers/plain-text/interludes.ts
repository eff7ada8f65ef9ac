import { endingOf } from '../../text/ending.ts';
import { type Passage, passagesOf, startNear } from './between.ts';
import { lettersIn } from './letters.ts';
import type { Line } from './lines.ts';
import { isStageLine } from './marks.ts';
import { tellsOf, tellsOn } from './narration.ts';
import { isPager } from './pager.ts';
import { isRecord } from './record.ts';
import { rosterOf } from './roster.ts';
import type { Start, Starts } from './walk.ts';

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
  /** Whether this tool wrote the file: it sets directions in italics and no paragraph else. */
  readonly own: boolean;
  /** Default: decided from these lines. */
  readonly manner?: TalkManner;
}

interface Interludes {
  readonly found: ReadonlyMap<number, Interlude>;
  readonly manner: TalkManner;
}

/** A passage of a turn, not its first, and what stands around it. */
interface Place {
  readonly passage: Passage;
  readonly lines: readonly Line[];
  readonly above: Passage | undefined;
  /** The passages below it, as many as may be headings together. */
  readonly below: readonly Passage[];
  /** The turn in which it stands, and the one that begins right below it. */
  readonly own: Start | undefined;
  readonly next: Start | undefined;
  /** The first words of the turn, where the passage holds them. */
  readonly said: string | undefined;
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
  const spoken = passages.filter(
    (passage) => !offices.has(passage.text) && !isPager(passage.text) && !isLabelAlone(passage, lines, starts),
  );
  const places = placesOf(passages, lines, starts, offices);
  const manner = setting.manner ?? {
    punctuated: areSentences(spoken),
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

function placesOf(
  passages: readonly Passage[],
  lines: readonly Line[],
  starts: Starts,
  offices: ReadonlySet<string>,
): Place[] {
  let own: Start | undefined;
  let begun = true;
  return passages.map((passage, i) => {
    if (passage.opens) {
      own = starts.get(passage.first)?.at(-1);
      begun = false;
    }
    const said = begun || own === undefined || isOffice(passage, offices) ? undefined : firstWords(passage, own, lines);
    begun ||= said !== undefined;
    return {
      passage,
      lines,
      above: passages[i - 1],
      below: passages.slice(i + 1, i + MOST_STACKED),
      own,
      next: startNear(passage.last, lines, starts),
      said,
    };
  });
}

function firstWords({ first, last, opens, text }: Passage, own: Start, lines: readonly Line[]): string | undefined {
  const head = lines[first];
  if (!opens || head === undefined) return text;
  if (own.speech >= (lines[own.lastHeadLine]?.end ?? 0) && own.lastHeadLine >= last) return undefined;
  return text.slice(Math.max(0, own.speech - head.start)).trimStart();
}

function typeOf(place: Place, { markup, own }: Setting, manner: TalkManner): Interlude['type'] | undefined {
  const { passage, lines, next } = place;
  const { first, last, text } = passage;
  if (isOffice(passage, manner.offices)) return 'field';
  if (own && text.startsWith(OWN_NOTE)) return 'note';
  if (isSold(place)) return 'advertisement';
  if (isCaption(passage)) return 'note';
  if (last - first < LONGEST_STAGE_LINES && isStageLine(text)) return 'stage';
  if (isItalic(text) && (own || next !== undefined || isBelowPicture(first, lines))) return 'stage';
  if (next === undefined) return !markup && manner.punctuated && isStacked(place) ? 'heading' : undefined;
  if (NOTE.test(text)) return 'note';
  if (place.said !== undefined) return undefined;
  if (
    isRecord(text, markup || place.own?.candidate === undefined) ||
    (manner.narrated && (isNarration(place) || tellsOn(text)))
  )
    return 'narration';
  return !markup && manner.punctuated && isHeading(passage, lines) ? 'heading' : undefined;
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

const NAMES: ReadonlySet<string> = new Set(['caps', 'titled', 'name', 'word']);

/** Whether passages tell of those who speak, and no voice of the talk does so itself, as a reporter on the radio does. */
function isNarrated(places: readonly Place[]): boolean {
  return (
    places.some((place) => place.said === undefined && isNarration(place)) &&
    !places.some((place) => place.said !== undefined && tellsOf(place.said, () => namesAround(place)))
  );
}

/** Tells of the one who speaks or of the next who does. */
function isNarration(place: Place): boolean {
  return place.next !== undefined && tellsOf(place.passage.text, () => namesAround(place));
}

function namesAround({ own, next }: Place): ReadonlySet<string> {
  const labels = [own, next].flatMap((start) => start?.candidate?.label ?? []);
  return new Set(
    labels
      .filter(({ shape, key }) => NAMES.has(shape) && !key.startsWith('the '))
      .flatMap(({ key }) => key.replace(/ of .*$/, '').split(' ')),
  );
}

/** A label whose words stand below. */
function isLabelAlone({ first, last, opens }: Passage, lines: readonly Line[], starts: Starts): boolean {
  const own = opens ? starts.get(first)?.at(-1) : undefined;
  return own !== undefined && own.lastHeadLine >= last && own.speech >= (lines[own.lastHeadLine]?.end ?? 0);
}

/** Most talks have no offices; to look up a whole passage is slow. */
function isOffice({ text }: Passage, offices: ReadonlySet<string>): boolean {
  return offices.size > 0 && offices.has(text);
}

/** What stands above each question again and again counts once. */
function areSentences(passages: readonly Passage[]): boolean {
  const texts = [...new Set(passages.map(({ text }) => text))];
  const ended = texts.filter((text) => SENTENCE_END.test(endingOf(text))).length;
  return ended >= SHARE_OF_SENTENCES * texts.length;
}

/** One short line between empty ones that does not end as a sentence does. */
function isHeading({ first, last, text }: Passage, lines: readonly Line[]): boolean {
  if (first !== last || text.length > LONGEST_HEADING || !/\p{L}/u.test(text)) return false;
  return lines[first - 1]?.kind === 'blank' && lines[last + 1]?.kind === 'blank' && !SENTENCE_END.test(text);
}

/** Titles of other articles, captions and a heading below them, up to the next turn. */
const MOST_STACKED = 4;
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
