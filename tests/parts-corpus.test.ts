import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readInParts } from '../src/readers/plain-text/parts.ts';
import { readPlainText } from '../src/readers/plain-text/read.ts';
import type { Part } from '../src/readers/types.ts';
import { sourceText } from '../src/text/source.ts';
import { type Row, rowsOf } from '../src/writers/rows.ts';
import { filesBelow } from './support/cases.ts';

const CORPUS = '../shared/corpus';

/** What is said and where. Who that is may be told by what stands in later windows. */
function spoken(rows: readonly Row[]): unknown[] {
  return rows.map(({ turn, label, line, endLine, startMs, text }) => [turn, label, line, endLine, startMs, text]);
}

function atOnce(text: string, markup: boolean): Row[] | undefined {
  try {
    return rowsOf(readPlainText(sourceText(text), { markup, parseYaml: undefined }), undefined);
  } catch {
    return undefined;
  }
}

/** Judged as a whole, as any text below four million characters is, and read in small windows. */
function inParts(text: string, markup: boolean, window: number): Row[] {
  const sizes = { judged: 4_000_000, first: window, next: window, held: 4_000_000, largest: 2 ** 28 };
  const reader = readInParts({ markup, parseYaml: undefined }, sizes);
  const parts: Part[] = [...reader.push(text), ...reader.finish()];
  return parts.flatMap((part) => rowsOf(part, undefined));
}

function expectTheSame(folder: string, window: number): void {
  for (const path of filesBelow(folder).filter((name) => /\.(?:txt|md|htm)$/.test(name))) {
    const text = readFileSync(path, 'utf8');
    const markup = path.endsWith('.md');
    const whole = atOnce(text, markup);
    if (whole !== undefined && text.length > window)
      expect(spoken(inParts(text, markup, window)), path).toEqual(spoken(whole));
  }
}

describe.each(['tests/fixtures/text', 'transcripts'])('%s', (folder) => {
  test.each([1000, 2000, 4000])('has the same turns in windows of %i characters', (window) =>
    expectTheSame(folder, window),
  );
});

describe.skipIf(!existsSync(CORPUS))('real interviews (skipped where ../shared/corpus is absent)', () => {
  test.each([8000, 20_000, 60_000])('have the same turns in windows of %i characters', (window) =>
    expectTheSame(CORPUS, window),
  );
});
