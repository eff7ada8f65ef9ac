import { isCapital, isDigit, isSmall } from '../../../text/ascii.ts';
import { type Candidate, columnTime, type Lead, leadOf, speechOffset, splitTime, type TimeSpan } from '../head.ts';
import { labelInfo } from '../label-shape.ts';
import type { Line } from '../lines.ts';
import { messageHead } from '../message-head.ts';
import { orTimedHead } from './timed-heads.ts';
import type { LabelStyle } from './types.ts';
import { wrappedLabel } from './wrapped.ts';

/** A label and a colon: `Nora:`, `**NL:**`, `**Nora**:`, `[Nora]:`, `(0:02) **Nora:**`, `Nora (12:04):`, `### Nora:`, `哈达德：`. */
export const colon: LabelStyle = {
  id: 'colon',
  variants: ['bar'],
  match(line, lines) {
    return orTimedHead(labelBeforeColon(line, lines), line, lines, 'colon');
  },
};

function labelBeforeColon(line: Line, lines: readonly Line[]): Candidate | undefined {
  if (line.kind !== 'text' && line.kind !== 'heading') return undefined;
  const { text } = line;
  if (messageHead(text) !== undefined) return undefined;
  const lead = leadOf(line);
  const end = findColon(text, lead.at);
  if (end === -1) return wrappedLabel(line, lines);
  const { label: raw, time: inside } = splitTime(text.slice(lead.at - bracketOf(lead.opened), end));
  const label = labelInfo(raw);
  if (label === undefined || COLUMNS.test(raw) || isOpenBracket(raw, text, end)) return undefined;
  const coded = SPEAKER_CODE.exec(text.slice(lead.at))?.[1];
  if (coded !== undefined) return codedHead(line, lead, coded);
  const { at, closed } = skipClosers(text, end + 1, starsOf(lead.opened, raw) !== undefined);
  const after = timeAfter(text, at);
  const time = lead.time ?? inside ?? after?.time;
  const open = stillOpen(lead.opened, raw, closed);
  return {
    line: line.index,
    style: BAR.test(text[end] ?? '') ? 'bar' : 'colon',
    decoration: lead.decoration,
    label,
    start: line.start,
    speech: speechOffset(line, after?.at ?? at),
    lastHeadLine: line.index,
    time,
    open,
  };
}

/** `SPEAKER: S1`, `Speaker: B`, `SPEAKER: 2` above a speech: the code is who speaks. */
const SPEAKER_CODE = /^speaker:\s{1,9}(?=\S)([A-Z]{0,2}\d{0,3})\s*$/i;

function codedHead(line: Line, lead: Lead, code: string): Candidate | undefined {
  const label = labelInfo(code);
  return (
    label && {
      line: line.index,
      style: 'colon',
      decoration: lead.decoration,
      label,
      start: line.start,
      speech: line.end,
      lastHeadLine: line.index,
    }
  );
}

const CLOSED_BY: Readonly<Record<string, string>> = { '(': ')', '[': ']', '（': '）' };
/** Columns of a header or of a court's caption: `RECORDED LIVE      DATE: 3 May`, `Petitioners,      :`. */
const COLUMNS = /\S\s{4,}\S|\s{3,}$/;
const BAR = /[｜丨︰]/;

/** `(Nora: Never!)` is thrown in by somebody; `[Nora]:` and `[Nora:]` are labels. */
function isOpenBracket(raw: string, text: string, end: number): boolean {
  const close = CLOSED_BY[raw[0] ?? ''];
  return close !== undefined && !raw.includes(close) && !/^\s?\\?[\])）]/.test(text.slice(end + 1, end + 4));
}

const MAX_LABEL = 130;

