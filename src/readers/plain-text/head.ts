import type { LabelInfo } from './label-shape.ts';
import type { Line } from './lines.ts';

/** What stands around a label. `open` decoration runs on over the speech: a whole question in bold. */
export type Decoration = 'plain' | 'bold' | 'italic' | 'heading' | 'bracket' | 'tag' | 'item' | 'arrow' | 'mark';

export interface TimeSpan {
  /** As printed, without brackets: `00:12:04`. */
  readonly from: string;
  readonly to?: string;
}

/** A line that looks, in one label style, as if a turn began there. */
export interface Candidate {
  readonly line: number;
  readonly style: string;
  readonly decoration: Decoration;
  readonly label: LabelInfo;
  /** Offset of the first character that belongs to the turn: decoration and time included. */
  readonly start: number;
  /** Offset where the speech begins; the end of `lastHeadLine` when it stands on a later line. */
  readonly speech: number;
  /** Index of the last line that the label, with its time, stands on. */
  readonly lastHeadLine: number;
  readonly time?: TimeSpan | undefined;
  /** The markup that was opened before the label and not closed before the speech: a whole question in bold. */
  readonly open?: string | undefined;
  /** Offsets of what stands around the label and is nobody's word: how old a post is, the day of a message. */
  readonly furniture?: readonly (readonly [start: number, end: number])[];
}

/** What stands before a label on its line. */
export interface Lead {
  /** Index into the line's text behind the lead. */
  readonly at: number;
  readonly decoration: Decoration;
  readonly time?: TimeSpan | undefined;
  /** Markup that was opened and not closed yet: `**`, `<strong>` … */
  readonly opened: string;
}

