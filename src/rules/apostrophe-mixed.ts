import { piecesOf } from './pieces.ts';
import type { Rule } from './types.ts';

/** In Markdown a backslash may stand before it. */
const INSIDE = /(?<=\p{L}\\?)['’](?=\p{L})/gu;
/** As in ’90s, ’em, ’tis: letters or a century left out in front. */
const LEADING = /(?<![\p{L}\p{N}])['’](?=\d0s\b|(?:em|til|tis|twas|twere|cause|bout|round|cos)\b)/giu;
/** As in societies’, unless a single quotation mark opened before. */
const TRAILING = /(?<=\p{L})['’](?![\p{L}\p{N}])/gu;
const OPENS_SINGLE = /(?<![\p{L}\p{N}])(?:‘|'(?=\p{L}))/u;

/** Two kinds of apostrophe in one file tell of two hands, and a search for one misses the other. */
export const apostropheMixed: Rule = {
  id: 'apostrophe-mixed',
  group: 'typography',
  summary: 'Straight and curly apostrophes in one file',
  severity: 'warning',
  presets: { linguistic: 'off', 'oral-history': 'off', verbatim: 'off' },
  fix: 'typography',
  defaults: {},
  page: {
    what: 'Straight and curly apostrophes in one text; the rarer kind is reported. A search for one kind misses the other. Only straight ones are fixed, where most are curly: a curly one says more, and is never straightened in the source.',
    why: 'The library ftfy warns that straightening destroys evidence; the Smithsonian’s Archives of American Art, CHAT and Oral History as Data ask for straight ones, so the preset decides.',
    bad: "We don't row at night; we can’t.",
    good: 'We don’t row at night; we can’t.',
    off: 'Where the house style is straight, or where the text must stay exactly as it was typed.',
  },
  *check(checked) {
    const found = piecesOf(checked).flatMap((piece) => apostrophesIn(piece.text).map((at) => ({ piece, at })));
    const straight = found.filter(({ piece, at }) => piece.text[at] === "'");
    const curly = found.length - straight.length;
    if (straight.length === 0 || curly === 0) return;
    const mostlyCurly = curly >= straight.length;
    const message = mostlyCurly
      ? `straight apostrophe; this file mostly uses ’ (${curly} of ${found.length})`
      : `curly apostrophe; this file mostly uses ' (${straight.length} of ${found.length})`;
    for (const { piece, at } of found) {
      if ((piece.text[at] === "'") !== mostlyCurly) continue;
      const start = piece.text[at - 1] === '\\' ? at - 1 : at;
      const edit = mostlyCurly ? piece.edit(start, at + 1, '’') : undefined;
      yield { message, position: piece.place(at, at + 1), ...(edit === undefined ? {} : { edit }) };
    }
  },
};

function apostrophesIn(text: string): number[] {
  const patterns = OPENS_SINGLE.test(text.replace(INSIDE, 'x').replace(LEADING, 'x'))
    ? [INSIDE, LEADING]
    : [INSIDE, LEADING, TRAILING];
  const places = patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(({ index }) => index));
  return places.sort((a, b) => a - b);
}
