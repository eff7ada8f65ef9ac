import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Transcript } from '../src/model/transcript.ts';
import { turnsOf } from '../src/model/turns.ts';
import { UserError } from '../src/model/user-error.ts';
import { parse } from '../src/pipeline.ts';
import { filesBelow, fold, type Gold, goldenCases, readGold } from './support/cases.ts';

function turnsIn(transcript: Transcript, gold: Gold): string[] {
  const unlabelled = new Set(gold.turns.filter(({ speaker }) => speaker === null).map(({ line }) => line));
  return turnsOf(transcript).map(({ position: { start, end }, label }) => {
    return `${start.line}–${end.line} ${unlabelled.has(start.line) ? '' : fold(label)}`.trim();
  });
}

describe.each(goldenCases())('$name', ({ path, gold: goldPath }) => {
  const gold = readGold(goldPath);
  const wanted = gold.turns.map(({ line, endLine, speaker }) => `${line}–${endLine} ${fold(speaker)}`.trim());

  test('has the turns that a person finds', async () => {
    expect(turnsIn(await parse(readFileSync(path), { path }), gold)).toEqual(wanted);
  });

  test('guesses no name', async () => {
    const nameless = new Set(
      gold.speakers.filter((one) => one.label !== null && one.name === null).map(({ label }) => fold(label)),
    );
    const transcript = await parse(readFileSync(path), { path }).catch(() => undefined);
    const guessed = (transcript?.speakers ?? []).filter(
      ({ labels, name: given }) =>
        given !== undefined && labels.some((label) => nameless.has(fold(label)) && fold(given) !== fold(label)),
    );
    expect(guessed).toEqual([]);
  });
});

test.each(filesBelow('tests/fixtures/prose'))('%s is no interview', async (path) => {
  await expect(parse(readFileSync(path), { path })).rejects.toThrow(UserError);
});
