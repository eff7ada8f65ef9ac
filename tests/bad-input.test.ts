import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Ran, runProgram } from './support/program.ts';

const INTERVIEW = 'AB: Did you row?\n\nCD: We rowed.\n\nAB: Far?\n\nCD: As far as the bell.\n';
const home = process.cwd();
let cwd = '';

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'transcript-'));
  process.chdir(cwd);
});
afterAll(() => {
  process.chdir(home);
  rmSync(cwd, { recursive: true, force: true });
});

function file(name: string, content: string | Buffer): string {
  writeFileSync(join(cwd, name), content);
  return name;
}

async function convert(name: string, ...flags: string[]): Promise<Ran> {
  return runProgram(['convert', name, ...flags], { cwd });
}

describe('BAD: what cannot be read is refused with its reason, exit 2, nothing on stdout', () => {
  const zip = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), Buffer.alloc(40), Buffer.from('word/document.xml')]);
  test.each<[string, string | Buffer, RegExp]>([
    ['empty.txt', '', /empty\.txt: the file is empty/],
    ['blank.txt', ' \n\t\r\n', /holds only white space/],
    ['a.pdf', '%PDF-1.7\n%', /this is a PDF/],
    ['a.png', Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'), /this is a PNG/],
    ['a.zip', Buffer.from('PK\x03\x04\0\0\0\0\0\0\0\0', 'latin1'), /this is a zip/],
    ['a.docx', zip, /Word|docx/i],
    ['nul.txt', 'AB: a\0b?\n\nCD: Yes.\n', /binary file.*byte 6/],
    [
      'essay.txt',
      'One thing I learned: tides wait.\n\nThe rest is rowing, and rowing is slow.\n',
      /nothing reads as a speaker's turn/,
    ],
    ['broken.json', '{"schema": "transcript/1", "blocks": 3}', /blocks|source/],
  ])('%s', async (name, content, message) => {
    const { code, stdout, stderr } = await convert(file(name, content));
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/^✖ /);
    expect([code, stdout]).toEqual([2, '']);
  });

  test('a missing file, a folder', async () => {
    expect(await convert('missing.txt')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/missing\.txt: no such file/),
    });
    mkdirSync(join(cwd, 'folder'));
    expect(await convert('folder')).toMatchObject({ code: 2, stderr: expect.stringMatching(/is a folder/) });
  });

  test.skipIf(process.getuid?.() === 0)('an unreadable file (skipped as root, who may read everything)', async () => {
    chmodSync(join(cwd, file('locked.txt', INTERVIEW)), 0);
    expect(await convert('locked.txt')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/may not be read|permission/i),
    });
  });

  test('no input', async () => {
    const { code, stderr } = await runProgram(['convert'], { cwd });
    expect([code, stderr.split('\n')[0]]).toEqual([
      2,
      '✖ no input: name a file, or pipe text to  transcript convert -',
    ]);
  });
});

describe('BAD: usage and output', () => {
  test.each<[string, string[], RegExp]>([
    ['an unknown format', ['-t', 'jsn'], /--to jsn: not a format\. Did you mean json\?/],
    ['an unknown reader', ['-f', 'foo'], /--from foo: not a format/],
    ['an unknown flag', ['--bogus'], /unknown option '--bogus'/],
    ['a broken pattern', ['--label-pattern', '(('], /--label-pattern/],
    ['an unknown encoding', ['--encoding', 'utf-99'], /utf-99/],
    ['a missing folder', ['-o', 'nowhere/x.json'], /there is no folder nowhere/],
    ['the source itself', ['-o', 'ok.txt'], /a source is never written over/],
    ['a full disk', ['-o', '/dev/full'], /no space left/],
  ])('%s', async (_, flags, message) => {
    const { code, stderr } = await convert(file('ok.txt', INTERVIEW), ...flags);
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
    expect(readFileSync(join(cwd, 'ok.txt'), 'utf8')).toBe(INTERVIEW);
  });

  test('an existing different output is left alone without --force', async () => {
    file('ok.txt', INTERVIEW);
    file('out.json', 'mine');
    expect(await convert('ok.txt', '-o', 'out.json')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/exists and differs; nothing was written/),
    });
    expect(readFileSync(join(cwd, 'out.json'), 'utf8')).toBe('mine');
    expect((await convert('ok.txt', '-o', 'out.json', '--force')).code).toBe(0);
    expect((await convert('ok.txt', '-o', 'out.json')).code).toBe(0);
  });

  test('an unknown command', async () => {
    expect(await runProgram(['convrt'], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/Did you mean convert\?/),
    });
  });

  test('a broken configuration is told with its line', async () => {
    mkdirSync(join(cwd, 'configured'));
    file('configured/.transcriptrc.yaml', 'to: md\nnmaes: full\n');
    file('configured/ok.txt', INTERVIEW);
    const { code, stderr } = await convert('configured/ok.txt');
    expect(stderr).toMatch(/\.transcriptrc\.yaml:2 {2}nmaes: no such setting\. Did you mean names\?/);
    expect(code).toBe(2);
  });
});

describe('bytes that are not plain UTF-8 are read', () => {
  test.each<[string, Buffer, RegExp]>([
    [
      'windows-1252',
      Buffer.from(INTERVIEW.replace('rowed', 'rowed to the caf\xe9'), 'latin1'),
      /not UTF-8, read as windows-1252/,
    ],
    ['lone surrogates', Buffer.from(INTERVIEW.replace('rowed', '\xed\xa0\x80rowed'), 'latin1'), /not UTF-8/],
  ])('%s, and it is said', async (_, bytes, message) => {
    const { code, stderr } = await convert(file('bytes.txt', bytes));
    expect([code, stderr]).toEqual([0, expect.stringMatching(message)]);
  });

  test('UTF-16 without a mark', async () => {
    const { code, stdout } = await convert(file('u16.txt', Buffer.from(INTERVIEW, 'utf16le')));
    expect([code, JSON.parse(stdout).source.encoding]).toEqual([0, 'utf-16le']);
  });
});

describe('size and hostile text', () => {
  test.each<[string, () => string]>([
    ['one line of 50 MB', () => 'word '.repeat(10_000_000)],
    ['a million one-character lines', () => 'a\n'.repeat(1_000_000)],
    ['a million colons', () => 'a:'.repeat(1_000_000)],
    ['brackets nested 100,000 deep', () => '['.repeat(100_000)],
  ])('%s is refused as prose', async (_, text) => {
    const { code, stderr } = await convert(file('hostile.txt', text()));
    expect([code, stderr]).toEqual([2, expect.stringMatching(/nothing reads as a speaker's turn/)]);
  });

  test('escape sequences of a label never reach the terminal', async () => {
    const text = INTERVIEW.replaceAll('AB', '\u001b[31mAB\u001b[0m');
    for (const command of ['inspect', 'speakers', 'convert']) {
      const { stdout, stderr } = await runProgram([command, file('escape.txt', text)], { cwd });
      expect(stdout + stderr).not.toContain('\u001b');
    }
  });
});
