import { type Piece, piecesOf } from './pieces.ts';
import type { Rule } from './types.ts';

/** A dash between two words of one line; with a space on both sides or on neither. */
const BETWEEN_WORDS =
  /(?<=[\p{L}\p{N},.?!;’'”")\]…])(?<left> {0,3})(?<sign>—|–|--|-)(?<right> {0,3})(?=[\p{L}\p{N}“‘"'’([…])/gu;

const NAMES: Readonly<Record<string, string>> = {
  '—': '— without spaces',
  ' — ': '— with spaces',
  ' – ': '– with spaces',
  '--': '-- without spaces',
  ' -- ': '-- with spaces',
  ' - ': 'a hyphen with spaces',
};
/** What a fix may put: hyphens in a dash's place stay the typist's. */
const DASHES = ['—', ' — ', ' – '];

interface Dash {
  readonly piece: Piece;
  readonly start: number;
  readonly end: number;
  readonly style: string;
}

/** One kind of dash in one file; which kind is the house's affair. */
export const dashStyle: Rule = {
  id: 'dash-style',
  group: 'typography',
  summary: 'Several kinds of dash in one file',
  severity: 'info',
  presets: { legal: 'off', linguistic: 'off', verbatim: 'off' },
  fix: 'typography',
  defaults: {},
  page: {
    what: 'Hyphens, double hyphens and dashes between words, with and without spaces, in one file. The commonest kind is taken for the style of the house, and the others are reported. A fix only puts a real dash, never hyphens.',
    why: 'The Smithsonian’s Archives of American Art set an em dash without spaces; political wire transcripts set a double hyphen with spaces.',
    bad: 'We rowed—all of us. I -- I mean, they did.',
    good: 'We rowed—all of us. I—I mean, they did.',
    off: 'Where two kinds of dash mean two things, such as an interruption and a pause.',
  },
  *check(checked) {
    const dashes = piecesOf(checked).flatMap(dashesIn);
    const usual = commonest(dashes);
    if (usual === undefined) return;
    const count = dashes.filter(({ style }) => style === usual).length;
    for (const { piece, start, end, style } of dashes) {
      if (style === usual) continue;
      const edit = DASHES.includes(usual) ? piece.edit(start, end, usual) : undefined;
      yield {
        message: `${NAMES[style]}; this file mostly uses ${NAMES[usual]} (${count} of ${dashes.length})`,
        position: piece.place(start, end),
        ...(edit === undefined ? {} : { edit }),
      };
    }
  },
};

function dashesIn(piece: Piece): Dash[] {
  return [...piece.text.matchAll(BETWEEN_WORDS)].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const { left = '', sign = '', right = '' } = match.groups ?? {};
    const style = left === '' ? sign : ` ${sign} `;
    if ((left === '') !== (right === '') || NAMES[style] === undefined) return [];
    const around = `${piece.text[start - 1]}${piece.text[end]}`;
    const isRange = /^\p{N}{2}$/u.test(around);
    const isCut = left === '' && /"|['’]$/.test(around);
    return isRange || isCut ? [] : [{ piece, start, end, style }];
  });
}

/** Of kinds that are as common as each other, a real dash goes before hyphens. */
function commonest(dashes: readonly Dash[]): string | undefined {
  const counts = new Map(Object.keys(NAMES).map((style) => [style, 0]));
  for (const { style } of dashes) counts.set(style, (counts.get(style) ?? 0) + 1);
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best === undefined || best[1] === 0 ? undefined : best[0];
}
