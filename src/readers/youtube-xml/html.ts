import { decodeHTML } from 'entities';
import { MarksOfElements } from '../cues/marks.ts';
import { sourceAt } from '../cues/slice.ts';
import type { Anchor, Cue } from '../cues/types.ts';
import type { Words } from '../xml/document.ts';

/** References, and the tags that captions on YouTube have; anything else is text. */
const SIGN = /&#?\w{1,32};|<(\/?)(b|strong|i|em|u|s|font|br)\b[^<>]{0,200}>/gi;

/** Reads HTML that stood as text in an XML file: references decoded, tags as marks or left out. */
export function readHtml(html: Words): Pick<Cue, 'text' | 'anchors' | 'marks'> {
  const copy = copier(html);
  const elements = new MarksOfElements();
  let at = 0;
  for (const { index, 0: sign, 1: slash, 2: name = '' } of html.text.matchAll(SIGN)) {
    copy.take(at, index);
    at = index + sign.length;
    if (sign.startsWith('&')) copy.put(decodeHTML(sign), index);
    else if (/^br$/i.test(name)) copy.put('\n', index);
    else if (slash === '') elements.begin(name, copy.length());
    else elements.end(name, copy.length());
  }
  copy.take(at, html.text.length);
  const { marks } = elements;
  return { ...copy.words(), ...(marks.length === 0 ? {} : { marks }) };
}

/** Copies stretches of a text, in their order, with the places where they stand in the source. */
function copier({ text, anchors }: Words) {
  const whole = { anchors, start: anchors[0]?.source ?? 0 };
  const copied: Anchor[] = [];
  let out = '';
  let next = 0;
  return {
    take(from: number, to: number): void {
      if (from >= to) return;
      copied.push({ at: out.length, source: sourceAt(whole, from) });
      for (; next < anchors.length && (anchors[next]?.at ?? 0) < to; next++) {
        const { at, source } = anchors[next] as Anchor;
        if (at > from) copied.push({ at: out.length + at - from, source });
      }
      out += text.slice(from, to);
    },
    /** Adds signs that stand for what the text has at an offset. */
    put(signs: string, from: number): void {
      copied.push({ at: out.length, source: sourceAt(whole, from) });
      out += signs;
    },
    length: (): number => out.length,
    words: (): Words => ({ text: out, anchors: copied }),
  };
}