/** The first colon that could end a label: not in a clock time, an address or behind the end of a sentence. */
function findColon(text: string, from: number): number {
  const limit = Math.min(text.length, from + MAX_LABEL);
  const head = text.slice(0, limit);
  for (let i = nextSign(head, from); i < limit; i = nextSign(head, i + 1)) {
    const char = text[i];
    if (char === '(' || char === '[' || char === '（') {
      const close = closing(text, i, limit);
      if (close !== -1) i = close;
    } else if (char === '：' || char === '｜' || char === '丨' || char === '︰') return i;
    else if (char === ':') {
      if (isDigit(text.charCodeAt(i - 1)) && isDigit(text.charCodeAt(i + 1))) continue;
      return text.startsWith('//', i + 1) || text[i + 1] === ':' ? -1 : i;
    } else if (char === '?' || char === '!' || char === '。' || char === '？' || char === '！') {
      if (text[i + 1] !== ')' && !/^\s?:/.test(text.slice(i + 1, i + 3))) return -1;
    }
  }
  return -1;
}

const SIGN = /[:：｜丨︰([（?!。？！]/g;

/** Index of the next character that decides about a label, or the text's length. */
function nextSign(text: string, from: number): number {
  SIGN.lastIndex = from;
  return SIGN.exec(text)?.index ?? text.length;
}

function closing(text: string, open: number, limit: number): number {
  const close = CLOSED_BY[text[open] ?? ''] ?? ')';
  for (let i = open + 1; i < limit; i++) if (text[i] === close) return i;
  return -1;
}

function isWord(code: number): boolean {
  return isSmall(code) || isCapital(code) || isDigit(code);
}

/** Stars behind a space and behind others begin what is said: `**Nora:** *[laughs]* Never.` */
const CLOSERS =
  /(?:(?:(?<![*_])\s)?[*_]{1,3}(?![\p{L}\p{N}“"‘'¿¡*_])|\s?\\?[\]】」>)](?=\s|$)|\s?<\/[a-z][a-z0-9]{0,10}>|\s?<<[^<>]{1,40}>>|\s?<‹[^‹›]{1,40}›>|&nbsp;|:)+/iuy;

const OPENS = /\s[*_]{1,3}(?=[^\s*_])/y;

/** @param isOpen whether stars stand before the label that are not closed yet */
function skipClosers(text: string, from: number, isOpen: boolean): { readonly at: number; readonly closed: string } {
  if (isWord(text.charCodeAt(text[from] === ' ' ? from + 1 : from))) return { at: from, closed: '' };
  OPENS.lastIndex = from;
  if (!isOpen && OPENS.test(text)) return { at: from, closed: '' };
  CLOSERS.lastIndex = from;
  const closed = CLOSERS.exec(text)?.[0] ?? '';
  return { at: from + closed.length, closed };
}

const DIGIT_AFTER = /\s*\\?[[(]?\d/y;
const TIME_AFTER = /\s*\\?[[(]?((?:\d{1,3}:)?\d{1,3}:\d{2}(?:[.,]\d{1,3})?)\\?[\])]?(?=\s*$|\s+)(?:\s*[-–—])?/y;

/** `Nora: 00:12:04` before the line's end; in brackets, or in a column of its own, before speech. */
function timeAfter(text: string, from: number): { readonly at: number; readonly time: TimeSpan } | undefined {
  DIGIT_AFTER.lastIndex = from;
  if (!DIGIT_AFTER.test(text)) return undefined;
  TIME_AFTER.lastIndex = from;
  const match = TIME_AFTER.exec(text);
  if (match?.[1] === undefined) return undefined;
  const at = from + match[0].length;
  const bracketed = /[[(]/.test(match[0]);
  return at === text.length || bracketed ? { at, time: { from: match[1] } } : columnTime(text, from);
}

function bracketOf(opened: string): number {
  return /[[(<{【「［]$/.test(opened) && !opened.endsWith('>') ? 1 : 0;
}

/** The stars before a label that are closed neither in it nor right behind the colon. */
function stillOpen(opened: string, raw: string, closed: string): string | undefined {
  return /[*_]/.test(closed) ? undefined : starsOf(opened, raw);
}

/** The stars before a label that are not closed in it. */
function starsOf(opened: string, raw: string): string | undefined {
  return /[*_]/.test(raw) ? undefined : /[*_]{1,3}/.exec(opened)?.[0];
}
