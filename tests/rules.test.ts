import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseWithSource } from '../src/pipeline.ts';
import { rules } from '../src/rules/index.ts';
import { checkTranscript } from '../src/rules/run.ts';
import { rulePage } from './support/rule-page.ts';


test.each(rules)('docs/rules/$id.md is current', async (rule) => {
  await expect(rulePage(rule)).toMatchFileSnapshot(`../docs/rules/${rule.id}.md`);
});

test('every rule is a file of its name, with tests beside it', () => {
  for (const { id } of rules) {
    expect(existsSync(`src/rules/${id}.ts`), id).toBe(true);
    expect(existsSync(`src/rules/${id}.test.ts`), id).toBe(true);
  }
});

test('every page belongs to a rule', () => {
  const pages = readdirSync('docs/rules').map((name) => name.replace(/\.md$/, ''));
  expect(pages.sort()).toEqual(rules.map(({ id }) => id).sort());
});

test('ids are unique', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

async function check(path: string, presets: NonNullable<Parameters<typeof checkTranscript>[1]>['presets'] = []) {
  const { transcript, source } = await parseWithSource(readFileSync(path), { path });
  return checkTranscript(transcript, { presets }, source);
}

const SEED = '../shared/corpus/seed/000_546efec5e7d6169f.txt';

test.skipIf(!existsSync(SEED))('the seed (skipped where ../shared is absent)', async () => {
  const problems = await check(SEED);
  const of = (severity: string) => problems.filter((one) => one.severity === severity);
  const places = (severity: string) =>
    of(severity).map(({ rule, position }) =>
      position === undefined ? `file ${rule}` : `${position.start.line}:${position.start.column} ${rule}`,
    );
  expect(places('error')).toEqual([]);
  expect(places('warning')).toEqual([
    '17:1 speaker-unresolved',
    '19:269 apostrophe-mixed',
    '25:310 apostrophe-mixed',
    '37:320 ellipsis-ambiguous',
    'file edit-note-missing',
  ]);
  expect(places('info')).toEqual([
    '1:1 page-chrome',
    '19:1 long-turn',
    '27:101 parenthetical-gloss',
    '27:341 parenthetical-gloss',
    '37:1 long-turn',
    '73:129 line-ends',
    'file byline-missing',
    'file language-undeclared',
  ]);
  expect((await check(SEED, ['publish'])).filter(({ severity }) => severity === 'error')).toHaveLength(1);
});
