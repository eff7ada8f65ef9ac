import { counted, lineList } from '../text/counting.ts';
import { furnitureOf } from '../text/set-aside.ts';
import { linesOf } from '../text/source-lines.ts';
import type { Rule } from './types.ts';

/** Pasted pages bring their furniture along; what was set aside is always listed. */
export const pageChrome: Rule = {
  id: 'page-chrome',
  group: 'structure',
  summary: 'Site furniture before, between or after the interview',
  severity: 'info',
  fix: 'output',
  defaults: {},
  page: {
    what: 'Menus, site names, links to other articles, credits and advertisements that came along when a page was pasted. They are set aside, never discarded, and listed here so that a person can see what was taken for furniture.',
    why: 'Work on cleaning web pages finds that losing speech is worse than keeping furniture, so nothing is thrown away.',
    bad: 'AB: We sailed at dawn.\n\nShare this story',
    good: 'AB: We sailed at dawn.',
    off: 'Where every file is a pasted page and nobody reads the list.',
  },
  *check({ transcript, source }) {
    const furniture = furnitureOf(transcript);
    const [first] = furniture;
    if (first === undefined || source === undefined) return;
    const lines = linesOf(furniture, source);
    yield {
      message: `${counted(lines.size, 'line')} of page furniture set aside (${lineList(withGaps(furniture, lines))})`,
      position: first.position,
    };
  },
};

/** The lines, with those between neighbours of one kind, which are empty. */
function withGaps(furniture: ReturnType<typeof furnitureOf>, lines: ReadonlySet<number>): number[] {
  const all = new Set(lines);
  furniture.forEach(({ kind, position }, i) => {
    const next = furniture[i + 1];
    if (next?.kind !== kind || next.position.start.line > position.end.line + 3) return;
    for (let line = position.end.line + 1; line < next.position.start.line; line++) all.add(line);
  });
  return [...all].sort((a, b) => a - b);
}
