import { type Piece, piecesOf } from './pieces.ts';
import type { Stray } from './strays.ts';
import type { Rule } from './types.ts';

const NAMES: ReadonlyMap<string, string> = new Map([
  ['\u00a0', 'no-break space'],
  ['\u00ad', 'soft hyphen'],
  ['\u200b', 'zero-width space'],
  ['\u200c', 'zero-width non-joiner'],
  ['\u200d', 'zero-width joiner'],
  ['\u200e', 'left-to-right mark'],
  ['\u200f', 'right-to-left mark'],
  ['\u202f', 'narrow no-break space'],
  ['\u2060', 'word joiner'],
  ['\ufeff', 'byte-order mark'],
]);

/** Characters that show nothing hide a word from every search. */
export const invisibleCharacters: Rule = {
  id: 'invisible-characters',
  group: 'encoding',
  summary: 'Zero-width characters, soft hyphens, stray no-break spaces',
  severity: 'warning',
  fix: 'safe',
  defaults: {},
  page: {
    what: 'Characters that show nothing: soft hyphens, zero-width characters, controls of the writing direction, and no-break spaces between ordinary words. A word with one inside is not found by a search, and a quotation of it does not match. What French punctuation, numbers, short words, emoji or the script need is left alone.',
    why: 'They come with text pasted from web pages and word processors; the Unicode Standard calls most of them default ignorable.',
    bad: 'har·bour, with a soft hyphen where the dot is',
    good: 'harbour',
    off: 'Where such characters are put on purpose.',
  },
  *check(checked) {
    for (const piece of piecesOf(checked))
      for (const run of runsOf(piece.strays)) {
        const [start, end] = [run[0]?.at ?? 0, (run[run.length - 1]?.at ?? 0) + 1];
        const edit = piece.editOfStray(start, end, run.map(({ text }) => text).join(''));
        yield {
          message: messageFor(piece, run),
          position: piece.placeOfStray(start, end),
          ...(edit === undefined ? {} : { edit }),
        };
      }
  },
};

/** Strays of one kind that touch each other: what shows nothing, or what should be a plain space. */
function runsOf(strays: readonly Stray[]): Stray[][] {
  const runs: Stray[][] = [];
  for (const stray of strays) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (last?.at === stray.at - 1 && last.text === stray.text) run?.push(stray);
    else runs.push([stray]);
  }
  return runs;
}

function messageFor({ strayAt }: Piece, run: readonly Stray[]): string {
  const char = strayAt(run[0]?.at ?? 0);
  const code = `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const name = NAMES.get(char);
  const what = name === undefined ? `invisible character ${code}` : `${name} (${code})`;
  return run.length === 1 ? what : `${what} and ${run.length - 1} more`;
}
