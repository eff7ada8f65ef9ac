import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FERRY, inFolder, transcript } from './fake-io.ts';

test('to a file: what was written, what was counted, what to look at, what to type next', async () => {
  inFolder({ 'ferry.txt': FERRY });
  expect(await transcript(['convert', 'ferry.txt', '-o', 'ferry.json'])).toEqual({
    code: 0,
    out: '',
    err: `✔ ferry.txt → ferry.json
  6 turns · 2 speakers · 38 words, all kept
▲ “TB” (3 turns) is not named in this file
→ transcript speakers ferry.txt --set "TB=Full Name"
`,
  });
  const document = JSON.parse(readFileSync('ferry.json', 'utf8'));
  expect(document.source.path).toBe('ferry.txt');
  expect(document.speakers.map(({ name }: { name?: string }) => name)).toEqual([undefined, 'Nora Lindqvist']);
});

test('to standard output: data there, one line of report on standard error', async () => {
  inFolder({ 'ferry.txt': FERRY });
  const { code, out, err } = await transcript(['convert', 'ferry.txt']);
  expect(code).toBe(0);
  expect(JSON.parse(out).schema).toBe('transcript/1');
  expect(err).toBe('✔ ferry.txt → stdout · 6 turns · 38 words, all kept\n▲ “TB” (3 turns) is not named in this file\n');
  expect((await transcript(['convert', 'ferry.txt', '-o', '-', '-q'])).err).toBe('');
});

test('the format: flag, extension of the output, environment, configuration, JSON', async () => {
  inFolder({ 'ferry.txt': FERRY, '.transcriptrc.yaml': 'to: csv\n' });
  const first = async (args: string[], env = {}) =>
    (await transcript(['convert', 'ferry.txt', ...args], { env })).out.slice(0, 6);
  expect(await first(['--no-config'])).toBe('{\n  "s');
  expect(await first([])).toBe('source');
  expect(await first([], { TRANSCRIPT_TO: 'md' })).toMatch(/^---\n/);
  expect(await first(['-t', 'jsonl'], { TRANSCRIPT_TO: 'md' })).toBe('{"sour');
  await transcript(['convert', 'ferry.txt', '-o', 'ferry.md']);
  expect(readFileSync('ferry.md', 'utf8')).toMatch(/^---\n/);
});

test('names and times as asked for', async () => {
  inFolder({ 'ferry.txt': FERRY });
  const { out } = await transcript(['convert', 'ferry.txt', '-t', 'txt', '--names', 'full,label']);
  expect(out).toContain('Nora Lindqvist: At five');
  expect(out).toContain('\nNL: The county');
});

test('standard input, under a name', async () => {
  inFolder({});
  const { code, out, err } = await transcript(['convert', '-', '-t', 'jsonl', '--stdin-filename', 'ferry.txt'], {
    stdin: FERRY,
  });
  expect(code).toBe(0);
  expect(out.trim().split('\n')).toHaveLength(6);
  expect(err).toContain('✔ ferry.txt → stdout');
  const unnamed = await transcript(['convert', '-'], { stdin: FERRY });
  expect(JSON.parse(unnamed.out).source.path).toBeUndefined();
  expect(unnamed.err).toContain('✔ standard input → stdout');
});

test('the same output again is left alone; another one only with --force', async () => {
  inFolder({ 'ferry.txt': FERRY });
  await transcript(['convert', 'ferry.txt', '-o', 'ferry.json']);
  expect((await transcript(['convert', 'ferry.txt', '-o', 'ferry.json'])).err).toMatch(
    /^✔ ferry.txt → ferry.json \(unchanged\)\n/,
  );
  writeFileSync('ferry.json', '{}');
  expect(await transcript(['convert', 'ferry.txt', '-o', 'ferry.json'])).toEqual({
    code: 2,
    out: '',
    err: '✖ ferry.json exists and differs; nothing was written\n→ --force to replace it\n',
  });
  expect((await transcript(['convert', 'ferry.txt', '-o', 'ferry.json', '--force'])).code).toBe(0);
});

test('a dry run does everything but write', async () => {
  inFolder({ 'ferry.txt': FERRY });
  const { code, err } = await transcript(['convert', 'ferry.txt', '-o', 'ferry.json', '--dry-run']);
  expect(code).toBe(0);
  expect(err).toMatch(/^· ferry.txt → ferry.json\n[\s\S]*· dry run: nothing was written\n$/);
  expect(existsSync('ferry.json')).toBe(false);
});

test('no document holds an absolute path', async () => {
  const folder = inFolder({ 'box/ferry.txt': FERRY });
  const { out } = await transcript(['convert', `${folder}/box/ferry.txt`]);
  expect(JSON.parse(out).source.path).toBe('box/ferry.txt');
  inFolder({});
  expect(JSON.parse((await transcript(['convert', `${folder}/box/ferry.txt`])).out).source.path).toBe('ferry.txt');
});

test('names from a sidecar and from the configuration; the sidecar wins', async () => {
  inFolder({
    'ferry.txt': FERRY,
    'ferry.speakers.yaml': 'speakers:\n  TB: { name: Tove Berg }\n',
    '.transcriptrc.yaml': 'speakers:\n  TB: { name: Somebody Else, role: moderator }\n',
  });
  const [tb] = JSON.parse((await transcript(['convert', 'ferry.txt'])).out).speakers;
  expect(tb).toMatchObject({ name: 'Tove Berg', role: 'moderator' });
});

