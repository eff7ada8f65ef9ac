import type { Apart, Transcript } from '../model/transcript.ts';
import { turnsOf } from '../model/turns.ts';
import { counted } from '../text/counting.ts';
import { type LineRange, printRanges } from './line-ranges.ts';
import { isApart } from './outside.ts';
import { placeIn } from './place.ts';
import type { Rule } from './types.ts';

const FURNITURE: ReadonlySet<string> = new Set(['page-furniture']);
/** With a capital and a total, which nobody says. */
const PAGE_OF =
  /\b(?:Page|PAGE|Seite|Página|Pagina|Strona|Sida|Страница) \d{1,5} (?:of|OF|von|de|di|z|av|из|sur) \d{1,5}\b/gu;

/** A page's number within a sentence is nobody's word. */
export const pageFurniture: Rule = {
  id: 'page-furniture',
  group: 'structure',
  summary: 'Page numbers, running heads and line numbers inside a turn',
  severity: 'warning',
  presets: { legal: 'info' },
  fix: 'output',
  defaults: {},
  page: {
    what: 'Page numbers, running heads and numbers of lines that stand inside a turn. Where they have a line of their own or the margin they are set aside, and the words around them joined; within a line they are read as words. One note a file counts those set aside.',
    why: 'The Science History Institute, which publishes oral histories, cites them by page, and depositions are cited by page and line: the numbers must be kept, and as words they spoil search and quotations.',
    bad: 'We saw it in the fall Page 12 of 30 we left in spring.',
    good: 'We saw it in the fall, we left in spring.      the page kept apart',
    off: 'Where pages are part of the format.',
  },
  *check({ transcript, source }) {
    const inside = insideTurns(transcript);
    const [first] = inside;
    if (first !== undefined)
      yield {
        message: `${counted(inside.length, 'piece')} of page furniture inside turns set aside (${inside.length === 1 ? 'line' : 'lines'} ${printRanges(inRuns(inside))})`,
        position: first.position,
      };
    for (const { paragraphs } of turnsOf(transcript))
      for (const paragraph of paragraphs)
        for (const { 0: words, index } of paragraph.text.matchAll(PAGE_OF))
          yield {
            message: `“${words}” stands among the words`,
            position: placeIn(paragraph, index, index + words.length, source),
          };
  },
};

/** In the order of the source; both lists are, so one walk is enough. */
function insideTurns({ blocks }: Transcript): Apart[] {
  let until = 0;
  return blocks.filter((block): block is Apart => {
    if (block.type === 'turn') until = block.position.end.offset;
    return isApart(block, FURNITURE) && block.position.start.offset < until;
  });
}

function inRuns(blocks: readonly Apart[]): LineRange[] {
  const runs: { from: number; to: number }[] = [];
  for (const { position } of blocks) {
    const run = runs.at(-1);
    if (run !== undefined && position.start.line <= run.to + 1) run.to = Math.max(run.to, position.end.line);
    else runs.push({ from: position.start.line, to: position.end.line });
  }
  return runs;
}
