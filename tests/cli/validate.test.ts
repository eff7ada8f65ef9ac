import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { FERRY, inFolder, transcript } from './fake-io.ts';

/** Five warnings and five notes. */
const TROUBLED = `A day on the winter ferry with Nora Lindqvist

Nora Lindqvist has taken the winter ferry across for eleven years.

TB: Nora, when does the first boat leave?

NL: At five, when the [harbour] lamps are still lit. It isn’t early if you haven’t slept, and I don’t.

TB: And who pays for the diesel?

NL: The [county] does. The [old] company wouldn't...because it said the line was dead.

TB: What do you carry?

NL: Bread (and  the post), mostly. It can't wait for the thaw.`;

/** No finding but the note that no language is given. */
const TIDY = `The winter ferry

By Tess Boyle

Tess Boyle: When does the first boat leave?

Nora Lindqvist: At five.

Tess Boyle: And who pays for the diesel?

Nora Lindqvist: The county does, most winters.
`;

const ESSAY = 'One letter, and nobody in it speaks.\n\nIt ends here.\n';
const SPANISH = 'TB: ¿Quién paga?\n\nNL: El condado.\n\nTB: ¿Y mañana?\n\nNL: También.\n';

async function validate(args: readonly string[], run?: Parameters<typeof transcript>[1]) {
  return transcript(['validate', ...args], run);
}

async function codeOf(...args: string[]): Promise<number> {
  return (await validate(args)).code;
}

async function rulesIn(...args: string[]): Promise<string[]> {
  const { out } = await validate([...args, '--format', 'jsonl', '--level', 'info', '--fail-on', 'never']);
  const lines = out.split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line).rule).filter((rule) => rule !== undefined);
}

describe('the screen', () => {
  test('places, messages, rules, what to type next, the verdict', async () => {
    inFolder({ 'ferry.txt': TROUBLED });
    expect(await validate(['ferry.txt'])).toEqual({
      code: 0,
      err: '',
      out: `ferry.txt   magazine · 6 turns

  5:1    ▲ “TB” (3 turns) is not named in this file                 speaker-unresolved
  11:48  ▲ straight apostrophe; this file mostly uses ’ (3 of 5)    apostrophe-mixed
  11:50  ▲ “wouldn't...because”: words left out, or a pause?        ellipsis-ambiguous
  15:42  ▲ straight apostrophe; this file mostly uses ’ (3 of 5)    apostrophe-mixed
  file   ▲ 3 bracketed insertions, no note that the interview was edited or translated  edit-note-missing

→ transcript speakers ferry.txt --set "TB=Full Name"
→ transcript rules ellipsis-ambiguous
▲ 5 warnings · 5 notes (--level info)
`,
    });
  });

  test('--level info shows the notes, --level error nothing but errors', async () => {
    inFolder({ 'ferry.txt': TROUBLED });
    const { out } = await validate(['ferry.txt', '--level', 'info']);
    expect(out).toContain('15:11  · “(and  the post)”: round brackets; this file marks insertions with square ones');
    expect(out).toMatch(/\n▲ 5 warnings · 5 notes\n$/);
    const quiet = await validate(['ferry.txt', '--level', 'error']);
    expect(quiet.out).not.toContain('speaker-unresolved ');
    expect(quiet.out).toContain('5 warnings · 5 notes (--level info)');
  });

  test('--preset publish makes an error of an unknown speaker', async () => {
    inFolder({ 'ferry.txt': TROUBLED });
    const { code, out } = await validate(['ferry.txt', '--preset', 'publish']);
    expect(code).toBe(1);
    expect(out).toMatch(/^ferry\.txt {3}publish · 6 turns\n/);
    expect(out).toContain('5:1    ✖ “TB” (3 turns)');
    expect(out).toMatch(/\n✖ 1 error · 4 warnings · 5 notes \(--level info\)\n$/);
  });

  test('nothing to look at', async () => {
    inFolder({ 'ferry.txt': TIDY });
    const { code, out } = await validate(['ferry.txt']);
    expect(code).toBe(0);
    expect(out).toContain('✔ nothing to look at');
  });

  test('without colour nothing is lost; without Unicode neither', async () => {
    inFolder({ 'ferry.txt': TROUBLED });
    const { out } = await validate(['ferry.txt'], { tty: ['stdout'], env: { TERM: 'dumb', LANG: 'C', LC_ALL: 'C' } });
    expect(out).not.toContain('\u001b');
    expect(out).toContain('! "TB" (3 turns)');
  });
});

