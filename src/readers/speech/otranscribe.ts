import { Parser } from 'htmlparser2';
import type { Mark } from '../../model/transcript.ts';
import { MARK_OF } from '../cues/marks.ts';
import type { Anchor, Cue } from '../cues/types.ts';
import { anchorsOf } from '../json-tree/anchors.ts';
import type { JsonNode } from '../json-tree/tree.ts';
import { get, hasOne, offsetOf, textOf } from '../json-tree/values.ts';
import type { Found } from './json-cues.ts';
import { jsonFormat } from './json-format.ts';
import type { Notes } from './notes.ts';

/**
 * oTranscribe's file: JSON around the HTML of its editor. A time is a `span.timestamp` with its seconds; who speaks is
 * typed by hand.
 * https://github.com/oTranscribe/oTranscribe
 */
export const otranscribe = jsonFormat({
  id: 'otranscribe',
  summary: 'oTranscribe, with names as they are typed',
  extensions: ['.otr'],
  labels: 'text',
  detect(root) {
    const text = textOf(get(root, 'text'));
    if (text === undefined) return 0;
    return hasOne(root, 'media', 'media-time', 'media-source') || STAMP.test(text) ? 0.97 : 0;
  },
  find,
});

/** The editor's own element for a time, which tells a file whose end is missing. */
const STAMP = /<span [^<>]{0,100}class="timestamp"/;

function find(root: JsonNode, notes: Notes): Found {
  const text = notes.words(get(root, 'text'), root);
  return { cues: text === undefined ? [] : cuesIn(text) };
}

/** Elements that stand on lines of their own. */
const LINES = new Set(['p', 'div', 'br', 'li', 'ul', 'ol', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'hr', 'tr']);
/** A name before the time of its line. */
const LABEL = /^[^:：.?!]{0,60}[:：]\s*$/u;

interface Line {
  text: string;
  startMs: number | undefined;
  readonly anchors: Anchor[];
  readonly marks: Mark[];
  endsParagraph?: true;
}

/** A cue for each line, and a further one from each time within it. */
function cuesIn(node: JsonNode): Cue[] {
  const place = placesOf(node);
  const lines: Line[] = [];
  let line: Line = newLine();
  let inTime = false;
  const open: { kind: Mark['kind']; at: number }[] = [];
  const next = (endsParagraph: boolean): void => {
    for (const one of open) mark(line, one);
    for (const one of open) one.at = 0;
    const last = line.text.trim() === '' ? lines[lines.length - 1] : line;
    if (last === line) lines.push(line);
    if (endsParagraph && last !== undefined) last.endsParagraph = true;
    line = newLine();
  };
  const parser = new Parser({
    onopentag(name, { class: classes = '', 'data-timestamp': stamp }) {
      if (LINES.has(name)) next(true);
      else if (stamp !== undefined || /\btimestamp\b/.test(classes)) {
        inTime = true;
        if (line.text.trim() !== '' && !LABEL.test(line.text)) next(false);
        line.startMs = msOf(stamp);
      } else if (MARK_OF[name] !== undefined) open.push({ kind: MARK_OF[name], at: line.text.length });
    },
    ontext(text) {
      if (inTime) return;
      line.anchors.push({ at: line.text.length, source: place(parser.startIndex) });
      line.text += text.replace(/\u00a0/g, ' ');
    },
    onclosetag(name) {
      if (name === 'span') inTime = false;
      if (LINES.has(name) && name !== 'br') next(true);
      const last = open.findLastIndex(({ kind }) => kind === MARK_OF[name]);
      if (last !== -1) for (const one of open.splice(last, 1)) mark(line, one);
    },
  });
  parser.end(textOf(node) ?? '');
  next(true);
  return lines.map((one) => ({ ...one, start: one.anchors[0]?.source ?? offsetOf(node) }));
}

const newLine = (): Line => ({ text: '', startMs: undefined, anchors: [], marks: [] });

function mark(line: Line, { kind, at }: { readonly kind: Mark['kind']; readonly at: number }): void {
  if (line.text.slice(at).trim() !== '') line.marks.push({ kind, start: at, end: line.text.length });
}

function msOf(stamp: string | undefined): number | undefined {
  const seconds = Number(stamp?.trim() || Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? Math.round(seconds * 1000) : undefined;
}

/** Where a character of the HTML stands in the file. Asked in order. */
function placesOf(node: JsonNode): (index: number) => number {
  const anchors = anchorsOf(node);
  let next = 0;
  return (index) => {
    while (next + 1 < anchors.length && (anchors[next + 1]?.at ?? 0) <= index) next++;
    const anchor = anchors[next];
    return anchor === undefined ? offsetOf(node) : anchor.source + index - anchor.at;
  };
}
