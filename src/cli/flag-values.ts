import { labelPatternProblem } from '../files/label-pattern.ts';
import { UserError } from '../model/user-error.ts';
import { didYouMean } from '../text/suggest.ts';
import type { NameForm, WriteOptions } from '../writers/types.ts';
import type { When } from './screen/terminal.ts';

const NAME_FORMS = ['label', 'full', 'surname', 'given', 'qa'] as const satisfies readonly NameForm[];
const TIMES = ['none', 'turn', 'paragraph'] as const satisfies readonly WriteOptions['times'][];
const WHEN = ['auto', 'always', 'never'] as const satisfies readonly When[];

/** `full,label`; one form alone stands for both. @throws UserError */
export function parseNames(value: string, origin: string): [NameForm, NameForm] {
  const [first = '', rest = first, ...more] = value.split(',').map((form) => form.trim());
  if (more.length > 0) throw new UserError(`${origin} ${value}: at most two forms, the first time and from then on`);
  return [oneOf(NAME_FORMS, first, origin), oneOf(NAME_FORMS, rest, origin)];
}

/** @throws UserError */
export function parseTimes(value: string, origin: string): (typeof TIMES)[number] {
  return oneOf(TIMES, value, origin);
}

/** @throws UserError */
export function parseWhen(value: string, origin: string): When {
  return oneOf(WHEN, value, origin);
}

/** `17-57`: first and last line of the talk, from 1, both inclusive. @throws UserError */
export function parseBody(value: string, origin: string): [number, number] {
  const match = /^(\d{1,9})[-–](\d{1,9})$/.exec(value.trim());
  const first = Number(match?.[1]);
  const last = Number(match?.[2]);
  if (match === null || first < 1 || last < first)
    throw new UserError(`${origin} ${value}: not two line numbers`, {
      hints: ['first and last line of the talk:  --body 17-57'],
    });
  return [first, last];
}

/** A number of seconds, as whole milliseconds. @throws UserError */
export function parseSeconds(value: string, origin: string): number {
  if (/^\d{1,6}(?:\.\d{1,3})?$/.test(value)) return Math.round(Number(value) * 1000);
  throw new UserError(`${origin} ${value}: not a number of seconds`, { hints: ['for example  --pause 1.5'] });
}

/** @throws UserError */
export function parseSwitch(value: string, origin: string): boolean {
  return oneOf(['true', 'false', '1', '0'], value, origin) === 'true' || value === '1';
}

/** A pattern with the named group `label`. @throws UserError */
export function parseLabelPattern(value: string, origin: string): RegExp {
  const problem = labelPatternProblem(value);
  if (problem === undefined) return new RegExp(value, 'u');
  throw new UserError(`${origin} ${value}: ${problem.replace(/^Invalid regular expression: /, '')}`, {
    hints: ["for example  --label-pattern '^\\((?<label>[A-Z]+)\\)'"],
  });
}

function oneOf<T extends string>(known: readonly T[], value: string, origin: string): T {
  const found = known.find((one) => one === value);
  if (found !== undefined) return found;
  const guess = didYouMean(value, known);
  throw new UserError(
    `${origin} ${value}: not one of ${known.join(', ')}${guess === undefined ? '' : `. Did you mean ${guess}?`}`,
  );
}