test.each([
  [['convert'], '✖ no input: name a file, or pipe text to  transcript convert -\n'],
  [
    ['convert', 'ferry.txt', '-t', 'jsn'],
    '✖ --to jsn: not a format. Did you mean json?   transcript formats lists them\n',
  ],
  [
    ['convert', 'ferry.txt', '-f', 'txet'],
    '✖ --from txet: not a format. Did you mean text?   transcript formats lists them\n',
  ],
  [['convert', 'ferry.txt', '-o', 'x.docx'], /^✖ x\.docx: no format writes \.docx\n {2}\.json +json\n/],
  [
    ['convert', 'ferry.txt', '--names', 'ful'],
    '✖ --names ful: not one of label, full, surname, given, qa. Did you mean full?\n',
  ],
  [['convert', 'ferry.txt', '--names', 'full,qa,label'], /at most two forms/],
  [['convert', 'ferry.txt', '--times', 'always'], /^✖ --times always: not one of none, turn, paragraph\n/],
  [['convert', 'ferry.txt', '--body', '9-3'], /^✖ --body 9-3: not two line numbers\n/],
  [['convert', 'ferry.txt', '--label-pattern', '('], /^✖ --label-pattern \(: .*Unterminated group/],
  [['convert', 'ferry.txt', '--label-pattern', '^[A-Z]+:'], /^✖ --label-pattern .*no group \(\?<label>…\)/],
  [['convert', 'ferry.txt', '--encoding', 'utf-9'], /^✖ ferry\.txt: --encoding utf-9: not an encoding/],
  [['convert', 'ferry.txt', '--too'], "✖ unknown option '--too'. Did you mean --to?\n→ transcript help convert\n"],
  [['convert', 'ferry.txt', '-o'], /^✖ option '-o, --output <file>' argument missing\n/],
  [['convert', 'ferry.txt', '-o', 'a.json', '--out-dir', 'b'], /^✖ --output and --out-dir: one of them\n/],
  [['convert', '-', 'ferry.txt'], /^✖ - \(standard input\) is one input, on its own\n/],
  [
    ['convert', 'ferry.txt', 'ferry.txt', 'other.txt'],
    /^✖ 2 inputs need a folder to be written to\n→ transcript convert .* --out-dir DIR\n/,
  ],
  [['convert', 'fery.txt'], '✖ fery.txt: no such file. Did you mean ferry.txt?\n'],
  [['convert', '.'], '✖ .: is a folder\n→ transcript convert . --out-dir OUT\n'],
  [['convert', '*.rtf'], /^✖ \*\.rtf: nothing matches\n/],
  [['convert', 'ferry.txt', '-o', 'nowhere/ferry.json'], /^✖ nowhere\/ferry\.json: there is no folder nowhere\n/],
  [['convert', 'ferry.txt', '-t', 'txt', '-o', 'ferry.txt', '--force'], /^✖ ferry\.txt is a source/],
  [['convert', 'ferry.txt', '-o', '/dev/full'], /^✖ \/dev\/full: no space left/],
  [['convert', 'ferry.txt', '--config', 'none.yaml'], /^✖ none\.yaml: no such file/],
  [['convrt', 'ferry.txt'], "✖ unknown command 'convrt'. Did you mean convert?\n→ transcript help\n"],
] as const)('BAD: %j', async (args, said) => {
  inFolder({ 'ferry.txt': FERRY, 'other.txt': FERRY });
  const { code, out, err } = await transcript(args);
  if (typeof said === 'string') expect(err).toBe(said);
  else expect(err).toMatch(said);
  expect({ code, out }).toEqual({ code: 2, out: '' });
});

test('BAD: a configuration that is none', async () => {
  inFolder({ 'ferry.txt': FERRY, '.transcriptrc.yaml': 'to: md\nnmaes: full\n' });
  expect(await transcript(['convert', 'ferry.txt'])).toEqual({
    code: 2,
    out: '',
    err: '✖ .transcriptrc.yaml:2  nmaes: no such setting. Did you mean names?\n',
  });
  expect((await transcript(['convert', 'ferry.txt', '--no-config'])).code).toBe(0);
});

test('BAD: somebody would have to type the interview', async () => {
  inFolder({});
  const { code, err } = await transcript(['convert', '-'], { tty: ['stdin'] });
  expect({ code, err }).toEqual({ code: 2, err: '✖ no input: name a file, or pipe text to  transcript convert -\n' });
});

test('a document of this tool is converted on', async () => {
  inFolder({ 'ferry.txt': FERRY });
  await transcript(['convert', 'ferry.txt', '-o', 'ferry.json']);
  const { code, out, err } = await transcript(['convert', 'ferry.json', '-t', 'txt']);
  expect(code).toBe(0);
  expect(out).toBe((await transcript(['convert', 'ferry.txt', '-t', 'txt'])).out);
  expect(err).toContain('✔ ferry.json → stdout · 6 turns · 38 words, all kept');
});
