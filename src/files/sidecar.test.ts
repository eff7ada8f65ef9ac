import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSidecar, sidecarPath, writeSidecar } from './sidecar.ts';

let folder: string;
let interview: string;
let sidecar: string;
const say = (...lines: string[]) => writeFile(sidecar, `${lines.join('\n')}\n`);
const said = async () => (await readFile(sidecar, 'utf8')).split('\n').slice(0, -1);
const failure = (reading: Promise<unknown>) =>
  reading.then(
    () => undefined,
    (error: { message: string; details: string[] }) =>
      [error.message, ...error.details].map((line) => line.replace(`${sidecar}:`, '')),
  );

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidecar-'));
  interview = join(folder, 'okafor.txt');
  sidecar = join(folder, 'okafor.speakers.yaml');
});
afterEach(() => rm(folder, { recursive: true }));

it('stands beside the interview, under its name', () => {
  expect(sidecarPath('okafor.txt')).toBe('okafor.speakers.yaml');
  expect(sidecarPath(join('box.1', 'tape.2.vtt'))).toBe(join('box.1', 'tape.2.speakers.yaml'));
});

describe('reading', () => {
  it('nothing where there is none', async () => {
    expect(await readSidecar(interview)).toBeUndefined();
  });

  it('names, roles and merges', async () => {
    await say(
      'speakers:',
      '  AO: { name: Ada Okafor, role: interviewee }',
      '  1: { name: One }',
      'merge: [[AO, A.O.]]',
    );
    expect(await readSidecar(interview)).toEqual({
      speakers: { AO: { name: 'Ada Okafor', role: 'interviewee' }, '1': { name: 'One' } },
      merge: [['AO', 'A.O.']],
    });
  });

  it('an empty file says nothing', async () => {
    await say('# to be filled in');
    expect(await readSidecar(interview)).toEqual({});
  });

  it.each([
    ['no YAML', ['speakers:', '  AO: { name: Ada'], /^3 {2}.+/],
    ['a key twice', ['speakers:', '  AO: {}', '  AO: {}'], /^3 {2}Map keys must be unique$/],
    ['an unknown key', ['speakrs:', '  AO: {}'], '1  speakrs: no such key. Did you mean speakers?'],
    [
      'an unknown role',
      ['speakers:', '  AO:', '    role: moderater'],
      /^3 {2}speakers\.AO\.role: “moderater” is none of .+ Did you mean moderator\?$/,
    ],
    ['a name that is no text', ['speakers:', '  AO:', '    name: 7'], '3  speakers.AO.name: must be text'],
    ['an empty name', ['speakers:', '  AO: { name: "" }'], '2  speakers.AO.name: must not be empty'],
    ['a list for a map', ['speakers: [AO]'], '1  speakers: must be a map'],
    ['a merge of one', ['# c', 'merge:', '  - [AO, A.O.]', '  - [BO]'], '4  merge[1]: takes 2 or more'],
    ['an alias to nothing', ['speakers: *all'], /Unresolved alias/],
    ['only a word', ['Ada'], '1  must be a map'],
  ])('BAD: %s', async (_, lines, expected) => {
    await say(...lines);
    const [first] = (await failure(readSidecar(interview))) ?? [];
    if (typeof expected === 'string') expect(first).toBe(expected);
    else expect(first).toMatch(expected);
  });

  it('BAD: every problem is told, in the order of the lines', async () => {
    await say('speakers:', '  AO: { nmae: Ada }', '  BO: { role: guest }', 'merg: []');
    expect(await failure(readSidecar(interview))).toEqual([
      '2  speakers.AO.nmae: no such key. Did you mean name?',
      '3  speakers.BO.role: “guest” is none of interviewer, interviewee, moderator, other',
      '4  merg: no such key. Did you mean merge?',
    ]);
  });
});

describe('writing', () => {
  it('makes the file', async () => {
    const sheet = { speakers: { AO: { name: 'Ada: Okafor', role: 'interviewee' as const } }, merge: [['AO', 'A.O.']] };
    expect(await writeSidecar(interview, sheet)).toEqual({ path: sidecar, result: 'written' });
    expect(await readSidecar(interview)).toEqual(sheet);
    expect(await readdir(folder)).toEqual(['okafor.speakers.yaml']);
  });

  it('keeps comments, order and what is not mentioned', async () => {
    await say(
      '# checked in May',
      'merge:',
      '  - [Z, Y]',
      'speakers:',
      '  # the host',
      '  NL: { name: Nora } # ask her',
      '  1: { name: One }',
    );
    await writeSidecar(interview, {
      speakers: { '1': { name: 'Uno' }, NL: { role: 'interviewer' }, AO: { name: 'Ada' } },
      merge: [
        ['AO', 'A.O.'],
        ['Z', 'Y'],
      ],
    });
    expect(await said()).toEqual([
      '# checked in May',
      'merge:',
      '  - [ Z, Y ]',
      '  - [ AO, A.O. ]',
      'speakers:',
      '  # the host',
      '  NL: { name: Nora, role: interviewer } # ask her',
      '  1: { name: Uno }',
      '  AO:',
      '    name: Ada',
    ]);
  });

  it('the same again changes nothing', async () => {
    const sheet = { speakers: { AO: { name: 'Ada' } }, merge: [['AO', 'A.O.']] };
    await writeSidecar(interview, sheet);
    expect(await writeSidecar(interview, sheet)).toEqual({ path: sidecar, result: 'same' });
  });

  it('BAD: a sidecar that is none is not touched', async () => {
    await say('speekers: {}');
    expect(await failure(writeSidecar(interview, { speakers: { AO: { name: 'Ada' } } }))).toEqual([
      '1  speekers: no such key. Did you mean speakers?',
    ]);
    expect(await said()).toEqual(['speekers: {}']);
  });
});

it('a name that is nearly as long as a name may be has no sidecar', async () => {
  expect(await readSidecar(`${'x'.repeat(250)}.txt`)).toBeUndefined();
});
