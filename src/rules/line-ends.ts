import { pointAt, positionOf } from '../text/source.ts';
import type { Rule } from './types.ts';

const LINE_END = /\r\n|\r|\n/g;
const NAMES: Readonly<Record<string, string>> = { '\n': 'LF', '\r\n': 'CRLF', '\r': 'CR' };

/** One kind of line end, also after the last line. */
export const lineEnds: Rule = {
  id: 'line-ends',
  group: 'encoding',
  summary: 'Mixed line ends, or none at the end of the file',
  severity: 'info',
  fix: 'safe',
  defaults: {},
  page: {
    what: 'Lines that end in another way than most lines of the file, and a last line that does not end. Tools that compare or join files stumble over both.',
    why: 'POSIX defines a line as ending in a newline, and a text file as made of lines; version control shows a last line without one as changed.',
    bad: 'a file of LF lines, two of which end in CRLF',
    good: 'a file of LF lines, the last one too',
    off: 'Where the bytes of the source must stay as they were received.',
  },
  *check({ source }) {
    if (source === undefined || source.text === '') return;
    const { text } = source;
    const ends = [...text.matchAll(LINE_END)].map((match) => ({ sign: match[0], at: match.index }));
    const usual = commonest(ends.map(({ sign }) => sign));
    const count = ends.filter(({ sign }) => sign === usual).length;
    for (const { sign, at } of ends)
      if (sign !== usual)
        yield {
          message: `${NAMES[sign]} here; this file mostly ends its lines with ${NAMES[usual]} (${count} of ${ends.length})`,
          position: positionOf(source, at, at + sign.length),
          edit: { start: at, end: at + sign.length, text: usual },
        };
    if (/[\r\n]\f?$/.test(text)) return;
    const end = pointAt(source, text.length);
    yield {
      message: 'no end-of-line after the last line',
      position: { start: end, end },
      edit: { start: text.length, end: text.length, text: usual },
    };
  },
};

/** LF where no other is commoner. */
function commonest(signs: readonly string[]): string {
  const count = (wanted: string): number => signs.filter((sign) => sign === wanted).length;
  const [best = '\n'] = Object.keys(NAMES).sort((a, b) => count(b) - count(a));
  return best;
}
