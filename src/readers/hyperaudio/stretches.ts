import { Parser } from 'htmlparser2';
import type { Timed } from '../../model/transcript.ts';
import type { Anchor } from '../cues/types.ts';

/** What a page says between two of its blocks, or from one speaker to the next within a block. */
export interface Stretch {
  readonly kind: 'title' | 'heading' | 'text';
  /** Of a heading. */
  readonly depth: number;
  /** Offset in the source. */
  readonly start: number;
  /** Behind the last of its text; exclusive. */
  end: number;
  text: string;
  readonly anchors: Anchor[];
  /** Each word that has a time, with the spaces around it. */
  readonly words: Timed[];
  /** The speaker as printed. Absent where a stretch names nobody. */
  label?: string;
}

/** An inline element that is open. */
interface Open {
  readonly name: string;
  readonly isSpeaker: boolean;
  /** Milliseconds. */
  readonly startMs: number | undefined;
  readonly endMs: number | undefined;
  /** Where it begins in the text of its stretch. */
  readonly stretch: Stretch;
  readonly at: number;
}

/** Elements within a line: any other begins a new one. */
const INLINE: ReadonlySet<string> = new Set(['span', 'a', 'b', 'strong', 'i', 'em', 'u', 's', 'mark', 'br']);
const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript']);

/** Cuts a page into stretches, in order; some are blank. */
export function stretchesOf(html: string): Stretch[] {
  const stretches: Stretch[] = [];
  let stretch = newStretch('', 0);
  const open: Open[] = [];
  /** How many of those that are open hold a name. */
  let names = 0;
  let silent = 0;
  const begin = (name: string, at: number): void => {
    while (open.length > 0) addWord(open.pop());
    names = 0;
    stretch = newStretch(name, at);
    stretches.push(stretch);
  };
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        const at = parser.startIndex;
        if (SILENT.has(name)) silent++;
        if (!INLINE.has(name)) begin(name, at);
        else if (name === 'br') addText(stretch, '\n', at);
        else {
          const isSpeaker = /(?:^|\s)speaker(?:\s|$)/i.test(attributes['class'] ?? '');
          if (isSpeaker && stretch.text.trim() !== '') begin('', at);
          if (isSpeaker) names++;
          open.push({ name, isSpeaker, ...timesOf(attributes), stretch, at: stretch.text.length });
        }
      },
      ontext(text) {
        if (silent > 0) return;
        if (names > 0) stretch.label = (stretch.label ?? '') + text;
        else addText(stretch, text, parser.startIndex);
      },
      onclosetag(name) {
        if (SILENT.has(name)) silent = Math.max(0, silent - 1);
        if (!INLINE.has(name)) begin('', Math.min(html.length, parser.endIndex + 1));
        else if (open[open.length - 1]?.name === name) {
          const closed = open.pop();
          if (closed?.isSpeaker) names--;
          addWord(closed);
        }
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  stretches.push(stretch);
  parser.write(html);
  parser.end();
  return stretches;
}

function newStretch(name: string, start: number): Stretch {
  const depth = /^h([1-6])$/.exec(name)?.[1];
  const kind = name === 'title' ? 'title' : depth === undefined ? 'text' : 'heading';
  return { kind, depth: Number(depth ?? 1), start, end: start, text: '', anchors: [], words: [] };
}

/** `data-m` is the start of a word and `data-d` its length, in milliseconds. */
function timesOf(attributes: Readonly<Record<string, string>>): Pick<Open, 'startMs' | 'endMs'> {
  const [start, length] = [attributes['data-m'], attributes['data-d']].map((printed) =>
    printed !== undefined && /^\s*\d{1,12}(?:\.\d{1,20})?\s*$/.test(printed) ? Number(printed) : undefined,
  );
  if (start === undefined) return { startMs: undefined, endMs: undefined };
  return { startMs: Math.round(start), endMs: length ? Math.round(start + length) : undefined };
}

function addText(stretch: Stretch, text: string, source: number): void {
  stretch.anchors.push({ at: stretch.text.length, source });
  stretch.text += text;
  stretch.end = Math.max(stretch.end, source + text.length);
}

function addWord(closed: Open | undefined): void {
  if (closed?.startMs === undefined || closed.isSpeaker) return;
  const { stretch, at, startMs, endMs } = closed;
  const isAroundWords = (stretch.words[stretch.words.length - 1]?.start ?? -1) >= at;
  if (isAroundWords) return;
  const said = stretch.text.slice(at);
  const start = at + said.length - said.trimStart().length;
  const end = at + said.trimEnd().length;
  if (start < end) stretch.words.push({ start, end, startMs, ...(endMs === undefined ? {} : { endMs }) });
}
