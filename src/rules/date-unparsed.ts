import type { Block, Position, Transcript } from '../model/transcript.ts';
import type { SourceText } from '../text/source.ts';
import { positionOf } from '../text/source.ts';
import { outsideOf } from './outside.ts';
import type { Finding, Rule } from './types.ts';

/** A date must not mean another day to somebody else. */
export const dateUnparsed: Rule = {
  id: 'date-unparsed',
  group: 'metadata',
  summary: 'A date that reads two ways, or not at all',
  severity: 'warning',
  fix: 'mapping',
  defaults: {},
  page: {
    what: 'A date before the interview that could be two days, such as `03/04/24`, or a field for a date in which no year is found. Dates with full stops between have the day first; a day above twelve settles it.',
    why: 'ISO 8601 exists because the order of day and month differs between countries.',
    bad: 'Date: 03/04/24',
    good: 'Date: 2024-04-03',
    off: 'Where all files have one order, and a note says which.',
  },
  *check({ transcript, source }) {
    for (const block of outsideOf(transcript).front) yield* ofBlock(block);
    yield* ofFrontMatter(transcript, source);
  },
};

const NUMERIC = /(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])/;
const KEY =
  /^[-*•\s]{0,4}[*_]{0,3}(?:(?:interview|recording|publication)?\s?dates?(?: (?:of|recorded)(?: the)? ?(?:interview|recording)?)?|recorded(?: on)?|fecha|datum|date de l[’']entretien|data)[*_]{0,3}\s?[:：][*_]{0,3}\s*(\S.*)$/iu;
const LONGEST_ALONE = 60;
const YEAR = /(?<!\d)(?:1[5-9]|20|21)\d\d(?!\d)/;

function* ofBlock(block: Block): Iterable<Finding> {
  if (block.type === 'turn' || block.text.startsWith('---')) return;
  const value = KEY.exec(block.text)?.[1];
  if (value !== undefined) yield* judged(value, block.position);
  else if (block.text.length <= LONGEST_ALONE && isTwoWays(block.text)) yield* judged(block.text, block.position);
}

function* judged(value: string, position: Position | undefined): Iterable<Finding> {
  const place = position === undefined ? {} : { position };
  if (isTwoWays(value)) yield { message: `“${NUMERIC.exec(value)?.[0]}” reads two ways`, ...place };
  else if (!NUMERIC.test(value) && !YEAR.test(value))
    yield { message: `“${value.trim()}” is not read as a date`, ...place };
}

/** Day and month may change places. */
function isTwoWays(text: string): boolean {
  const [, first = '', , second = ''] = NUMERIC.exec(text) ?? [];
  return first !== '' && Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second);
}

const DATE_KEYS = ['date', 'Date', 'recorded', 'fecha', 'datum'];

/** What a front matter gives as a date and is none is kept among its other keys. */
function* ofFrontMatter({ metadata: { extra = {} } }: Transcript, source: SourceText | undefined): Iterable<Finding> {
  for (const key of DATE_KEYS) {
    const value = extra[key];
    if (typeof value !== 'string' || value.trim() === '') continue;
    const at = source?.text.indexOf(value) ?? -1;
    yield* judged(value, source === undefined || at === -1 ? undefined : positionOf(source, at, at + value.length));
  }
}
