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

export interface PageEvents {
  readonly events: readonly PageEvent[];
  /** Its style sheets, one after the other. */
  readonly css: string;
}

/** Cuts a page into elements that open, text, and elements that close. Each that opens is closed in its turn. */
export function eventsOf(html: string): PageEvents {
  const events: PageEvent[] = [];
  const open: { readonly name: string; readonly isElement: boolean }[] = [];
  const css: string[] = [];
  let silent = 0;
  const place = () => ({ start: parser.startIndex, end: Math.min(html.length, parser.endIndex + 1) });
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        const known = isElement(name, attributes);
        open.push({ name, isElement: known });
        if (SILENT.has(name)) silent++;
        if (silent > 0) return;
        const { start, end } = place();
        if (known) events.push({ kind: 'open', name, attributes, start, end });
        else events.push({ kind: 'text', text: html.slice(start, end), start, end });
      },
      ontext(text) {
        if (silent === 0) events.push({ kind: 'text', text, ...place() });
        else if (open[open.length - 1]?.name === 'style') css.push(text);
      },
      onclosetag(name) {
        const known = open.pop()?.isElement ?? false;
        if (silent === 0 && known) events.push({ kind: 'close', name });
        if (SILENT.has(name)) silent = Math.max(0, silent - 1);
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  parser.end();
  return { events, css: css.join('\n') };
}
