import { readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { expect, test } from 'vitest';
import { longInterview } from '../support/interviews.ts';
import { inFolder, transcript } from './fake-io.ts';

/** Every file is large. */
const PARTS = { largeFile: 10 };

test.each(['initials-colon', 'court-wrapped', 'bold-question.md'])(
  '%s: the output is that of a file read at once, byte for byte',
  async (style) => {
    const name = style.endsWith('.md') ? style : `${style}.txt`;
    inFolder({ [name]: `\ufeff${longInterview(style, 4_800_000)}` });
    const parts = await transcript(['convert', name, '-o', 'parts.jsonl'], PARTS);
    const whole = await transcript(['convert', name, '-o', 'whole.jsonl']);
    expect(parts.code).toBe(0);
    expect(readFileSync('parts.jsonl').equals(readFileSync('whole.jsonl'))).toBe(true);
    const said = (err: string) => err.replace(/ · [\d,]+ lines? of page furniture set aside/, '');
    expect(said(parts.err)).toBe(said(whole.err).replace('whole.jsonl', 'parts.jsonl'));
  },
  60_000,
);

const TALK = 'NL: Where to?\n\nTB: To the slip.\n\nNL: When?\n\nTB: At five.\n\nNL: Why?\n\nTB: So.\n';

test('to standard output, with names from a sidecar', async () => {
  inFolder({ 'talk.txt': TALK, 'talk.speakers.yaml': 'speakers:\n  NL: { name: Nora Lindqvist }\n' });
  const parts = await transcript(['convert', 'talk.txt', '-t', 'jsonl'], PARTS);
  expect(parts).toEqual(await transcript(['convert', 'talk.txt', '-t', 'jsonl']));
  expect(parts.out).toContain('"name":"Nora Lindqvist"');
  expect(parts.err).toContain('6 turns · 10 words, all kept');
});

test('many files, into a folder', async () => {
  inFolder({ 'in/one.txt': TALK, 'in/two.txt': TALK });
  const { code, err } = await transcript(['convert', 'in', '--out-dir', 'out', '-t', 'jsonl'], PARTS);
  expect(code).toBe(0);
  expect(err).toContain('2 written');
  expect(readdirSync('out')).toEqual(['one.jsonl', 'two.jsonl']);
});

test('formats that need the whole are read at once', async () => {
  inFolder({ 'talk.txt': TALK });
  expect((await transcript(['convert', 'talk.txt', '-t', 'csv'], PARTS)).code).toBe(0);
  expect((await transcript(['convert', 'talk.txt', '-o', 'talk.json'], PARTS)).code).toBe(0);
  expect((await transcript(['convert', 'talk.json', '-t', 'jsonl'], PARTS)).code).toBe(0);
  expect((await transcript(['convert', 'talk.txt', '-t', 'jsonl', '--body', '1-9'], PARTS)).code).toBe(0);
});

test('a dry run writes nothing', async () => {
  inFolder({ 'talk.txt': TALK });
  const { err } = await transcript(['convert', 'talk.txt', '-o', 'talk.jsonl', '--dry-run'], PARTS);
  expect(err).toContain('nothing was written');
  expect(readdirSync('.')).toEqual(['talk.txt']);
});

test('a reader of standard output that goes away is no error', async () => {
  inFolder({ 'talk.txt': TALK });
  const { code, err } = await transcript(['convert', 'talk.txt', '-t', 'jsonl'], { ...PARTS, stdoutFails: 'EPIPE' });
  expect(code).toBe(0);
  expect(err).toBe('· talk.txt → stdout, closed after 6 turns\n');
});

test('an output that is there already is left alone, with and without --force', async () => {
  inFolder({ 'talk.txt': TALK });
  const convert = ['convert', 'talk.txt', '-o', 'talk.jsonl'];
  await transcript(convert, PARTS);
  utimesSync('talk.jsonl', 1000, 1000);
  for (const args of [convert, [...convert, '--force']]) {
    const { code, err } = await transcript(args, PARTS);
    expect(code).toBe(0);
    expect(err).toContain('talk.jsonl (unchanged)');
    expect(err).toBe((await transcript(args)).err);
    expect(statSync('talk.jsonl').mtimeMs).toBe(1_000_000);
  }
  expect(readdirSync('.')).toEqual(['talk.jsonl', 'talk.txt']);
});

test('BAD: the output exists and differs', async () => {
  inFolder({ 'talk.txt': TALK, 'talk.jsonl': 'mine\n' });
  const { code, err } = await transcript(['convert', 'talk.txt', '-o', 'talk.jsonl'], PARTS);
  expect(code).toBe(2);
  expect(err).toContain('talk.jsonl exists and differs; nothing was written\n→ --force to replace it');
  expect(readFileSync('talk.jsonl', 'utf8')).toBe('mine\n');
  expect((await transcript(['convert', 'talk.txt', '-o', 'talk.jsonl', '--force'], PARTS)).code).toBe(0);
  expect(readFileSync('talk.jsonl', 'utf8').split('\n')).toHaveLength(7);
});

test('BAD: the output is the source', async () => {
  inFolder({ 'talk.txt': TALK });
  const { err } = await transcript(['convert', 'talk.txt', '-t', 'jsonl', '-o', './talk.txt', '--force'], PARTS);
  expect(err).toContain('is a source; a source is never written over');
});

test.each([
  [
    'not UTF-8',
    Buffer.concat([Buffer.from(TALK), Buffer.from('TB: Så.\n', 'latin1')]),
    'not UTF-8: byte 82 begins no character',
  ],
  [
    'no interview',
    Buffer.from('Nothing but a line of prose, and then another one.\n'),
    "nothing reads as a speaker's turn",
  ],
])('BAD: %s, and no file is left', async (_, bytes, message) => {
  inFolder({ 'talk.txt': bytes });
  const { code, err } = await transcript(['convert', 'talk.txt', '-o', 'talk.jsonl'], PARTS);
  expect(code).toBe(2);
  expect(err).toContain(`talk.txt: ${message}`);
  expect(readdirSync('.')).toEqual(['talk.txt']);
});

test('BAD: interrupted, and no file is left', async () => {
  inFolder({ 'talk.txt': TALK });
  const run = { ...PARTS, interrupted: AbortSignal.abort() };
  expect((await transcript(['convert', 'talk.txt', '-o', 'talk.jsonl'], run)).code).toBe(130);
  expect(readdirSync('.')).toEqual(['talk.txt']);
});
