import { existsSync, readFileSync } from 'node:fs';
import published from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { inFolder, transcript } from './cli/fake-io.ts';

const page = readFileSync('docs/ci.md', 'utf8');
const recipes = new Map(
  [...page.matchAll(/```yaml\n# (\S+)\n([\s\S]*?)```/g)].map(([, name = '', yaml = '']) => [name, parse(yaml)]),
);
const { files: packed } = JSON.parse(readFileSync('package.json', 'utf8'));
const { problemMatcher: matchers } = JSON.parse(readFileSync('docs/problem-matcher.json', 'utf8'));

const TROUBLED = readFileSync('transcripts/troubled.txt');
const CLEAN = readFileSync('transcripts/clock-mender.md');
const FILES = {
  'interviews/clock.md': CLEAN,
  'interviews/empty.txt': '',
  'interviews/essay.txt': 'Nobody speaks here.\n',
  'interviews/two words: (a).txt': TROUBLED,
  'interviews/weighbridge.txt': TROUBLED,
};

const PROGRAM = 'npx --no transcript ';

/** The steps of the only job of a workflow. */
function stepsOf(name: string): { run?: string; uses?: string; with?: Record<string, unknown> }[] {
  const jobs = Object.values(recipes.get(name).jobs) as { steps: [] }[];
  expect(jobs).toHaveLength(1);
  return jobs[0]?.steps ?? [];
}

/** The one command of a list that runs the program, as the shell hands it over. */
function argsOf(commands: readonly (string | undefined)[]): string[] {
  const own = commands.filter((command) => command?.startsWith(PROGRAM));
  expect(own).toHaveLength(1);
  const words = own[0]?.slice(PROGRAM.length).match(/"[^"]*"|\S+/g) ?? [];
  return words.map((word) => word.replaceAll('"', ''));
}

const workflow = (name: string): string[] => argsOf(stepsOf(name).map(({ run }) => run));

beforeEach(() => {
  inFolder(FILES);
});

