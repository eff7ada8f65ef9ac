import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FERRY, inFolder, transcript } from './fake-io.ts';

test('who is who, on what evidence, and how whoever has no name begins', async () => {
  inFolder({ 'ferry.txt': FERRY });
  const { code, out, err } = await transcript(['speakers', 'ferry.txt']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toBe(`ferry.txt

  NL   3 turns  21 words  Nora Lindqvist   interviewee
        initials fit the title (1:32) and the introduction (3:1); addressed as “Nora” (5:5)

  TB   3 turns  17 words  ?                interviewer
        asks all 3 questions; no name here begins T… B…
        5:5    Nora, when does the first boat leave?
        11:5   And who pays for the diesel?
        15:5   What do you carry?

▲ 1 of 2 speakers has no name
→ transcript speakers ferry.txt --set "TB=Full Name"
`);
});

test('a name is written beside the interview, and every command reads it', async () => {
  inFolder({ 'ferry.txt': FERRY });
  const set = await transcript(['speakers', 'ferry.txt', '--set', 'TB=Tove Berg', '--role', 'NL=other']);
  expect(set).toEqual({
    code: 0,
    out: '',
    err: `✔ ferry.speakers.yaml   TB = Tove Berg, NL: other
  the interview itself was not changed; every command reads this file from now on
`,
  });
  expect(readFileSync('ferry.txt', 'utf8')).toBe(FERRY);
  const { out } = await transcript(['speakers', 'ferry.txt']);
  expect(out).toMatch(/TB +3 turns +17 words +Tove Berg +interviewer\n +asks all 3 questions; said in the sidecar\n/);
  expect(out).toMatch(/✔ 2 speakers\n$/);
  expect((await transcript(['convert', 'ferry.txt', '-t', 'txt', '--names', 'full'])).out).toMatch(
    /^Tove Berg: Nora, when/m,
  );
});

test('labels of one person become one; different first names only with --force', async () => {
  inFolder({ 'ferry.txt': FERRY.replaceAll('TB:', 'Tove Berg:').replaceAll('NL:', 'Nora Lindqvist:') });
  const refused = await transcript(['speakers', 'ferry.txt', '--merge', 'Tove Berg,Nora Lindqvist']);
  expect(refused.code).toBe(2);
  expect(refused.err).toMatch(/^✖ ferry\.txt: .* have different first names; nothing was written\n→ --force/);
  expect(existsSync('ferry.speakers.yaml')).toBe(false);
  expect((await transcript(['speakers', 'ferry.txt', '--merge', 'Tove Berg,Nora Lindqvist', '--force'])).code).toBe(0);
  expect(JSON.parse((await transcript(['speakers', 'ferry.txt', '--json'])).out)).toHaveLength(1);
});

test('--json is the same as data', async () => {
  inFolder({ 'ferry.txt': FERRY });
  const [first, second] = JSON.parse((await transcript(['speakers', 'ferry.txt', '--json'])).out);
  expect(first).toMatchObject({ id: 'nl', labels: ['NL'], name: 'Nora Lindqvist', turns: 3, words: 21 });
  expect(second.samples[0]).toEqual({ line: 5, column: 5, text: 'Nora, when does the first boat leave?' });
});

test('roles and generic labels need no name', async () => {
  inFolder({ 'qa.txt': 'Q: Where?\n\nA: Here.\n\nQ: Since when?\n\nA: Since May.\n\nQ: Why?\n\nA: It rained.\n' });
  expect((await transcript(['speakers', 'qa.txt'])).out).toMatch(/✔ 2 speakers\n$/);
  expect((await transcript(['convert', 'qa.txt', '-t', 'txt'])).err).not.toContain('▲');
});

test.each([
  [['--set', 'TBB=Tove Berg'], '✖ ferry.txt: “TBB” labels nothing in this file. Did you mean “TB”?\n'],
  [['--set', 'Harald=Harald'], '✖ ferry.txt: “Harald” labels nothing in this file\n  labels: TB, NL\n'],
  [['--set', 'TB='], '✖ ferry.txt: --set "TB=": not of the form "LABEL=Full Name"\n'],
  [['--set', 'Tove Berg'], /not of the form/],
  [['--role', 'TB=interviever'], /^✖ ferry\.txt: --role interviever: not one of .*Did you mean interviewer\?\n/],
  [['--merge', 'TB'], /^✖ ferry\.txt: --merge "TB": not of the form "LABEL,LABEL"\n/],
  [['--merge', 'TB,XYZ'], /^✖ ferry\.txt: “XYZ” labels nothing/],
] as const)('BAD: %j', async (args, said) => {
  inFolder({ 'ferry.txt': FERRY });
  const { code, err } = await transcript(['speakers', 'ferry.txt', ...args]);
  expect(code).toBe(2);
  if (typeof said === 'string') expect(err).toBe(said);
  else expect(err).toMatch(said);
  expect(existsSync('ferry.speakers.yaml')).toBe(false);
});

test('BAD: no file, standard input with a name to write', async () => {
  inFolder({});
  expect((await transcript(['speakers'])).err).toMatch(/^✖ no input: .* transcript speakers -\n/);
  const { code, err } = await transcript(['speakers', '-', '--set', 'TB=Tove Berg'], { stdin: FERRY });
  expect({ code, err }).toEqual({ code: 2, err: '✖ standard input has no sidecar to write to: name a file\n' });
});

test('BAD: a sidecar that is none', async () => {
  inFolder({ 'ferry.txt': FERRY, 'ferry.speakers.yaml': 'speakers:\n  TB: { nmae: Tove Berg }\n' });
  const { code, err } = await transcript(['speakers', 'ferry.txt']);
  expect(code).toBe(2);
  expect(err).toMatch(/^✖ ferry\.speakers\.yaml:2 .*Did you mean name\?\n/);
});
