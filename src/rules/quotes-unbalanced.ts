import { type Piece, piecesOf } from './pieces.ts';
import { type QuotationMark, quotationMarksIn, quotationStyleOf } from './quotation-marks.ts';
import type { Rule } from './types.ts';

/** Where a quotation ends decides whose words they are. */
export const quotesUnbalanced: Rule = {
  id: 'quotes-unbalanced',
  group: 'typography',
  summary: 'A quotation mark that opens and never closes',
  severity: 'warning',
  presets: { linguistic: 'off' },
  fix: 'never',
  defaults: {},
  page: {
    what: 'An opening quotation mark without a closing one before its speaker stops. Readers cannot tell where the quoted words end. A quotation that runs over paragraphs opens each of them and closes only the last.',
    why: 'The editorial style guide of Virginia Commonwealth University’s School of the Arts says how a quotation over several paragraphs is marked.',
    bad: 'He told us, “We left at noon. I never saw him again.',
    good: 'He told us, “We left at noon.” I never saw him again.',
    off: 'Where quotation marks are used for something else, such as ditto marks or inches.',
  },
  *check(checked) {
    const pieces = piecesOf(checked);
    const style = quotationStyleOf(pieces.map(({ text }) => text));
    for (const run of runsOf(pieces)) {
      const open = unclosedIn(run.map(({ text }) => quotationMarksIn(text, style)));
      for (const { paragraph, mark } of open) {
        const position = run[paragraph]?.place(mark.at, mark.at + 1);
        yield { message: `${mark.sign} opens and never closes`, ...(position === undefined ? {} : { position }) };
      }
    }
  },
};

/** Paragraphs that one voice speaks without another one between. */
function runsOf(pieces: readonly Piece[]): Piece[][] {
  const runs: Piece[][] = [];
  let before: string | undefined;
  for (const piece of pieces) {
    const voice = piece.turn === undefined ? 'prose' : `turn ${piece.turn.speaker ?? piece.turn.id}`;
    if (voice === before) runs[runs.length - 1]?.push(piece);
    else runs.push([piece]);
    before = voice;
  }
  return runs;
}

interface Opened {
  readonly paragraph: number;
  readonly mark: QuotationMark;
}

/** At most one for each paragraph: the first mark that is left open in it. */
function unclosedIn(paragraphs: readonly (readonly QuotationMark[])[]): Opened[] {
  const unclosed: Opened[] = [];
  let carried: Opened | undefined;
  paragraphs.forEach((marks, paragraph) => {
    const open: QuotationMark[] = [];
    for (const mark of marks) {
      if (!mark.opens && open.pop() === undefined) carried = undefined;
      if (!mark.opens) continue;
      if (mark.first && carried?.mark.sign === mark.sign) carried = undefined;
      if (mark.first && open[open.length - 1]?.sign === mark.sign) open.pop();
      open.push(mark);
    }
    const [first] = open;
    if (first === undefined) return;
    if (carried !== undefined) unclosed.push(carried);
    carried = { paragraph, mark: first };
  });
  return carried === undefined ? unclosed : [...unclosed, carried];
}