const ARROW = /(?:>{2,3}|&gt;&gt;|»|→|•>)\s*/y;
/** A question quoted from a letter. */
const QUOTED = />\s+(?=[\p{L}*_])/uy;
/** Signs that open each speech in the records of some parliaments and magazines. */
const MARK = /[○◯●◎◇◆■□▲△▼▽★☆◉※▶►▸]\s*/uy;
const ITEM = /(?:[-*+•–—]\s+|\d{1,3}[.)]\s+)/y;
/** `Q12` before the name of whoever asks it, in the evidence of committees. */
const QUESTION_NUMBER = /(?:\*\*|__)?Q\.?\s?\d{1,4}[.:]?(?:\*\*|__)?\s+(?=(?:\*\*|__)?\p{Lu}[\p{L}.'’ -]{2,60}:)/uy;
/** The number of a speech before its label, as some parliaments count them: `Anf. 12  `, `[12]   `, `01.12  `. */
const SPEECH_NUMBER =
  /(?:(?:Anf|Intervention|Inlägg|Indlæg)\.?\s\d{1,4}\.?\s+|\[\d{1,4}\]\s+(?=[*_]{0,2}\p{Lu})|\d{2}\.\d{2} {1,4}(?=\p{Lu}))/uy;
const TAGS =
  /(?:<(?!\/|https?:)[a-zA-Z][^<>]{0,200}>(?:<\/[a-z]{1,10}>)?\s*){1,6}|(?:<<[^<>]{1,40}>>|<‹[^‹›]{1,40}›>)\s*/y;
const HEADING_TAG = /^<h[1-6]\b/i;
const HASHES = /#{1,6}\s+/y;
const STARS = /(?:\*{1,3}|_{1,3})(?=\S)\s?|\*\*\s(?=\p{L})/uy;
const BRACKET = /\\?[[(<{【「［](?=\s?\p{L})\s?/uy;
/** The parts of a pattern that match a time of day or of a recording. */
export const CLOCK = String.raw`(?:\d{1,3}:)?\d{1,3}:\d{2}(?:[.,]\d{1,3})?`;
const SECONDS = String.raw`\d{1,6}(?:\.\d{1,3})?s?`;
const LEAD_TIME = new RegExp(
  String.raw`\\?[\[(<{]\s?(${CLOCK}|${SECONDS}(?=\s?(?:,|-->|[-–—])))\s?(?:(?:-->|[-–—,]|to)\s?(${CLOCK}|${SECONDS})\s?)?\\?[\])>}]\s*(?:[-–—|:]\s*)?|(${CLOCK})(?:\s?(?:-->|[-–—])\s?(${CLOCK}))?(?:\s?[ap]\.?m\.?\b)?(?:\s*[-–—|]\s*|:\s+|\s+)|(\d\d(?: \d\d){2,3}|\d{4}:\d\d)\s+(?=\p{L})|(\d{1,5}\.\d{1,3}) (\d{1,5}\.\d{1,3})\t(?=\p{L})|#(${CLOCK}(?:-\d)?)#\s*`,
  'iuy',
);

/** In brackets of its own behind the time at which a speech begins: when it ends. */
const END_TIME = new RegExp(String.raw`\\?[[(<{]\s?(${CLOCK})\s?\\?[\])>}]\s*(?:[-–—|:]\s*)?`, 'y');

/** Reads list bullets, decoration and a time off the front of a line, once for all styles. */
export function leadOf(line: Line): Lead {
  line.lead ??= NO_LEAD.test(line.text) ? NOTHING : readLead(line.text);
  return line.lead;
}

/** No lead opens with a letter, but for the words and letters before a number: `Q12`, `Anf. 12`, `Intervention 3`. */
const NO_LEAD = /^(?!Q\.?\s?\d|Anf|Intervention|Inlägg|Indlæg)\p{L}/u;
const NOTHING: Lead = { at: 0, decoration: 'plain', opened: '', time: undefined };

function readLead(text: string): Lead {
  let at = 0;
  let decoration: Decoration = 'plain';
  let opened = '';
  let time: TimeSpan | undefined;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) at += match[0].length;
    return match;
  };
  const takeTime = (): TimeSpan | undefined => {
    const first = asTime(take(LEAD_TIME));
    if (first === undefined || first.to !== undefined) return first;
    const to = take(END_TIME)?.[1];
    return to === undefined ? first : { ...first, to };
  };
  if (take(ARROW)) decoration = 'arrow';
  else if (take(MARK)) decoration = 'mark';
  else take(QUOTED);
  time = takeTime();
  if (decoration === 'plain' && time === undefined && take(ITEM)) decoration = 'item';
  if (!take(QUESTION_NUMBER)) take(SPEECH_NUMBER);
  const tags = take(TAGS);
  if (tags) {
    decoration = HEADING_TAG.test(tags[0]) ? 'heading' : 'tag';
    opened = tags[0];
  }
  if (take(HASHES)) decoration = 'heading';
  const stars = take(STARS);
  if (stars) {
    opened += stars[0].trim();
    if (decoration !== 'heading') decoration = stars[0].trim().length === 1 ? 'italic' : 'bold';
  }
  time ??= takeTime();
  if (take(BRACKET)) {
    opened += text[at - 1] === ' ' ? (text[at - 2] ?? '') : (text[at - 1] ?? '');
    if (decoration === 'plain') decoration = 'bracket';
  }
  return { at, decoration, opened, time };
}

function asTime(match: RegExpExecArray | null): TimeSpan | undefined {
  if (match === null) return undefined;
  const from = match[1] ?? match[3] ?? match[5]?.replace(/ /g, ':') ?? match[6] ?? match[8]?.replace('-', '.');
  const to = match[2] ?? match[4] ?? match[7];
  return from === undefined ? undefined : to === undefined ? { from } : { from, to };
}

const TRAILING_TIME = new RegExp(
  String.raw`^(.*?)[\s,|·•@-]*(?:\\?[\[(<{]\s?(${CLOCK})\s?(?:(?:-->|[-–—,]|to)\s?(${CLOCK})\s?)?\\?[\])>}]|(?<=[\s,|·•@(\[-])(${CLOCK})(?:\s?(?:-->|[-–—])\s?(${CLOCK}))?(?:\s?[ap]\.?m\.?)?)\s*[*_]{0,3}:?\s*$`,
  'i',
);

/** Takes a time off the end of a label: `Nora Lindqvist (12:04)`, `Nora  12:04`. */
export function splitTime(label: string): { readonly label: string; readonly time?: TimeSpan } {
  if (label.length > 200 || !/\d:\d\d/.test(label)) return { label };
  const match = TRAILING_TIME.exec(label);
  if (match === null) return { label };
  const from = match[2] ?? match[4];
  const to = match[3] ?? match[5];
  if (from === undefined) return { label };
  return { label: match[1] ?? '', time: to === undefined ? { from } : { from, to } };
}

const COLUMN_TIME = new RegExp(String.raw`(?:\t| {2})\s*(${CLOCK})(?=\t| {2})`, 'y');

/**
 * A time in a column of its own behind a label, before the speech, as Temi and Rev.ai print it.
 *
 * @param from index where the gap before the time begins
 * @returns the index behind it
 */
export function columnTime(text: string, from: number): { readonly at: number; readonly time: TimeSpan } | undefined {
  COLUMN_TIME.lastIndex = from;
  const match = COLUMN_TIME.exec(text);
  return match?.[1] === undefined ? undefined : { at: from + match[0].length, time: { from: match[1] } };
}

/** Where the speech of a line begins, as an offset into the text: behind white space and closing markup. */
export function speechOffset(line: Line, at: number): number {
  let i = at;
  while (i < line.text.length && /[\s\u200b]/.test(line.text[i] ?? '')) i++;
  return line.start + i;
}
