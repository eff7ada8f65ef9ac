import { type Candidate, leadOf, speechOffset, splitTime, type TimeSpan } from '../head.ts';
import { labelInfo } from '../label-shape.ts';
import type { Line } from '../lines.ts';
import type { LabelStyle } from './types.ts';

/** What a line in this style begins with. */
const OPENING = /^[\\[(<【「（［*_\d]/;

const BRACKETED =
  /[*_]{0,3}(?:\\?\[([^[\]\\]{1,80})\\?\]|[（(]{1,2}([^()（）]{1,80})[)）]{1,2}|<(?:v(?:\.[\w.]+)?\s+)?\s?[@+%]?([^<>]{1,80})>|【([^】]{1,40})】|「([^」]{1,20})」)[*_]{0,3}(?=\s|$)(?:\s*[-–—|]\s)?\s*/y;

/** Chinese, Japanese and Korean set no space behind the bracket: `（問）いつですか。`, one half of it narrow now and then. */
const UNSPACED =
  /[*_]{0,3}(?:[（(]([^()（）]{1,16})[)）]|【([^【】]{1,16})】|[[［]([^[\]［］]{1,16})[\]］])[*_]{0,3}(?=[^\s:：、。])/y;
/** Of one letter only what asks and answers: `（株）` is a company, `（一）` a number, `（月）` a day. */
const SEVERAL_LETTERS = /\p{Lo}.*\p{Lo}/u;

/** What stands between `<` and `>` in HTML, and is no nickname. */
const TAG =
  /^\/|^!|^[a-z]+\s+[\w-]+=|^(?:p|div|span|b|i|u|s|em|strong|a|br|hr|h[1-6]|table|t[rdh]|thead|tbody|ul|ol|li|dl|dt|dd|pre|code|img|html|head|body|title|meta|link|script|style|blockquote|section|article|header|footer|nav|aside|main|figure|figcaption|cite|q|small|su[bp]|font|center|form|input|button|label|option|select|video|audio|source|iframe|svg|path|details|summary|kbd|samp|var|mark|time|abbr|del|ins|tt)$/i;

/** A label in brackets and nothing else: `[Nora] …`, `**(Nora)** …`, `((Nora)) …`, `<Nora> …`, `<v Nora> …`, `（問）…`. */
export const bracket: LabelStyle = {
  id: 'bracket',
  opensWithSign: true,
  match(line) {
    if (line.kind !== 'text' && line.kind !== 'tag') return undefined;
    const { text } = line;
    if (!OPENING.test(text)) return undefined;
    const found = firstBracket(line) ?? unspacedBracket(line);
    if (found === undefined || (isTagCase(found) && TAG.test(found.inner))) return undefined;
    const { inner } = found;
    const { label: raw, time: inside } = splitTime(inner);
    const label = labelInfo(raw);
    if (label === undefined || label.shape === 'phrase') return undefined;
    const time = found.time ?? inside;
    return {
      line: line.index,
      style: 'bracket',
      decoration: 'bracket',
      label,
      start: line.start,
      speech: speechOffset(line, found.at),
      lastHeadLine: line.index,
      time,
    } satisfies Candidate;
  },
};

interface Bracket {
  readonly inner: string;
  /** `<…>` */
  readonly angled?: boolean;
  /** Index behind the bracket. */
  readonly at: number;
  readonly time?: TimeSpan;
}

/** `((TR))` is somebody, `<TR>` a row of a table, `(s)` an item of a list. */
function isTagCase({ inner, angled }: Bracket): boolean {
  return angled === true || !/\p{Lu}/u.test(inner);
}

/** The first bracket of the line that holds a letter; a time may stand before it. */
function firstBracket(line: Line): Bracket | undefined {
  const { text } = line;
  const { time } = leadOf(line);
  let from = /^\d[\d:.,]*\s+/.exec(text)?.[0].length ?? 0;
  for (let tries = 0; tries < 2; tries++) {
    BRACKETED.lastIndex = from;
    const match = BRACKETED.exec(text);
    const inner = match?.[1] ?? match?.[2] ?? match?.[3] ?? match?.[4] ?? match?.[5];
    if (match === null || inner === undefined) return undefined;
    from += match[0].length;
    if (/\p{L}/u.test(inner))
      return { inner, at: from, angled: match[3] !== undefined, ...(time === undefined ? {} : { time }) };
  }
  return undefined;
}

/** A question, an answer, an office or a name without a space behind it. */
function unspacedBracket({ text }: Line): Bracket | undefined {
  UNSPACED.lastIndex = 0;
  const match = UNSPACED.exec(text);
  const inner = match?.[1] ?? match?.[2] ?? match?.[3];
  if (match === null || inner === undefined || !/^\p{Lo}/u.test(inner)) return undefined;
  const shape = labelInfo(inner)?.shape;
  const isLabel = shape === 'qa' || shape === 'role' || (shape === 'uncased' && SEVERAL_LETTERS.test(inner));
  return isLabel ? { inner, at: match[0].length } : undefined;
}
