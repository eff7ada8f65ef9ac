import { expect, test } from 'vitest';
import { FERRY, inFolder, transcript } from './fake-io.ts';

const COLOR = '\u001b[';
const BOTH = ['stdout', 'stderr'] as const;

async function isColored(
  args: readonly string[],
  env: Record<string, string>,
  tty: readonly ('stdout' | 'stderr')[],
): Promise<boolean> {
  const { out } = await transcript(['inspect', 'ferry.txt', ...args], { env, tty });
  return out.includes(COLOR);
}

test.each([
  ['a terminal', [], {}, BOTH, true],
  ['no terminal', [], {}, [], false],
  ['only the other stream is one', [], {}, ['stderr'], false],
  ['NO_COLOR', [], { NO_COLOR: '1' }, BOTH, false],
  ['NO_COLOR, but empty', [], { NO_COLOR: '' }, BOTH, true],
  ['TERM=dumb', [], { TERM: 'dumb' }, BOTH, false],
  ['FORCE_COLOR', [], { FORCE_COLOR: '1' }, [], true],
  ['CLICOLOR_FORCE', [], { CLICOLOR_FORCE: '1' }, [], true],
  ['FORCE_COLOR=0', [], { FORCE_COLOR: '0' }, BOTH, false],
  ['NO_COLOR before FORCE_COLOR', [], { NO_COLOR: '1', FORCE_COLOR: '1' }, BOTH, false],
  ['FORCE_COLOR before CLICOLOR=0', [], { FORCE_COLOR: '1', CLICOLOR: '0' }, [], true],
  ['CLICOLOR=0', [], { CLICOLOR: '0' }, BOTH, false],
  ['--color always before NO_COLOR', ['--color', 'always'], { NO_COLOR: '1' }, [], true],
  ['--color=never', ['--color=never'], { FORCE_COLOR: '1' }, BOTH, false],
  ['--no-color', ['--no-color'], { FORCE_COLOR: '1' }, BOTH, false],
  ['TRANSCRIPT_COLOR', [], { TRANSCRIPT_COLOR: 'always' }, [], true],
] as const)('colour: %s', async (_name, args, env, tty, colored) => {
  inFolder({ 'ferry.txt': FERRY });
  expect(await isColored(args, env, tty)).toBe(colored);
});

test('the configuration speaks of colour where nothing stronger does', async () => {
  inFolder({ 'ferry.txt': FERRY, '.transcriptrc.yaml': 'color: always\n' });
  expect(await isColored([], {}, [])).toBe(true);
  expect(await isColored([], { NO_COLOR: '1' }, [])).toBe(false);
  expect(await isColored(['--color', 'never'], {}, BOTH)).toBe(false);
});

test('without colour nothing is lost', async () => {
  inFolder({ 'ferry.txt': FERRY });
  const plain = await transcript(['speakers', 'ferry.txt', '--color', 'never']);
  const colored = await transcript(['speakers', 'ferry.txt', '--color', 'always']);
  expect(colored.out.replace(/\u001b\[\d+m/g, '')).toBe(plain.out);
});

test.each([[{ LANG: 'C' }], [{ LC_ALL: 'POSIX', LANG: 'de_DE.UTF-8' }], [{ TERM: 'linux' }]])(
  'marks in ASCII: %j',
  async (env) => {
    inFolder({ 'ferry.txt': FERRY });
    const { err } = await transcript(['convert', 'ferry.txt', '-o', 'ferry.json'], { env });
    expect(err).toBe(`ok ferry.txt -> ferry.json
  6 turns - 2 speakers - 38 words, all kept
! "TB" (3 turns) is not named in this file
-> transcript speakers ferry.txt --set "TB=Full Name"
`);
    expect((await transcript(['convert'], { env })).err).toMatch(/^x no input/);
  },
);

test('lines are cut to the terminal', async () => {
  inFolder({ 'ferry.txt': FERRY });
  const { out } = await transcript(['inspect', 'ferry.txt', '--all', '--no-color'], { tty: ['stdout'], columns: 60 });
  const rows = out.split('\n').filter((line) => line.includes(' | '));
  expect(rows).toHaveLength(9);
  for (const row of rows) expect(row.length).toBeLessThanOrEqual(60);
});

test('a reader that goes away is no error', async () => {
  inFolder({ 'ferry.txt': FERRY });
  for (const args of [['inspect', 'ferry.txt'], ['schema'], ['convert', 'ferry.txt', '-q'], ['help']])
    expect(await transcript(args, { stdoutFails: 'EPIPE' })).toEqual({ code: 0, out: '', err: '' });
});

test('BAD: standard output that is full', async () => {
  inFolder({ 'ferry.txt': FERRY });
  const { code, err } = await transcript(['convert', 'ferry.txt'], { stdoutFails: 'ENOSPC' });
  expect({ code, err }).toEqual({ code: 2, err: '✖ standard output: cannot be written (no space left)\n' });
});

test('an interrupt while reading ends with 130, quietly', async () => {
  inFolder({});
  const { code, err } = await transcript(['convert', '-'], {
    stdin: 'nothing that could be read',
    interrupted: AbortSignal.abort(),
  });
  expect({ code, err }).toEqual({ code: 130, err: '' });
});
