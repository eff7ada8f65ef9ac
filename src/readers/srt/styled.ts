import { decodeHTML } from 'entities';
import { MarksOfElements } from '../cues/marks.ts';
import { besideReading } from '../cues/ruby.ts';
import type { Anchor, Cue } from '../cues/types.ts';

/** Tags that players know, in angle brackets or braces, and the place of a caption on the screen: `{\an8}`. */
const TAG =
  /<\/?(b|i|u|s|font|bold|italic|underline|c|v|span|ruby|rt|em|strong)\b[^<>\n]{0,200}>|\{\/?(b|i|u|s|bold|italic|underline)\}|\{\\[^{}\n]{0,80}\}/gi;

/** Reads the words of a SubRip caption: known tags become marks or are left out, anything else is text. */
export function readStyled(raw: string, base: number): Pick<Cue, 'text' | 'marks' | 'anchors'> {
  const line = raw
    .replace(/\r\n/g, ' \n')
    .replace(/\r/g, '\n')
    .replace(/\[br\]/g, '   \n');
  const anchors: Anchor[] = [];
  const elements = new MarksOfElements();
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
    const name = match[1] ?? match[2] ?? '';
    if (/^rt$/i.test(name)) isBesideReading = true;
    if (/^[<{]\//.test(match[0])) elements.end(name, text.length);
    else elements.begin(name, text.length);
  }
  take(line.length);
  elements.endAll(text.trimEnd().length);
  const { marks } = elements;
  return { text, anchors, ...(marks.length === 0 ? {} : { marks }) };
}
