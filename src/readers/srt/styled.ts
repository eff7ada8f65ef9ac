import { decodeHTML } from 'entities';
import type { Mark } from '../../model/transcript.ts';
import { besideReading } from '../cues/ruby.ts';
import type { Anchor, Cue } from '../cues/types.ts';

/** Tags that players know, in angle brackets or braces, and the place of a caption on the screen: `{\an8}`. */
const TAG =
  /<\/?(b|i|u|s|font|bold|italic|underline|c|v|span|ruby|rt|em|strong)\b[^<>\n]{0,200}>|\{\/?(b|i|u|s|bold|italic|underline)\}|\{\\[^{}\n]{0,80}\}/gi;
const KINDS: Readonly<Record<string, Mark['kind']>> = {
  i: 'emphasis',
  italic: 'emphasis',
  em: 'emphasis',
  b: 'strong',
  bold: 'strong',
  strong: 'strong',
};

/** Reads the words of a SubRip caption: known tags become marks or are left out, anything else is text. */
export function readStyled(raw: string, base: number): Pick<Cue, 'text' | 'marks' | 'anchors'> {
  const line = raw
    .replace(/\r\n/g, ' \n')
    .replace(/\r/g, '\n')
    .replace(/\[br\]/g, '   \n');
  const anchors: Anchor[] = [];
  const marks: Mark[] = [];
  const open: { readonly kind: Mark['kind']; readonly start: number }[] = [];
  let text = '';
  let at = 0;
  let isBesideReading = false;
  const take = (end: number): void => {
    if (end <= at) return;
    const words = decodeHTML(line.slice(at, end));
    if (isBesideReading) text += besideReading(text, words);
    isBesideReading = false;
    anchors.push({ at: text.length, source: base + at });
    text += words;
  };
  for (const match of line.matchAll(TAG)) {
    take(match.index);
    at = match.index + match[0].length;
    if (/^rt$/i.test(match[1] ?? '')) isBesideReading = true;
    const kind = KINDS[(match[1] ?? match[2] ?? '').toLowerCase()];
    if (kind === undefined) continue;
    if (!/^[<{]\//.test(match[0])) open.push({ kind, start: text.length });
    else close(open, kind, text.length, marks);
  }
  take(line.length);
  for (const { kind } of [...open]) close(open, kind, text.trimEnd().length, marks);
  return { text, anchors, ...(marks.length === 0 ? {} : { marks }) };
}

function close(open: { kind: Mark['kind']; start: number }[], kind: Mark['kind'], end: number, marks: Mark[]): void {
  const last = open.findLastIndex((one) => one.kind === kind);
  const [one] = last === -1 ? [] : open.splice(last, 1);
  if (one !== undefined && one.start < end) marks.push({ kind, start: one.start, end });
}
