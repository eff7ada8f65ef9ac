import type { Mark } from '../../model/transcript.ts';
import { EVENT_WORDS } from '../../text/lexicon.ts';

const MARK_START = /[[(（…]|\.\s?\.|[—–]|--|\d:\d\d/;
const BRACKETS = /\\?\[([^[\]]{1,300}?)\\?\]|[(（]([^()（）]{1,120})[)）]/g;
const CLOCK = /^(?:\d{1,3}:)?\d{1,3}:\d{2}(?:[.,]\d{1,3})?$/;
const INAUDIBLE =
  /^(?:inaudible|unintelligible|indiscernible|indistinct|unclear|inaudible.{0,40}|unintelligible.{0,40}|ininteligible|inaudible|unverständlich|incompréhensible|inintelligible|incomprensibile|onverstaanbaar|неразборчиво|聽不清|听不清|聞き取れず)$/iu;
const CROSSTALK = /^(?:crosstalk|cross[ -]talk|overlapping|overtalk|talking over|simultaneous.{0,30})/i;
const SOUND =
  /^(?:\p{L}+\s){0,4}(?:laugh(?:s|ing|ter)?|chuckl(?:es|ing)|giggl(?:es|ing)|applau(?:se|ds)|cheer(?:s|ing)|cough(?:s|ing)?|sigh(?:s|ing)?|cr(?:ies|ying)|sob(?:s|bing)|whistl(?:es|ing)|clap(?:s|ping)|music|groans?|gasps?|snaps?|knock(?:s|ing)?|rings?|ringing|barks?|barking|risas?|ríe|rires?|rit|lacht|lachen|gelächter|applaus|beifall|ride|risate|смеется|смеётся|смех)(?:\s\p{L}+){0,3}\.?$/iu;
const PAUSE = /^(?:(?:long |short |brief )?pauses?|silence|beat|\d+(?:\.\d+)?\s?s(?:ec(?:onds)?)?|pausa|stille)\.?$/i;
const DOTS = /\.{3,}|…|(?:\.\s){2,}\./g;
/** Behind a paragraph, in programs for qualitative research: `#00:01:23-4#`. */
const HASHED_TIME = /#(?:\d{1,2}:)?\d{1,2}:\d{2}(?:-\d)?#/g;
const TIME = /\\?[[(]((?:\d{1,3}:)?\d{1,3}:\d{2}(?:[.,]\d{1,3})?)\\?[\])]/;

/** Marks what a paragraph's own signs say: brackets, dots and dashes, read as conventions.md tells them apart. */
export function conventionMarks(text: string): Mark[] {
  if (!MARK_START.test(text)) return [];
  const marks: Mark[] = [];
  for (const match of text.matchAll(BRACKETS)) {
    const square = match[1];
    const inner = (square ?? match[2] ?? '').trim();
    const kind = square === undefined ? roundKind(inner) : squareKind(inner);
    if (kind === 'insertion' && isReferenceLink(text, match.index, match.index + match[0].length)) continue;
    if (kind !== undefined) marks.push({ kind, start: match.index, end: match.index + match[0].length });
  }
  for (const match of text.matchAll(DOTS)) {
    const end = match.index + match[0].length;
    if (marks.some((mark) => mark.start <= match.index && mark.end >= end)) continue;
    if (end >= text.length - 2 || match.index === 0) marks.push({ kind: 'interruption', start: match.index, end });
    else marks.push({ kind: 'pause', start: match.index, end });
  }
  for (const { index, 0: time } of text.matchAll(HASHED_TIME))
    marks.push({ kind: 'timestamp', start: index, end: index + time.length });
  const dash = /(?:[—–]|--)["”’]?$/.exec(text);
  if (dash !== null) marks.push({ kind: 'interruption', start: dash.index, end: dash.index + dash[0].length });
  return marks;
}

/** Either half of a Markdown link to a definition, `[words][target]` or `[words][]`. */
function isReferenceLink(text: string, start: number, end: number): boolean {
  if (text[end] === '[') return isTarget(text.slice(end + 1, end + LONGEST_TARGET));
  return text[start - 1] === ']' && isTarget(text.slice(start + 1, end));
}

/** A footnote's sign or a tag such as `[laughs]` behind a bracket is no target. */
function isTarget(behind: string): boolean {
  const inner = behind.split(']', 1)[0] ?? '';
  return inner === '' || squareKind(inner) === 'insertion';
}

const LONGEST_TARGET = 200;

function squareKind(inner: string): Mark['kind'] | undefined {
  if (inner === '' || inner.startsWith('^')) return undefined;
  if (/^(?:\.\s?\.\s?\.|…|\.{2,})$/.test(inner)) return 'omission';
  if (/^sic\b/i.test(inner)) return 'sic';
  if (CLOCK.test(inner)) return 'timestamp';
  return (
    tagKind(inner) ??
    (/\?$|^(?:ph|sp)\.?$/i.test(inner) ? 'guess' : /[\p{L}\p{N}]/u.test(inner) ? 'insertion' : undefined)
  );
}

function roundKind(inner: string): Mark['kind'] | undefined {
  if (CLOCK.test(inner)) return 'timestamp';
  if (/^(?:\?+|ph\.?|sp\??|phonetic)$/i.test(inner)) return 'guess';
  if (/^sic$/i.test(inner)) return 'sic';
  return tagKind(inner);
}

function tagKind(inner: string): Mark['kind'] | undefined {
  if (inner.length > 60) return undefined;
  if (INAUDIBLE.test(inner)) return 'inaudible';
  if (CROSSTALK.test(inner)) return 'crosstalk';
  if (PAUSE.test(inner)) return 'pause';
  return SOUND.test(inner) || EVENT_WORDS.has(inner.toLowerCase().replace(/\.$/, '')) ? 'sound' : undefined;
}

const LEADING_TIME = /^(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?\s+(?=[*_]{0,3}[[(])/;
/** Where a tape begins or ends. */
const TAPE_OPENING = /^[[(*_]{0,4}(?:this is|end|begin|start|tape|side)/i;
const TAPE =
  /^[[(*_]{0,4}(?:(?:this is the )?(?:end|beginning|start|begin)(?:ning|s)?(?:\s+of)?\s+(?:tape|side|disc|disk|cd|track|cassette)\b.{0,40}|tape \w{1,6},? side \w{1,6}|(?:tape|side) (?:\d{1,2}|[ab]|one|two|three|four))[\])*_.]{0,4}$/i;

/** A bracket, or the markup or time before it. */
const STAGE_OPENING = /^[[(（【*_<\\\d]/;

/** A line that is a direction or event by itself: `(APPLAUSE)`, `[They laugh.]`, `\[laughter\]`, `*[music]*`. */
export function isStageLine(text: string): boolean {
  if (text.length > 240) return false;
  if (TAPE_OPENING.test(text) && TAPE.test(text)) return true;
  if (!STAGE_OPENING.test(text)) return false;
  const bare = text
    .replace(/<\/?[a-z]{1,10}(?:\s[^<>]{0,100})?>/gi, '')
    .replace(LEADING_TIME, '')
    .replace(/^[*_]{1,3}|[*_]{1,3}$/g, '')
    .replace(/\\([[\]()])/g, '$1');
  const inner = /^[[(（【](?![xX ]?\])([^[\]()（）【】]{2,220})[\])）】]\.?$/.exec(bare)?.[1];
  return inner !== undefined && /\p{L}/u.test(inner) && !TIME.test(bare);
}

const SEAT_AND_PARTY = /^\s*\([^()]{1,80}\)\s?\([^()]{1,80}\)\s*$/;

/** What a parliament prints below the name of a member: `(Northport) (Ind)`. */
export const isSeatAndParty = (text: string): boolean => SEAT_AND_PARTY.test(text);
