import { decodeHTML } from 'entities';
import { SaxesParser } from 'saxes';
import { UserError } from '../../model/user-error.ts';
import { pointAt, type SourceText } from '../../text/source.ts';
import type { Anchor } from '../cues/types.ts';

/** Names are without their prefixes: files bind any prefix to the same vocabulary. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (XmlElement | XmlText)[];
  /** Offset of the tag that opens it. */
  readonly start: number;
}

/** A stretch of text, references decoded and line ends as line feeds. */
export interface XmlText {
  readonly text: string;
  readonly anchors: readonly Anchor[];
  /** Offsets in the source; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

export interface Xml {
  /** Absent where no element opens. */
  readonly root?: XmlElement;
  /** The first of what is wrong with it. Absent where nothing is. */
  readonly damage?: { readonly message: string; readonly offset: number };
}

/** Transcripts nest a dozen levels. */
const DEEPEST = 200;

export const isElement = (node: XmlElement | XmlText): node is XmlElement => 'name' in node;

/**
 * Reads XML as far as it can be read: what is broken or cut off is reported, and what stands around it is kept.
 *
 * @throws UserError where the file declares entities of its own
 */
export function readXml(source: SourceText): Xml {
  const { text } = source;
  const parser = new SaxesParser({ xmlns: false, position: true });
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  let damage: Xml['damage'];
  let from = 0;
  let isAtEnd = false;
  let isTooDeep = false;
  const report = (message: string, offset = parser.position): void => {
    damage ??= { message, offset: Math.min(offset, text.length) };
  };
  const addText = (piece: XmlText): void => {
    if (piece.end > piece.start && !isTooDeep) open[open.length - 1]?.children.push(piece);
  };
  parser.on('error', ({ message }) => report(message.replace(/^\d+:\d+: /, '')));
  parser.on('doctype', (doctype) => refuseEntities(doctype, source, from));
  parser.on('opentag', ({ name, attributes }) => {
    const element = {
      name: localName(name),
      attributes: byLocalName(attributes),
      children: [],
      start: startOf(text, from, parser.position),
    };
    from = parser.position;
    if (isTooDeep || open.length >= DEEPEST) {
      isTooDeep = true;
      report(`nested deeper than ${DEEPEST} levels`);
      return;
    }
    open[open.length - 1]?.children.push(element);
    root ??= element;
    open.push(element);
  });
  /** A tag that closes nothing makes the parser close all; the elements stay open here. */
  const close = (name: string): void => {
    const at = open.findLastIndex((element) => element.name === localName(name));
    if (at !== -1 && !isTooDeep) open.splice(at);
  };
  parser.on('closetag', ({ isSelfClosing, name }) => {
    close(isSelfClosing ? name : closedBy(text, parser.position));
    from = parser.position;
  });
  parser.on('text', () => {
    const end = isAtEnd ? text.length : parser.position - 1;
    while (from < end && text.startsWith('</', from)) {
      const tagEnd = text.indexOf('>', from) + 1;
      if (tagEnd === 0 || tagEnd > end) break;
      close(closedBy(text, tagEnd));
      from = tagEnd;
    }
    addText(textBetween(text, from, end));
    from = end;
  });
  parser.on('cdata', (cdata) => {
    const start = parser.position - 3 - cdata.length;
    addText({ text: cdata, anchors: [{ at: 0, source: start }], start, end: parser.position - 3 });
    from = parser.position;
  });
  parser.on('comment', () => {
    // Told at its `--`, before the sign that ends it.
    from = text[parser.position] === '>' ? parser.position + 1 : parser.position;
  });
  for (const event of ['processinginstruction', 'xmldecl'] as const)
    parser.on(event, () => {
      from = parser.position;
    });
  parser.write(text);
  isAtEnd = true;
  parser.close();
  return { ...(root === undefined ? {} : { root }), ...(damage === undefined ? {} : { damage }) };
}

/** Entities may name files of the reader's, or grow without end: neither is needed in a transcript. */
function refuseEntities(doctype: string, source: SourceText, offset: number): void {
  if (!/<!ENTITY/i.test(doctype)) return;
  const { line } = pointAt(source, Math.max(0, source.text.indexOf('<!ENTITY', offset)));
  throw new UserError(`line ${line}: the XML declares entities of its own, which are not followed for safety`, {
    hints: ['write what they stand for into the text, remove the <!DOCTYPE …> and read the file again'],
  });
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The name in the closing tag that ends at an offset. */
function closedBy(text: string, end: number): string {
  const at = text.lastIndexOf('<', end - 1);
  return /^<\/([^\s>]*)/.exec(text.slice(at, Math.min(end, at + 200)))?.[1] ?? '';
}

function byLocalName(attributes: Readonly<Record<string, unknown>>): Map<string, string> {
  return new Map(
    Object.entries(attributes)
      .filter(([name]) => !name.startsWith('xmlns'))
      .map(([name, value]) => [localName(name), String(value)]),
  );
}

/** Offset of the tag that ends at `end`. */
function startOf(text: string, from: number, end: number): number {
  const at = text.indexOf('<', from);
  return at === -1 || at >= end ? from : at;
}

function textBetween(source: string, start: number, end: number): XmlText {
  const anchors: Anchor[] = [{ at: 0, source: start }];
  let text = '';
  let from = start;
  for (const { index, 0: sign } of source.slice(start, end).matchAll(/&#?\w{1,32};|\r\n?/g)) {
    const at = start + index;
    text += source.slice(from, at);
    anchors.push({ at: text.length, source: at });
    text += sign.startsWith('&') ? decodeHTML(sign) : '\n';
    from = at + sign.length;
    anchors.push({ at: text.length, source: from });
  }
  return { text: text + source.slice(from, end), anchors, start, end };
}