describe('exit codes', () => {
  test.each([
    [0, []],
    [1, ['--fail-on', 'warning']],
    [1, ['--fail-on', 'info']],
    [0, ['--fail-on', 'error']],
    [0, ['--max-warnings', '5']],
    [1, ['--max-warnings', '4']],
    [1, ['--max-warnings', '0']],
    [1, ['--level', 'error', '--max-warnings', '0']],
    [1, ['--preset', 'publish']],
    [0, ['--preset', 'publish', '--fail-on', 'never']],
    [0, ['--preset', 'publish', '--rule', 'speaker-unresolved=off']],
    [1, ['--rule', 'spacing=error']],
  ])('%i for %j', async (code, flags) => {
    inFolder({ 'ferry.txt': TROUBLED });
    expect(await codeOf('ferry.txt', ...flags)).toBe(code);
  });

  test('--rule ID=off silences one rule, however often it is given', async () => {
    inFolder({ 'ferry.txt': TROUBLED });
    const all = await rulesIn('ferry.txt');
    expect(all).toContain('spacing');
    expect(await rulesIn('ferry.txt', '--rule', 'spacing=off', '--rule', 'line-ends=off')).toEqual(
      all.filter((rule) => rule !== 'spacing' && rule !== 'line-ends'),
    );
  });

  test('environment variables stand for flags', async () => {
    inFolder({ 'ferry.txt': TROUBLED });
    const env = { TRANSCRIPT_PRESET: 'publish', TRANSCRIPT_FORMAT: 'compact' };
    const { code, out } = await validate(['ferry.txt'], { env });
    expect(code).toBe(1);
    expect(out).toContain('ferry.txt:5:1: error: “TB”');
  });
});

const FORMATS = 'pretty, compact, json, jsonl, csv, github, gitlab, sarif, junit, checkstyle, tap';

