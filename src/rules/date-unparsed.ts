import type { Apart } from '../model/transcript.ts';
import type { Rule } from './types.ts';

const NUMBERS = /(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})(?![\d/.-])/;

/** `03/04/24` is the third of April or the fourth of March. */
export const dateUnparsed: Rule = {
  id: 'date-unparsed',
  group: 'metadata',
  summary: 'A date that reads two ways, or not at all',
  severity: 'warning',
  presets: { legal: 'info' },
  fix: 'mapping',
  defaults: {},
  page: {
    what: 'A date before the talk is written in numbers only, and day and month can be exchanged, or it names a day that no calendar has.',
    why: 'ISO 8601 puts the year first for this reason; archives sort by date.',
    bad: 'Date: 03/04/24',
    good: 'Date: 2024-04-03',
    off: 'Where the collection says once how its dates are to be read.',
  },
  *check({ transcript }) {
    if (transcript.metadata.date !== undefined) return;
    for (const block of transcript.blocks) {
      if (block.type === 'turn') return;
      if (block.type !== 'apart' || !isDated(block)) continue;
      const problem = problemOf(block.text);
      if (problem !== undefined) yield { message: problem, position: block.position };
    }
  },
};

function isDated({ kind, text }: Apart): boolean {
  return (kind === 'date' || kind === 'field') && text.length < 120;
}

function problemOf(text: string): string | undefined {
  const match = NUMBERS.exec(text);
  if (match === null) return undefined;
  const [date, first, second] = [match[0], Number(match[1]), Number(match[2])];
  if (first > 31 || second > 31 || (first > 12 && second > 12) || first === 0 || second === 0)
    return `“${date}” is no date`;
  return first <= 12 && second <= 12 && first !== second ? `“${date}” reads two ways` : undefined;
}
