import { expect, test } from 'vitest';
import { jsonSchema } from '../../src/index.ts';
import { readers } from '../../src/readers/index.ts';
import { VERSION } from '../../src/version.ts';
import { writers } from '../../src/writers/index.ts';
import { FERRY, inFolder, transcript } from './fake-io.ts';

const COMMANDS = ['convert', 'inspect', 'speakers', 'manifest', 'formats', 'schema', 'config'];

test.each([[['--version']], [['-V']]])('%j', async (args) => {
  expect(await transcript(args)).toEqual({ code: 0, out: `${VERSION}\n`, err: '' });
});

test.each([[[]], [['help']], [['--help']], [['-h']]])('the first screen: %j', async (args) => {
  const { code, out, err } = await transcript(args);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^\ntranscript {3}reads an interview's text/);
  for (const command of COMMANDS) expect(out).toMatch(new RegExp(`\\b${command}\\b`));
  for (const { id } of writers) expect(out).toMatch(new RegExp(`convert .*\\b${id}\\b`));
});

test.each(COMMANDS)('help for %s, in three ways', async (command) => {
  const { code, out } = await transcript(['help', command]);
  expect(code).toBe(0);
  expect(out).toContain(`Usage: transcript ${command}`);
  expect((await transcript([command, '--help'])).out).toBe(out);
  expect((await transcript([command, '-h'])).out).toBe(out);
});

test('BAD: help for a command that is none', async () => {
  const { code, out, err } = await transcript(['help', 'redact']);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toMatch(/^✖ unknown command 'redact'/);
});

test('formats lists every reader and writer', async () => {
  const { code, out } = await transcript(['formats']);
  expect(code).toBe(0);
  for (const { id, summary } of readers) {
    expect(out).toMatch(new RegExp(`^ {2}(?:\\S+, )*${id}\\b.* -f `, 'm'));
    expect(out).toContain(`read: ${summary}`);
  }
  for (const { id, extension, summary } of writers) {
    expect(out).toMatch(new RegExp(`^ {2}${id}\\b.* -t .*\\${extension}`, 'm'));
    expect(out).toContain(`written: ${summary}`);
  }
});

test('formats --json lists the same as data', async () => {
  const { code, out, err } = await transcript(['formats', '--json']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(JSON.parse(out)).toContainEqual({
    id: 'sbv',
    aliases: [],
    reads: expect.any(String),
    extensions: ['.sbv'],
    mediaType: 'text/plain',
    drops: [],
  });
});

test('schema prints the JSON Schema', async () => {
  const { code, out } = await transcript(['schema']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toEqual(jsonSchema());
});

const RC = `names: [full, label]
speakers:
  TB: { role: interviewer }
rules:
  long-turn: [warning, { maxWords: 80 }]
overrides:
  - files: print/**
    times: turn
`;

test('config shows each setting, its value and where it came from', async () => {
  inFolder({ '.transcriptrc.yaml': RC, 'print/ferry.txt': FERRY });
  expect(await transcript(['config', 'print/ferry.txt'], { env: { TRANSCRIPT_TO: 'md' } })).toEqual({
    code: 0,
    err: '',
    out: `
  to           md                    TRANSCRIPT_TO
  names        full, label           .transcriptrc.yaml
  times        turn                  .transcriptrc.yaml overrides[0] (print/**)
  speakers.TB  role interviewer      .transcriptrc.yaml
  long-turn    warning, maxWords 80  .transcriptrc.yaml
  color        auto                  default

✔ read: .transcriptrc.yaml   (nearest to the file; nothing outside the project is read)
`,
  });
});

test('config without a configuration', async () => {
  inFolder({});
  expect((await transcript(['config'])).out).toMatch(
    / {2}to +json +default\n[\s\S]*\n· no configuration here: defaults\n$/,
  );
});

test('config --check', async () => {
  inFolder({ '.transcriptrc.yaml': RC, 'ferry.txt': FERRY });
  expect((await transcript(['config', 'ferry.txt', '--check'])).out).toBe('✔ .transcriptrc.yaml: in order\n');
});

test.each([
  ['names: [full, label\n', /^✖ \.transcriptrc\.yaml:\d+ /],
  ['names: [first]\n', /^✖ \.transcriptrc\.yaml:1 {2}names/],
  ['tims: turn\n', /^✖ \.transcriptrc\.yaml:1 {2}tims: no such setting\. Did you mean times\?\n/],
])('BAD: config --check of %j', async (text, said) => {
  inFolder({ '.transcriptrc.yaml': text, 'ferry.txt': FERRY });
  const { code, out, err } = await transcript(['config', 'ferry.txt', '--check']);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(said);
});

test('BAD: config of a file that is not there', async () => {
  inFolder({});
  expect(await transcript(['config', 'gone.txt'])).toEqual({ code: 2, out: '', err: '✖ gone.txt: no such file\n' });
});
