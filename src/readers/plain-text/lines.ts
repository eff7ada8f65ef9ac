import { isCapital, isSmall } from '../../text/ascii.ts';
import type { SourceText } from '../../text/source.ts';
import { isSpace } from '../../text/words.ts';
import type { Lead } from './head.ts';
import { isHtmlHeading } from './html.ts';

/**
 * What a line is by itself, before anything is known about speakers:
 * `furniture` (page numbers, running heads), `tag` (nothing but markup), `reference` (a link or footnote definition).
 */
type LineKind =
  | 'blank'
  | 'text'
  | 'heading'
  | 'separator'
  | 'timestamp'
  | 'furniture'
  | 'tag'
  | 'image'
  | 'reference'
  | 'footnote'
  | 'code'
  | 'front-matter';

export interface Line {
  readonly index: number;
  /** Offset of the first character that is neither margin nor white space; equals `end` on a blank line. */
  start: number;
  /** Offset behind the last character that is no white space. */
  readonly end: number;
  /** Characters of white space before `start`, margins not counted. */
  indent: number;
  /** From `start` to `end`. */
  text: string;
  kind: LineKind;
  /** Offsets of what was lifted off the line's left edge: a line number, a quotation mark `>`. */
  margin?: readonly [start: number, end: number];
  /** What stands before a label, once somebody has asked; see `leadOf`. */
  lead?: Lead;
}

/** Cuts a text into lines and says what each is by itself. */
export function scanLines(source: SourceText, markup: boolean): Line[] {
  const { text, lineStarts } = source;
  const lines: Line[] = [];
  let fence = '';
  for (let index = 0; index < lineStarts.length; index++) {
    const from = lineStarts[index] ?? 0;
    let end = lineStarts[index + 1] ?? text.length;
    let start = from;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    const content = text.slice(start, end);
    const line: Line = { index, start, end, indent: start - from, text: content, kind: kindOf(content) };
    if (markup) fence = codeFence(line, fence);
    if (repeatsHead(line, lines)) line.kind = 'furniture';
    lines.push(line);
  }
  return lines;
}

/** For those who listen to a page: the name and the time of the two lines above once more, `Nora Lindqvist 0 minutes 4 seconds`. */
function repeatsHead({ text, kind, index }: Line, lines: readonly Line[]): boolean {
  const [name, time] = [lines[index - 2], lines[index - 1]];
  if (kind !== 'text' || time?.kind !== 'timestamp' || name?.kind !== 'text') return false;
  if (text.length < name.text.length + LEAST_SPELLED || !text.startsWith(`${name.text} `)) return false;
  return time.text.startsWith(text.slice(name.text.length + 1));
}

/** `0 min` */
const LEAST_SPELLED = 5;

/** The text of lines that stand together, both ends included. */
export function joinedText(lines: readonly Line[], first: number, last: number): string {
  let text = lines[first]?.text ?? '';
  for (let i = first + 1; i <= last; i++) text += ` ${lines[i]?.text ?? ''}`;
  return text;
}

