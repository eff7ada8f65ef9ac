import { describe, expect, test } from 'vitest';
import { readInParts } from '../src/readers/plain-text/parts.ts';
import { readPlainText } from '../src/readers/plain-text/read.ts';
import type { Part } from '../src/readers/types.ts';
import { sourceText } from '../src/text/source.ts';
import { type Row, rowsOf } from '../src/writers/rows.ts';
import { longInterview } from './support/interviews.ts';

const TALK = longInterview('initials-colon', 60_000);
const MORE = TALK.slice(TALK.indexOf('EJA:'));
const TURNS = rowsOf(read(TALK), undefined).length;

/** `count` names that come but once. */
function names(count: number): string[] {
  const given = ['Ada', 'Bo', 'Cleo', 'Dag', 'Eli', 'Fay', 'Gus', 'Hal', 'Ida', 'Jon', 'Kim', 'Lea', 'Max', 'Ned'];
  const family = ['Arden', 'Birk', 'Cole', 'Dunn', 'Ekman', 'Falk', 'Grove', 'Holm', 'Irwin', 'Juhl', 'Kerr', 'Lund'];
  const all = family.flatMap((last) => given.map((first) => `${first} ${last}`));
  return all.slice(0, count);
}

const COMMENTS = names(160)
  .map((name, i) => `${name}: I read this twice on the way home, and then ${i + 2} times more to my mother.`)
  .join('\n\n');
const INDEX = Array.from({ length: 1200 }, (_, i) => `harbour lamp ${i}, ${2 * i}, ${2 * i + 7}`).join('\n');
const RELATED = Array.from({ length: 80 }, (_, i) => `The lamp that counts to ${i}${', and one more'.repeat(9)}`).join(
  '\n\n',
);

function read(text: string) {
  return readPlainText(sourceText(text), { markup: false, parseYaml: undefined });
}

function inParts(text: string, window: number, held = 1_000_000): Part[] {
  const options = { markup: false, parseYaml: undefined };
  const reader = readInParts(options, { judged: 40_000, first: window, next: window, held, largest: 2 ** 28 });
  const parts: Part[] = [];
  for (let from = 0; from < text.length; from += 3001) parts.push(...reader.push(text.slice(from, from + 3001)));
  return [...parts, ...reader.finish()];
}

function rows(parts: readonly Part[]): Row[] {
  return parts.flatMap((part) => rowsOf(part, undefined));
}

describe.each([
  ['comments', `Comments (160)\n\n${COMMENTS}\n`],
  ['comments below a rule', `* * *\n\n${COMMENTS}\n`],
  ['credits, then comments', `Edited for length.\n\nPhoto: Ola Berg\n\nComments (160)\n\n${COMMENTS}\n`],
  ['an index', `Index\n\n${INDEX}\n`],
  ['related articles', `Related articles\n\n${RELATED}\n`],
  ['related articles, then comments', `Related articles\n\n${RELATED}\n\nComments (160)\n\n${COMMENTS}\n`],
])('%s, longer than a window', (_, tail) => {
  const text = `${TALK}\n${tail}`;

  test.each([2000, 4000, 10_000])('read in windows of %i characters, stand below the talk', (window) => {
    const parts = inParts(text, window);
    expect(tail.length).toBeGreaterThan(window);
    expect(rows(parts)).toEqual(rowsOf(read(text), undefined));
    expect(rows(parts)).toHaveLength(TURNS);
    expect(parts.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
  });

  test.each([2000, 10_000])('read in windows of %i characters, are turns where the talk goes on below', (window) => {
    const resumed = `${text}\n${MORE}`;
    // Whoever says so little that comments outweigh it has no role when read at once.
    const spoken = (all: readonly Row[]) => all.map((row) => [row.turn, row.label, row.line, row.endLine, row.text]);
    const found = rows(inParts(resumed, window));
    expect(spoken(found)).toEqual(spoken(rowsOf(read(resumed), undefined)));
    expect(found.length).toBeGreaterThan(2 * TURNS - 2);
  });
});

test('what was set aside is listed as it is at once', () => {
  const text = `${TALK}\nComments (160)\n\n${COMMENTS}\n`;
  const apart = (blocks: Part['blocks']) => blocks.filter(({ type }) => type !== 'turn');
  expect(apart(inParts(text, 4000).flatMap(({ blocks }) => blocks))).toEqual(apart(read(text).blocks));
});

test('BAD: more than can be held back is read as turns, and that is said', () => {
  const text = `${TALK}\nComments (160)\n\n${COMMENTS}\n`;
  const parts = inParts(text, 2000, 8000);
  expect(rows(parts).length).toBeGreaterThan(TURNS);
  expect(rows(parts).slice(0, TURNS - 1)).toEqual(rows(inParts(text, 2000)).slice(0, TURNS - 1));
  const [first] = parts.flatMap(({ diagnostics }) => diagnostics);
  expect(first?.code).toBe('tail-undecided');
  expect(text.split('\n')[(first?.position?.start.line ?? 0) - 1]).toMatch(/^Ada Arden:/);
});
