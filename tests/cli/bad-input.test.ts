import { chmodSync, mkdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FERRY, inFolder, transcript } from './fake-io.ts';

const TALK =
  'AB: Is the caf\u00e9 open?\n\nCD: It is, now.\n\nAB: Since when?\n\nCD: Since May.\n\nAB: Why?\n\nCD: It rained.\n';

test.each([
  ['nothing', '', /^✖ it\.txt: the file is empty\n/],
  ['a byte-order mark alone', '\ufeff', /^✖ it\.txt: the file is empty\n/],
  ['white space', ' \n\t\r\n\n ', /^✖ it\.txt: holds only white space\n/],
  ['white space in UTF-16', Buffer.from('\ufeff \r\n \r\n', 'utf16le'), /^✖ it\.txt: holds only white space\n/],
  ['a PDF', '%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n', /^✖ it\.txt: this is a PDF, not text\n→ /],
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /^✖ it\.txt: this is a PNG .*not text\n/],
  ['a zip', Buffer.from('504b0304140000000800616263', 'hex'), /^✖ it\.txt: this is a zip .*not text\n/i],
  [
    'a Word document',
    Buffer.concat([Buffer.from('504b030414000000', 'hex'), Buffer.from(' word/document.xml')]),
    /Word document/,
  ],
  ['prose', 'The boat left.\n\nIt came back.\n', /^✖ it\.txt: nothing reads as a speaker's turn\n/],
] as const)('BAD: %s', async (_name, bytes, said) => {
  inFolder({ 'it.txt': bytes });
  for (const command of ['convert', 'inspect', 'speakers']) {
    const { code, out, err } = await transcript([command, 'it.txt']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(said);
  }
});

test('text that is not UTF-8 is read, and that is said', async () => {
  inFolder({ 'it.txt': Buffer.from(TALK, 'latin1') });
  const { code, out, err } = await transcript(['convert', 'it.txt', '-t', 'txt']);
  expect(code).toBe(0);
  expect(out).toContain('AB: Is the café open?');
  expect(err).toMatch(/▲ 1:15 not UTF-8, read as windows-1252/);
  expect((await transcript(['convert', 'it.txt', '-t', 'txt', '--encoding', 'latin1'])).err).not.toContain('UTF-8');
});

test.each([
  ['with a mark', Buffer.from(`\ufeff${TALK}`, 'utf16le')],
  ['without one', Buffer.from(TALK, 'utf16le')],
])('UTF-16 %s', async (_name, bytes) => {
  inFolder({ 'it.txt': bytes });
  const { code, out } = await transcript(['convert', 'it.txt', '-t', 'txt']);
  expect(code).toBe(0);
  expect(out).toContain('AB: Is the café open?');
});

test('lone surrogates and zero bytes fail or are read, and never as a fault of the tool', async () => {
  const surrogate = Buffer.concat([Buffer.from(TALK), Buffer.from([0xed, 0xa0, 0x80, 0x0a])]);
  inFolder({ 'surrogate.txt': surrogate, 'zero.txt': `${TALK}AB: A zero\0 here?\n` });
  for (const name of ['surrogate.txt', 'zero.txt']) {
    const { code, err } = await transcript(['convert', name, '-o', `${name}.json`]);
    expect([0, 2]).toContain(code);
    expect(err).not.toContain('a fault of the tool');
  }
});

test('escape sequences and overrides in a file are shown, and never act', async () => {
  const hostile = FERRY.replaceAll('TB:', '\u001b[31mTB\u001b[0m:').replace(
    'The county',
    'The \u202ecounty \u009b2J \u0007',
  );
  inFolder({ 'it.txt': hostile });
  const acts = /[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/;
  for (const args of [['inspect'], ['inspect', '--all'], ['speakers'], ['convert', '-t', 'txt']]) {
    const { code, out, err } = await transcript([...args, 'it.txt'], {
      tty: ['stdout', 'stderr'],
      env: { NO_COLOR: '1' },
    });
    expect(code).toBe(0);
    expect(out + err).not.toMatch(acts);
  }
  expect((await transcript(['inspect', 'it.txt'])).out).toContain('␛[31mTB␛[0m');
});

test('escape sequences on the command line and in file names are shown, too', async () => {
  inFolder({ 'a\u001b[2Jb.txt': FERRY });
  const { code, err } = await transcript(['convert', 'a\u001b[2Jb.txt', '-o', 'out.json']);
  expect(code).toBe(0);
  expect(err).toContain('✔ a␛[2Jb.txt → out.json');
  expect((await transcript(['\u001b[2J'])).err).toContain("unknown command '␛[2J'");
});

test.skipIf(process.getuid?.() === 0)('BAD: a file that may not be read', async () => {
  inFolder({ 'it.txt': FERRY });
  chmodSync('it.txt', 0);
  const { code, err } = await transcript(['convert', 'it.txt']);
  expect(code).toBe(2);
  expect(err).toMatch(/^✖ it\.txt: permission denied\n/);
});

test('BAD: a folder where a file is wanted', async () => {
  inFolder({});
  mkdirSync('box');
  expect((await transcript(['inspect', 'box'])).err).toMatch(/^✖ box: is a folder\n/);
});