test.each([
  [['--rule', 'elipsis-ambiguous=off'], /^✖ --rule elipsis-ambiguous=off: no such rule\. Did you mean ellipsis-ambig/],
  [
    ['--rule', 'spacing=loud'],
    /^✖ --rule spacing=loud: not one of off, info, warning, error\n→ --rule long-turn=off\n/,
  ],
  [['--preset', 'magasine'], /^✖ --preset magasine: no such preset\. Did you mean magazine\?\n$/],
  [['--format', 'githb'], new RegExp(`^✖ --format githb: not one of ${FORMATS}\\. Did you mean github\\?\n$`)],
  [['--level', 'eror'], /^✖ --level eror: not one of error, warning, info\. Did you mean error\?\n$/],
  [['--fail-on', 'nevr'], /^✖ --fail-on nevr: not one of .*\. Did you mean never\?\n$/],
  [['--max-warnings', 'few'], /^✖ --max-warnings few: not a number\n→ --max-warnings 0\n$/],
  [['--from', 'txet'], /^✖ --from txet: not a format\. Did you mean text\?/],
  [['--encoding', 'latn1'], /^✖ --encoding latn1: not an encoding\. Did you mean latin1\?\n/],
])('BAD: %j is a mistake of usage, with one file and with many', async (flags, said) => {
  inFolder({ 'a.txt': FERRY, 'b.txt': FERRY });
  for (const files of [['a.txt'], ['a.txt', 'b.txt']]) {
    const { code, out, err } = await validate([...files, ...flags]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(said);
  }
});

describe('inputs', () => {
  test('several files: each with its findings, then the rules and one verdict', async () => {
    inFolder({ 'a/ferry.txt': TROUBLED, 'a/tidy.txt': TIDY, 'b/ferry.txt': TROUBLED });
    const { code, out, err } = await validate(['**/*.txt']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^a\/ferry\.txt {3}magazine/);
    expect(out).not.toContain('tidy.txt');
    expect(out).toMatch(/\n {2}most frequent\n {4}apostrophe-mixed +4 in 2 files\n/);
    expect(out).toMatch(/\n▲ 10 warnings in 2 of 3 files · \d+ notes \(--level info\)\n$/);
  });

  test('a folder is walked', async () => {
    inFolder({ 'a/b/ferry.txt': TROUBLED, 'a/tidy.md': TIDY, 'a/photo.jpg': 'x' });
    expect((await validate(['a'])).out).toMatch(/ in 1 of 2 files/);
    inFolder({ 'a/photo.jpg': 'x' });
    expect(await validate(['a'])).toMatchObject({ code: 2, err: expect.stringMatching(/^✖ a: /) });
  });

  test('one that cannot be read is a row, the others are checked, and the code is 1', async () => {
    inFolder({ 'a.txt': TROUBLED, 'empty.txt': '', 'z.txt': TIDY });
    const { code, out, err } = await validate(['a.txt', 'empty.txt', 'z.txt']);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toContain('\n✖ empty.txt: the file is empty\n');
    expect(out).toMatch(/\n✖ 5 warnings in 1 of 3 files · 1 file could not be read · \d+ notes \(--level info\)\n$/);
  });

  test('BAD: alone, or not there, it is an error', async () => {
    inFolder({ 'empty.txt': '' });
    expect(await validate(['empty.txt'])).toEqual({ code: 2, out: '', err: '✖ empty.txt: the file is empty\n' });
    expect(await validate(['gone.txt'])).toEqual({ code: 2, out: '', err: '✖ gone.txt: no such file\n' });
    expect((await validate(['*.vtt'])).err).toMatch(/^✖ \*\.vtt: nothing matches\n/);
    expect(await codeOf('*.vtt')).toBe(2);
  });

  test('a file in which nobody speaks is a finding', async () => {
    inFolder({ 'essay.txt': ESSAY });
    const { code, out } = await validate(['essay.txt', '--format', 'compact']);
    expect(code).toBe(1);
    expect(out).toBe('essay.txt: error: nothing reads as a speaker’s turn (no-turns)\n✖ 1 error\n');
    expect(await codeOf('essay.txt', '--rule', 'no-turns=off')).toBe(0);
  });

  test('standard input, under a name or none', async () => {
    inFolder({ 'print/.transcriptrc.yaml': 'preset: publish\n' });
    const unnamed = await validate(['-'], { stdin: TROUBLED });
    expect(unnamed.code).toBe(0);
    expect(unnamed.out).toMatch(/^standard input {3}magazine · 6 turns\n/);
    const named = await validate(['-', '--stdin-filename', 'print/ferry.txt'], { stdin: TROUBLED });
    expect(named.code).toBe(1);
    expect(named.out).toMatch(/^print\/ferry\.txt {3}publish · 6 turns\n/);
    const essay = await validate(['-', '--format', 'compact'], { stdin: ESSAY });
    expect(essay.out).toMatch(/^standard input: error: /);
  });

  test('BAD: standard input beside a file; a terminal; nothing at all', async () => {
    inFolder({ 'ferry.txt': FERRY });
    expect(await validate(['-', 'ferry.txt'])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^✖ - \(standard input\) is one input/),
    });
    expect(await validate(['-'], { tty: ['stdin'] })).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^✖ no input/),
    });
    expect(await validate([])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^✖ no input: name a file.*transcript validate -\n/),
    });
  });

  test('names in a sidecar are known', async () => {
    inFolder({ 'ferry.txt': TROUBLED, 'ferry.speakers.yaml': 'speakers:\n  TB: { name: Tess Boyle }\n' });
    expect(await rulesIn('ferry.txt')).not.toContain('speaker-unresolved');
  });
});

