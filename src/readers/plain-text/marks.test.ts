import { expect, test } from 'vitest';
import { conventionMarks } from './marks.ts';

const marked = (text: string): string[] =>
  conventionMarks(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

test.each([
  ['the [harbour][1] then', []],
  ['Well, no. #00:12:00-5#', ['timestamp #00:12:00-5#']],
  ['the [other one][other] then', []],
  ['[the smell][] of it', []],
  ['smelled of [pine] tar', ['insertion [pine]']],
  ['the [pine] [tar] then', ['insertion [pine]', 'insertion [tar]']],
  ['[the boat][laughs]', ['insertion [the boat]', 'sound [laughs]']],
])('%s: %j', (text, expected) => expect(marked(text)).toEqual(expected));