const LOG_LINE = /^(?:\[?\d{1,2}:\d{2}|<[\s@+]?[\w-]{1,30}>\s)/;

/** Whether a file is mostly a fenced log, to be read through its fences. */
export function isFencedLog(lines: readonly Line[]): boolean {
  const code = lines.filter(({ kind }) => kind === 'code');
  const said = code.filter(({ text }) => LOG_LINE.test(text)).length;
  return (
    said >= 8 && said >= 0.6 * code.length && 2 * code.length >= lines.filter(({ kind }) => kind !== 'blank').length
  );
}

/** Reads what stands between fences as any other text. Changes the lines in place. */
export function openFences(lines: readonly Line[]): void {
  for (const line of lines)
    if (line.kind === 'code') line.kind = /^(?:`{3,}|~{3,})/.test(line.text) ? 'tag' : kindOf(line.text);
}

/** White space, and the invisible characters that pages bring along: zero-width spaces and joiners, soft hyphens alone. */
function isBlank(code: number): boolean {
  return isSpace(code) || code === 0x200b || code === 0x2060;
}

function codeFence(line: Line, fence: string): string {
  const open = /^(?:`{3,}|~{3,})/.exec(line.text)?.[0] ?? '';
  if (fence === '' && open === '') return '';
  line.kind = line.kind === 'blank' ? 'blank' : 'code';
  if (fence === '') return open;
  return open.startsWith(fence) && line.text.length === open.length ? '' : fence;
}

const SEPARATOR = /^(?:\.{10,}|[-–—―_*=~#•·✽❖◆─━═](?:\s?[-–—―_*=~#•·✽❖◆─━═])*|⁂)$/u;
const TIME_ALONE =
  /^\\?[[(<]?\s?(?:\d{1,2}-(?=\d\d:\d\d:\d\d$))?(?:\d{1,3}:)?\d{1,3}:\d{2}(?:[.,:;]\d{1,3})?\s?(?:(?:-->|[-–—])\s?(?:\d{1,2}:)?\d{1,3}:\d{2}(?:[.,:;]\d{1,3})?)?\s?\\?[\])>]?:?\)?:?$/;
/** With frames, as editing programs print them: `00;00;04;05 - 00;00;06;10`, `[01:00:04:05]`. */
const FRAMES_ALONE = /^\[?\d\d([:;])\d\d\1\d\d[:;.]\d\d(?:\s?[-–—]\s?\d\d\1\d\d\1\d\d[:;.]\d\d)?\]?$/;
/** As one meeting tool exports its cues: `0:1:2.760 --> 0:1:9.40`. */
const CUE_TIMES = /^(?:\d{1,3}:){2}\d{1,2}\.\d{1,3}\s?-->\s?(?:\d{1,3}:){2}\d{1,2}\.\d{1,3}$/;
/** In words, with a clock right behind them or without: `0 minutes 4 seconds0:04`. */
const SPELLED =
  /^(?:(?:\d{1,3} \p{L}{1,12} ){0,2}\d{1,2} \p{L}{1,12}(?:\d{1,3}:)?\d{1,3}:\d{2}|(?:\d{1,3} hours? )?\d{1,3} minutes? \d{1,2} seconds?)$/u;
const TAGS_ALONE = /^(?:<\/?[a-zA-Z!][^<>]{0,300}>\s*)+$/;
const TIMES = [TIME_ALONE, FRAMES_ALONE, CUE_TIMES, SPELLED];
const LONGEST_TIMES = 40;
const IMAGE = /^!\[[^\]]{0,300}\](?:\([^()\s]{0,1000}(?:\s+"[^"]{0,300}")?\)|\[[^\]]{0,100}\])(?:\{[^{}]{0,200}\})?$/;
const DIV = /^:{3,}(?:\s*\{[^{}]{0,200}\}|\s*[\w-]{0,40})\s*:*$/;
const ATTRIBUTES = /^(?:\{:?[^{}]{0,300}\}|\{[{%<][^{}]{0,500}[}%>]\})$/;
const LINK_DEFINITION = /^\[(?!\^)[^\]]{1,200}\]:\s+(?:<[^<>]*>|[^\s[\]]\S*)(?:\s+["'(].{0,300})?$/;
const FOOTNOTE = /^\[\^[^\]]{1,60}\]:/;
const HEADING = /^#{1,6}(?:\s+\S|[^\s#!\d])/;

function kindOf(content: string): LineKind {
  if (content === '') return 'blank';
  const first = content.charCodeAt(0);
  // All that follows opens with a sign, a digit or a letter beyond ASCII.
  if (isCapital(first) || isSmall(first)) return 'text';
  if (content.length > 1200) return 'text';
  if (first === 35 && HEADING.test(content)) return 'heading';
  if (content.length <= 200 && SEPARATOR.test(content)) return 'separator';
  if (content.length <= LONGEST_TIMES && TIMES.some((pattern) => pattern.test(content))) return 'timestamp';
  if (first === 60 && TAGS_ALONE.test(content)) return 'tag';
  if (first === 60 && isHtmlHeading(content)) return 'heading';
  if (first === 58 && DIV.test(content)) return 'tag';
  if (first === 33 && IMAGE.test(content)) return 'image';
  if (first === 123 && ATTRIBUTES.test(content)) return 'tag';
  if (first === 91) {
    if (FOOTNOTE.test(content)) return 'footnote';
    if (LINK_DEFINITION.test(content) && looksLikeTarget(content)) return 'reference';
  }
  return 'text';
}

/** `[Nora]: Well` is a turn; `[nora]: /people/nora` is not. */
function looksLikeTarget(content: string): boolean {
  const target = content.slice(content.indexOf(']:') + 2).trim();
  return /^(?:<|https?:|mailto:|\/|\.{1,2}\/|#|www\.)|^[^\s]*[./][^\s]*[^\s.?!…,]$/.test(target);
}