describe('the report', () => {
  test('-o writes it; the findings decide the code all the same', async () => {
    inFolder({ 'ferry.txt': TROUBLED });
    const args = ['ferry.txt', '--format', 'json', '-o', 'report.json'];
    expect(await validate([...args, '--preset', 'publish'])).toEqual({ code: 1, out: '', err: '✔ report.json\n' });
    const { version, files } = JSON.parse(readFileSync('report.json', 'utf8'));
    expect({ version: typeof version, path: files[0].path }).toMatchObject({ path: 'ferry.txt' });
    expect((await validate([...args, '--preset', 'publish', '-q'])).err).toBe('');
  });

  test('BAD: -o over a report that differs, or over a source', async () => {
    inFolder({ 'ferry.txt': TROUBLED, 'report.txt': 'another\n' });
    expect(await validate(['ferry.txt', '-o', 'report.txt'])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/exists and differs/),
    });
    expect((await validate(['ferry.txt', '-o', 'report.txt', '--force'])).code).toBe(0);
    const over = await validate(['ferry.txt', '-o', 'ferry.txt', '--force']);
    expect(over).toMatchObject({ code: 2, err: expect.stringMatching(/^✖ ferry\.txt is a source/) });
    expect(readFileSync('ferry.txt', 'utf8')).toBe(TROUBLED);
  });

  test('--json, and every format twice the same', async () => {
    inFolder({ 'ferry.txt': TROUBLED });
    const json = await validate(['ferry.txt', '--json']);
    expect(json).toEqual(await validate(['ferry.txt', '--format', 'json']));
    expect(json.err).toBe('');
    for (const format of FORMATS.split(', ')) {
      const first = await validate(['ferry.txt', '--format', format]);
      expect(first.out, format).not.toBe('');
      expect(await validate(['ferry.txt', '--format', format]), format).toEqual(first);
    }
  });

  test('GITHUB_STEP_SUMMARY: a table behind what is there, for --format github alone', async () => {
    inFolder({ 'ferry.txt': TROUBLED, 'summary.md': '# Before\n' });
    const env = { GITHUB_STEP_SUMMARY: 'summary.md' };
    await validate(['ferry.txt'], { env });
    expect(readFileSync('summary.md', 'utf8')).toBe('# Before\n');
    const { out } = await validate(['ferry.txt', '--format', 'github'], { env });
    expect(out).toMatch(
      /^::warning file=ferry\.txt,line=5,col=1,endColumn=3,title=speaker-unresolved::“TB” \(3 turns\)/,
    );
    const summary = readFileSync('summary.md', 'utf8');
    expect(summary).toMatch(/^# Before\n/);
    expect(summary.match(/^\|.*speaker-unresolved/gm)).toHaveLength(1);
  });
});

