import type { Apart } from '../model/transcript.ts';
import { counted, lineList } from '../text/counting.ts';
import { linesOf } from '../text/source-lines.ts';
import type { Rule } from './types.ts';

/** Page numbers and running heads inside a turn. */
export const pageFurniture: Rule = {
  id: 'page-furniture',
  group: 'structure',
  summary: 'Page numbers, running heads or line numbers inside a turn',
  severity: 'warning',
  presets: { legal: 'off', 'oral-history': 'info' },
  fix: 'output',
  defaults: {},
  page: {
    what: 'A page ends within a turn, and its number or running head stands among the words. It is lifted out of the paragraph and kept as a block of its own, so that the page can still be cited.',
    why: 'Archives cite by page, and depositions by page and line, so the number is kept and not deleted.',
    bad: 'in the fall\nPage 12 of 30\nwe left',
    good: 'in the fall we left',
    off: 'Where the source is a page image’s text and keeps its pages.',
  },
  *check({ transcript: { blocks }, source }) {
    const inside: Apart[] = [];
    let turnEnd = -1;
    for (const block of blocks) {
      if (block.type === 'turn') turnEnd = block.position.end.offset;
      else if (block.type === 'apart' && block.kind === 'page-furniture' && block.position.start.offset < turnEnd)
        inside.push(block);
    }
    const [first] = inside;
    if (first === undefined || source === undefined) return;
    const lines = linesOf(inside, source);
    yield {
      message: `${counted(lines.size, 'line')} of page furniture inside turns (${lineList([...lines])})`,
      position: first.position,
    };
  },
};
