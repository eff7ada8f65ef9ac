import type { SourceText } from '../../text/source.ts';
import { damageOf, type Fault, type JsonNode, type JsonText, jsonOf, readOne } from './tree.ts';

/** How far a file is looked at to tell whose it is. */
const HEAD = 20_000;
/** A line that opens a document, where no document has such lines inside. */
const OPENING = /(?<=[\r\n])[{[]/g;

/**
 * The documents of a text that stand one after another, as programs print results while they listen: a list of them.
 * A text that is one document is given as it is.
 *
 * @param until offset where the text is cut
 */
export function documentsOf(source: SourceText, until = source.text.length): JsonText | undefined {
  const first = jsonOf(source);
  if (first?.next === undefined || first.next >= until) return first;
  const { text } = source;
  const children: JsonNode[] = [];
  const root: JsonNode = {
    type: 'array',
    offset: first.root.offset,
    parent: undefined,
    value: null,
    keys: [],
    children,
  };
  let damage: Fault | undefined;
  for (const [start, end] of piecesOf(text.slice(0, until), first.next)) {
    for (let at: number | undefined = start; at !== undefined; ) {
      const { root: one, faults, next } = readOne(text.slice(at, end), { offset: at, parent: root });
      if (one !== undefined) children.push(one);
      damage ??= faults.find(({ offset }) => offset !== next);
      at = next;
    }
  }
  return { root, ...damageOf(text, damage) };
}

/** As much of them as tells whose they are. */
export const firstDocumentsOf = (source: SourceText): JsonText | undefined => documentsOf(source, HEAD);

/**
 * Pieces that are read apart, so that one that is broken leaves the others whole: each from a line that opens a document
 * to the next. The whole text where documents have such lines inside.
 *
 * @param second offset of the second document
 */
function piecesOf(text: string, second: number): readonly (readonly [start: number, end: number])[] {
  const isLaidOut = text.slice(0, second).trim().search(OPENING) !== -1;
  const starts = isLaidOut ? [0] : [0, ...Array.from(text.matchAll(OPENING), ({ index }) => index)];
  return starts.flatMap((start, i) => {
    const end = starts[i + 1] ?? text.length;
    return text.slice(start, end).trim() === '' ? [] : [[start, end] as const];
  });
}