describe('fixes', () => {
  const FIXED = TROUBLED.replace('(and  the', '(and the').concat('\n');

  test('--dry-run shows them and writes nothing', async () => {
    inFolder({ 'ferry.txt': TROUBLED });
    expect(await validate(['ferry.txt', '--fix=typography', '--dry-run'])).toEqual({
      code: 0,
      err: '',
      out: `
ferry.txt

  11:48   wouldn't...because  →  wouldn’t...because
  15:15   (and··the  →  (and·the
  15:42   can't  →  can’t
  15:63   (end of line added)

· dry run: 4 fixes, 0 words changed (60 in, 60 out); nothing was written
→ transcript validate ferry.txt --fix=typography -o FILE
→ or, keeping ferry.txt.orig:  --in-place
`,
    });
    expect(readFileSync('ferry.txt', 'utf8')).toBe(TROUBLED);
  });

  test('-o writes the fixed text; typography only where it is asked for', async () => {
    inFolder({ 'ferry.txt': TROUBLED });
    expect(await validate(['ferry.txt', '--fix', '-o', 'layout.txt'])).toEqual({
      code: 0,
      out: '',
      err: '✔ ferry.txt → layout.txt\n  2 fixes, 0 words changed (60 in, 60 out)\n',
    });
    expect(readFileSync('layout.txt', 'utf8')).toBe(FIXED);
    expect(await codeOf('ferry.txt', '--fix=typography', '-o', 'fixed.txt')).toBe(0);
    expect(readFileSync('fixed.txt', 'utf8')).toBe(FIXED.replaceAll("'", '’'));
    expect(readFileSync('ferry.txt', 'utf8')).toBe(TROUBLED);
  });

  test('--in-place keeps the original; the second time there is nothing to fix', async () => {
    inFolder({ 'ferry.txt': `\ufeff${TROUBLED}` });
    const { code, err } = await validate(['ferry.txt', '--fix', '--in-place']);
    expect(code).toBe(0);
    expect(err).toMatch(/^✔ ferry\.txt → ferry\.txt, ferry\.txt\.orig kept\n/);
    expect(readFileSync('ferry.txt.orig', 'utf8')).toBe(`\ufeff${TROUBLED}`);
    expect(readFileSync('ferry.txt', 'utf8')).toBe(`\ufeff${FIXED}`);
    const again = await validate(['ferry.txt', '--fix', '--in-place']);
    expect(again).toEqual({ code: 0, out: '', err: '✔ ferry.txt: nothing to fix\n' });
    expect(readFileSync('ferry.txt.orig', 'utf8')).toBe(`\ufeff${TROUBLED}`);
  });

  test('BAD: --in-place does not write over an original that it kept before', async () => {
    inFolder({ 'ferry.txt': TROUBLED, 'ferry.txt.orig': 'the first version\n' });
    expect(await validate(['ferry.txt', '--fix', '--in-place'])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^✖ ferry\.txt\.orig exists and differs/),
    });
    expect(readFileSync('ferry.txt', 'utf8')).toBe(TROUBLED);
  });

  test.each([
    [['--fix'], '✖ --fix: where to?\n→ -o FILE,  --in-place  or  --dry-run\n'],
    [['--fix=words', '--dry-run'], /^✖ --fix=words: not one of safe, typography\n/],
    [['--fix', '-o', 'x.txt', '--in-place'], '✖ --output and --in-place: one of them\n'],
    [['--fix', '-o', 'ferry.txt'], /^✖ ferry\.txt is a source/],
  ])('BAD: %j', async (flags, said) => {
    inFolder({ 'ferry.txt': TROUBLED });
    const { code, err } = await validate(['ferry.txt', ...flags]);
    expect(code).toBe(2);
    if (typeof said === 'string') expect(err).toBe(said);
    else expect(err).toMatch(said);
    expect(readFileSync('ferry.txt', 'utf8')).toBe(TROUBLED);
  });

  test('BAD: what is not UTF-8 is not fixed', async () => {
    inFolder({ 'old.txt': Buffer.from(SPANISH, 'latin1') });
    const { code, err } = await validate(['old.txt', '--fix', '--in-place']);
    expect(code).toBe(2);
    expect(err).toMatch(/^✖ old\.txt: windows-1252; fixes are written in UTF-8 only/);
    expect(existsSync('old.txt.orig')).toBe(false);
  });

  test('BAD: among many, what cannot be fixed is said and the others are fixed', async () => {
    inFolder({
      'a.txt': Buffer.from(SPANISH, 'latin1'),
      'b.txt': ESSAY,
      'c.txt': '',
      'd.txt': TROUBLED,
    });
    const { code, err } = await validate(['*.txt', '--fix', '--in-place']);
    expect(code).toBe(1);
    expect(err).toMatch(
      /^✖ a\.txt: windows-1252.*\n✖ b\.txt: nothing reads as a speaker’s turn\n✖ c\.txt: the file is empty\n✔ d\.txt → d\.txt/,
    );
    expect(readFileSync('d.txt', 'utf8')).toBe(FIXED);
    expect(await validate(['*.txt', '--fix', '-o', 'x.txt'])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^✖ -o x\.txt: one file/),
    });
  });

  test('BAD: standard input, a text without turns and a document have nothing that could be fixed', async () => {
    inFolder({ 'essay.txt': ESSAY, 'ferry.txt': FERRY });
    const piped = await validate(['-', '--fix', '--dry-run'], { stdin: TROUBLED });
    expect(piped).toMatchObject({ code: 2, err: expect.stringMatching(/^✖ --fix: a file is fixed/) });
    expect(await validate(['essay.txt', '--fix', '--dry-run'])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/nothing reads as/),
    });
    await transcript(['convert', 'ferry.txt', '-o', 'ferry.json']);
    expect(await validate(['ferry.json', '--fix', '--dry-run'])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/the interview itself/),
    });
  });
});