test('the page has these recipes, and all of them are tried', () => {
  expect([...recipes.keys()]).toEqual([
    '.github/workflows/interviews.yml',
    '.github/workflows/interviews-scan.yml',
    '.github/workflows/interviews-log.yml',
    '.gitlab-ci.yml',
    '.pre-commit-config.yaml',
  ]);
  expect(page.match(/```yaml/g)).toHaveLength(recipes.size);
});

test('GitHub Actions: annotations', async () => {
  const args = workflow('.github/workflows/interviews.yml');
  const { code, out, err } = await transcript(args, { env: { GITHUB_STEP_SUMMARY: 'summary.md' } });
  expect({ code, err }).toEqual({ code: 1, err: '' });
  const lines = out.trimEnd().split('\n');
  expect(lines.pop()).toMatch(/^✖ /);
  for (const line of lines) expect(line).toMatch(/^::(?:error|warning|notice) [^:]+::./);
  expect(lines.filter((line) => line.startsWith('::error file=interviews/'))).toHaveLength(10);
  expect(readFileSync('summary.md', 'utf8')).toContain('interviews/weighbridge');
  inFolder({ 'interviews/clock.md': CLEAN });
  expect(await transcript(args)).toMatchObject({ code: 0 });
});

test('GitHub code scanning: what is uploaded is what was written, and is SARIF', async () => {
  const name = '.github/workflows/interviews-scan.yml';
  expect((await transcript(workflow(name))).code).toBe(1);
  const upload = stepsOf(name).find(({ uses }) => uses?.includes('/upload-sarif@'));
  const log = JSON.parse(readFileSync(String(upload?.with?.['sarif_file']), 'utf8'));
  // The published schema is of draft 4: its name is spelt differently today.
  const { $schema: _draft, id: _id, ...schema } = published;
  const validate = formats.default(new Ajv({ strict: false, unicodeRegExp: false })).compile(schema);
  validate(log);
  expect(validate.errors).toBeNull();
  expect(log.runs[0].results.length).toBeGreaterThan(20);
  expect(recipes.get(name).permissions).toEqual({ contents: 'read', 'security-events': 'write' });
});

describe('the problem matcher', () => {
  const name = '.github/workflows/interviews-log.yml';

  test('is in the package, where the recipe looks for it', () => {
    const [, path = ''] = page.match(/::add-matcher::node_modules\/transcript-toolkit\/(\S+?)"/) ?? [];
    expect(stepsOf(name).some(({ run }) => run?.includes(path))).toBe(true);
    expect(path).toMatch(new RegExp(`^(?:${packed.join('|')})/`));
    expect(path).toBe('docs/problem-matcher.json');
  });

  test('finds the parts of every finding, and nothing in the verdict', async () => {
    const { out } = await transcript(workflow(name));
    const { out: jsonl } = await transcript(['validate', 'interviews', '--format', 'jsonl', '--level', 'info']);
    const wanted = jsonl
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
      .filter(({ rule }) => rule !== undefined);
    const lines = out.trimEnd().split('\n');
    expect(issuesIn(lines.pop() ?? '')).toEqual([]);
    expect(lines.length).toBeGreaterThan(80);
    for (const line of lines) {
      const [issue, ...more] = issuesIn(line);
      expect(more).toEqual([]);
      expect(issue?.severity, line).toMatch(/^(?:error|warning|notice)$/);
      expect(Object.keys(FILES), line).toContain(issue?.file);
      expect(line.endsWith(`: ${issue?.message} (${issue?.code})`), line).toBe(true);
    }
    const places = lines.flatMap(issuesIn).filter(({ code }) => code !== 'unreadable');
    expect(places.map(({ code, line, column }) => [code, line, column])).toEqual(
      wanted.map(({ rule, position }) => [rule, position?.start.line.toString(), position?.start.column.toString()]),
    );
  });

  test('owners are different, and severities are those that the runner knows', () => {
    expect(new Set(matchers.map(({ owner }: { owner: string }) => owner)).size).toBe(matchers.length);
    for (const { severity = 'error' } of matchers) expect(severity).toMatch(/^(?:error|warning|notice)$/);
  });

  interface Issue {
    file?: string;
    line?: string;
    column?: string;
    severity?: string;
    message?: string;
    code?: string;
  }

  /** As the runner reads a line: each matcher has a single pattern, and its severity is the default. */
  function issuesIn(line: string): Issue[] {
    return matchers.flatMap(({ severity, pattern: [{ regexp, ...groups }] }: (typeof matchers)[number]) => {
      const match = new RegExp(regexp).exec(line);
      if (match === null) return [];
      const parts = Object.entries(groups).map(([part, group]) => [part, match[group as number]]);
      return [{ ...(severity === undefined ? {} : { severity }), ...Object.fromEntries(parts) }];
    });
  }
});

test('GitLab: the artifact is what was written, and has what GitLab needs', async () => {
  const job = recipes.get('.gitlab-ci.yml').interviews;
  expect((await transcript(argsOf(job.script))).code).toBe(1);
  expect(job.artifacts.when).toBe('always');
  const issues = JSON.parse(readFileSync(job.artifacts.reports.codequality, 'utf8'));
  expect(issues.length).toBeGreaterThan(20);
  for (const issue of issues) {
    expect(issue).toEqual({
      description: expect.stringMatching(/./),
      check_name: expect.stringMatching(/^[a-z-]+$/),
      fingerprint: expect.stringMatching(/^[\da-f]+$/),
      severity: expect.stringMatching(/^(?:info|minor|major|critical|blocker)$/),
      location: { path: expect.stringMatching(/^interviews\//), lines: { begin: expect.any(Number) } },
    });
    expect(existsSync(issue.location.path)).toBe(true);
  }
  expect(new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(issues.length);
});

test('pre-commit: the files that it picks are checked', async () => {
  const { repos } = recipes.get('.pre-commit-config.yaml');
  const [{ repo, hooks }] = repos;
  const [{ id, name, entry, args, language, files }] = hooks;
  expect({ repo, language, id: typeof id, name: typeof name }).toEqual({
    repo: 'local',
    language: 'system',
    id: 'string',
    name: 'string',
  });
  const picked = [...Object.keys(FILES), 'README.md', 'src/interviews.ts'].filter((path) =>
    new RegExp(files).test(path),
  );
  expect(picked).toEqual(Object.keys(FILES));
  const command = [...argsOf([`${entry} `]), ...args];
  expect(await transcript([...command, ...picked])).toMatchObject({ code: 1, err: '' });
  expect((await transcript([...command, 'interviews/clock.md'])).code).toBe(0);
});
