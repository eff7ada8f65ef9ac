import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readInParts } from '../src/readers/plain-text/parts.ts';
import { readPlainText } from '../src/readers/plain-text/read.ts';
import type { TextOptions } from '../src/readers/plain-text/scan.ts';
import type { Part } from '../src/readers/types.ts';
import { sourceText } from '../src/text/source.ts';
import { type Row, rowsOf } from '../src/writers/rows.ts';
import { filesBelow } from './support/cases.ts';
import { longInterview, STYLES } from './support/interviews.ts';

const MILLION = 1_000_000;

function optionsFor(name: string): TextOptions {
  return { markup: name.endsWith('.md'), parseYaml: undefined };
}

function atOnce(text: string, name: string): Row[] {
  return rowsOf(readPlainText(sourceText(text), optionsFor(name)), name);
}

/** @param piece characters of each piece that is pushed */
function inParts(text: string, name: string, window: number, piece = 10_007): { rows: Row[]; parts: number } {
  const reader = readInParts(optionsFor(name), {
    judged: window,
    first: window,
    next: window,
    held: MILLION,
    largest: 2 ** 28,
  });
  const parts: Part[] = [];
  for (let from = 0; from < text.length; from += piece) parts.push(...reader.push(text.slice(from, from + piece)));
  parts.push(...reader.finish());
  return { rows: parts.flatMap((part) => rowsOf(part, name)), parts: parts.length };
}

describe.each(STYLES)('%s', (style) => {
  const text = longInterview(style, MILLION);

  test.each([
    ['64 kB', 65_536],
    ['8 kB', 8192],
  ])('read in windows of %s is what is read at once', (_, window) => {
    const { rows, parts } = inParts(text, style, window);
    expect(parts).toBeGreaterThan(MILLION / window / 3);
    expect(rows).toEqual(atOnce(text, style));
  });

  test('the same with CRLF, and with CR', () => {
    for (const end of ['\r\n', '\r']) {
      const other = text.replaceAll('\n', end);
      expect(inParts(other, style, 65_536).rows).toEqual(atOnce(other, style));
    }
  });
});

describe.each(filesBelow('transcripts').filter((path) => /\.(?:txt|md)$/.test(path)))('%s', (path) => {
  const text = readFileSync(path, 'utf8');

  test.each([1, 7, 333])('pushed in pieces of %i characters', (piece) => {
    expect(inParts(text, path, 65_536, piece).rows).toEqual(atOnce(text, path));
  });

  test('read in windows of 4 kB has the same turns', () => {
    // Half an interview may leave open whether a label's full stop is part of it.
    const spoken = (rows: readonly Row[]) => rows.map((row) => [row.turn, row.line, row.endLine, row.text]);
    expect(spoken(inParts(text, path, 4000).rows)).toEqual(spoken(atOnce(text, path)));
  });
});
