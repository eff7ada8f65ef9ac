import { Parser } from 'htmlparser2';
import { isElement, SILENT } from './elements.ts';

/** What a page consists of, in order. Offsets are those of the source; `end` is exclusive. */
export type PageEvent = OpenEvent | TextEvent | CloseEvent;

export interface OpenEvent {
  readonly kind: 'open';
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  readonly end: number;
}

/** Text as long as its place in the source, or one character reference. */
export interface TextEvent {
  readonly kind: 'text';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface CloseEvent {
  readonly kind: 'close';
  readonly name: string;
}

/** Cuts a page into elements that open, text, and elements that close. Each that opens is closed in its turn. */
export function eventsOf(html: string): PageEvent[] {
  const events: PageEvent[] = [];
  let silent = 0;
  const place = () => ({ start: parser.startIndex, end: Math.min(html.length, parser.endIndex + 1) });
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        if (SILENT.has(name)) silent++;
        if (silent > 0) return;
        const { start, end } = place();
        if (isElement(name)) events.push({ kind: 'open', name, attributes, start, end });
        else events.push({ kind: 'text', text: html.slice(start, end), start, end });
      },
      ontext(text) {
        if (silent === 0) events.push({ kind: 'text', text, ...place() });
      },
      onclosetag(name) {
        if (silent === 0 && isElement(name)) events.push({ kind: 'close', name });
        if (SILENT.has(name)) silent = Math.max(0, silent - 1);
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  parser.end();
  return events;
}