describe('the configuration', () => {
  test('rules and their options; a flag is stronger', async () => {
    inFolder({
      'ferry.txt': TROUBLED,
      '.transcriptrc.yaml': 'rules:\n  long-turn: [warning, { maxWords: 10 }]\n  spacing: off\n',
    });
    const found = await rulesIn('ferry.txt');
    expect(found.filter((rule) => rule === 'long-turn')).toHaveLength(3);
    expect(found).not.toContain('spacing');
    expect(await rulesIn('ferry.txt', '--rule', 'long-turn=off', '--rule', 'spacing=info')).toEqual(
      expect.arrayContaining(['spacing']),
    );
    expect(await rulesIn('ferry.txt', '--rule', 'long-turn=off')).not.toContain('long-turn');
    expect(await rulesIn('ferry.txt', '--no-config')).not.toContain('long-turn');
  });

  test('overrides for the files of a pattern', async () => {
    inFolder({
      'web/ferry.txt': TROUBLED,
      'print/ferry.txt': TROUBLED,
      '.transcriptrc.yaml':
        'overrides:\n  - files: print/**\n    preset: publish\n    rules: { edit-note-missing: off }\n',
    });
    const { code, out } = await validate(['print', 'web', '--format', 'compact']);
    expect(code).toBe(1);
    expect(out).toContain('print/ferry.txt:5:1: error: “TB”');
    expect(out).toContain('web/ferry.txt:5:1: warning: “TB”');
    expect(out).not.toMatch(/^print.*edit-note-missing/m);
    expect(out).toMatch(/^web.*edit-note-missing/m);
  });

  test('BAD: a rule that is none, in the file where it stands', async () => {
    inFolder({ 'a.txt': FERRY, 'b.txt': FERRY, '.transcriptrc.yaml': 'rules:\n  elipsis-ambiguous: off\n' });
    const { code, err } = await validate(['a.txt', 'b.txt']);
    expect(code).toBe(2);
    expect(err).toMatch(/^✖ \.transcriptrc\.yaml:2 .*no such rule\. Did you mean ellipsis-ambiguous\?\n/);
  });

  test('a comment in Markdown silences a rule in the block behind it', async () => {
    const long = 'We rowed on and on. '.repeat(90).trim();
    const talk = (comment: string) =>
      `# The ferry\n\n**Tess Boyle:** How long?\n\n${comment}**Nora Lindqvist:** ${long}\n\n**Tess Boyle:** And back?\n\n**Nora Lindqvist:** ${long}\n`;
    inFolder({ 'loud.md': talk(''), 'quiet.md': talk('<!-- transcript-ignore long-turn -->\n\n') });
    const longTurns = async (file: string) => (await rulesIn(file)).filter((rule) => rule === 'long-turn').length;
    expect(await longTurns('loud.md')).toBe(2);
    expect(await longTurns('quiet.md')).toBe(1);
  });
});

describe('transcript rules', () => {
  test('lists every rule once, by group', async () => {
    const { code, out, err } = await transcript(['rules']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const { id, severity, summary } of rules)
      expect(out).toMatch(new RegExp(`^  ${id} +${severity} +${summary.slice(0, 10).replace(/[[(]/g, '\\$&')}`, 'm'));
    expect(out.endsWith(`\n${rules.length} rules · transcript rules <id> explains one\n`)).toBe(true);
  });

  test.each(rules.map(({ id }) => id))('explains %s', async (id) => {
    const { code, out } = await transcript(['rules', id]);
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^${id} {3}(?:error|warning|info|off) · [a-z ]+ · .+\n\n`));
    for (const part of ['\n  bad    ', '\n  good   ', '\nWhy     ', `rules: { ${id}: off | info | warning | error }\n`])
      expect(out).toContain(part);
  });

  test('BAD: a rule that is none', async () => {
    expect(await transcript(['rules', 'long-turns'])).toEqual({
      code: 2,
      out: '',
      err: '✖ long-turns: no such rule. Did you mean long-turn?\n→ transcript rules   lists them\n',
    });
  });
});

test('a file that changes is checked as it is now', async () => {
  inFolder({ 'ferry.txt': TROUBLED });
  expect(await codeOf('ferry.txt', '--max-warnings', '0')).toBe(1);
  writeFileSync('ferry.txt', TIDY);
  expect(await codeOf('ferry.txt', '--max-warnings', '0')).toBe(0);
});
