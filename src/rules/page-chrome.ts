import type { Apart } from '../model/transcript.ts';
import { counted } from '../text/counting.ts';
import { type LineRange, printRanges } from './line-ranges.ts';
import { isApart, outsideOf } from './outside.ts';
import type { Rule } from './types.ts';

const CHROME: ReadonlySet<string> = new Set(['chrome', 'site', 'advertisement', 'related', 'credit']);
/** Opens a list of further reading. */
const LIST_HEADING =
  /^(?:related|more|read|see also|also|further|keep reading|recommended|you (?:might|may)|artículos|articles|verwandte|mehr zum|leia|leggi)\b/i;
const LONGEST_HEADING = 40;

/** Pasted pages bring their site along. */
export const pageChrome: Rule = {
  id: 'page-chrome',
  group: 'structure',
  summary: 'Lines of the page around the interview',
  severity: 'info',
  fix: 'output',
  defaults: {},
  page: {
    what: 'Menus, the name of the site, sharing buttons, credits and lists of other articles before or after the interview. They are set aside and listed, never discarded, so that a person can see that no speech is among them.',
    why: 'An issue of the project that parses the Congressional Record of the United States puts it so: that no speech is lost matters more than tidiness.',
    bad: 'Share this story, kept as the last line of an answer',
    good: 'Share this story, set aside',
    off: 'Where the pages are all of one site and known.',
  },
  *check({ transcript }) {
    const { front, back } = outsideOf(transcript);
    const runs: Run[] = [];
    for (const [i, block] of [...front, ...back].entries()) {
      if (!isApart(block, CHROME)) continue;
      const run = runs.at(-1);
      if (run !== undefined && run.next === i && !opensRun(block, run)) add(run, block);
      else runs.push(runOf(block));
      (runs.at(-1) as Run).next = i + 1;
    }
    const [first] = runs;
    if (first === undefined) return;
    const lines = runs.reduce((sum, run) => sum + run.lines, 0);
    yield {
      message: `${counted(lines, 'line')} of page furniture set aside (${printRanges(runs)})`,
      position: first.block.position,
    };
  },
};

/** Neighbours of one kind, with nothing but empty lines between. */
interface Run extends LineRange {
  readonly block: Apart;
  to: number;
  lines: number;
  /** Index of the block behind it. */
  next: number;
}

function runOf(block: Apart): Run {
  const { start, end } = block.position;
  return { block, from: start.line, to: end.line, lines: end.line - start.line + 1, next: 0 };
}

function add(run: Run, { position: { start, end } }: Apart): void {
  run.lines += end.line - Math.max(start.line, run.to + 1) + 1;
  run.to = end.line;
}

function opensRun({ kind, text }: Apart, { block }: Run): boolean {
  return kind !== block.kind || (text.length <= LONGEST_HEADING && LIST_HEADING.test(text));
}
