import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseWithSource } from '../src/pipeline.ts';
import { rules } from '../src/rules/index.ts';
import { checkTranscript, levelOf, type RuleSettings } from '../src/rules/run.ts';

const MAGAZINE = { presets: ['magazine'] } as const satisfies RuleSettings;

async function problemsOf(path: string, settings: RuleSettings) {
  const { transcript, source } = await parseWithSource(readFileSync(path), { path });
  return checkTranscript(transcript, settings, source);
}

test('transcripts/troubled.txt has all the troubles that the default preset knows', async () => {
  // Nothing else can be said of a file without turns; a name can leak only where a map says which.
  const wanted = rules.filter((rule) => levelOf(rule, MAGAZINE) !== 'off' && rule.id !== 'no-turns');
  const map = { 'Elias Oyelarin': '[the clerk]' };
  const problems = await problemsOf('transcripts/troubled.txt', {
    ...MAGAZINE,
    rules: { 'name-leak': { options: { map } } },
  });
  expect([...new Set(problems.map(({ rule }) => rule))].sort()).toEqual(wanted.map(({ id }) => id).sort());
});

test('transcripts/clock-mender.md has none', async () => {
  expect(await problemsOf('transcripts/clock-mender.md', MAGAZINE)).toEqual([]);
});
