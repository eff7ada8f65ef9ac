import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inFolder, transcript } from './fake-io.ts';

/** An invented interview of six turns. */
function talk(asks: string, answers: string): string {
  return `${asks}: When did the mill close?

${answers}: In the spring of the flood.

${asks}: And who told you about it?

${answers}: The foreman did, at the gate.

${asks}: Did you walk home that day?

${answers}: All the way along the canal.
`;
}

/** Two Sandors, and a line that may be either’s. */
const SANDORS = `Ilona Sandor: Who took the boat out?

Peter Sandor: The two of us did.

Ilona Sandor: In that wind?

SANDOR: It was my brother who rowed.

Dr. Lee: He says so.

Ilona Sandor: Does he?

Dr. Lee: I was there.

Peter Sandor: So was I.

DR LEE: Truly.
`;

/** Initials that the file itself explains. */
const initials = (given: string, surname: string): string => `A day on the canal with ${given} ${surname}

${given} ${surname} has kept the lock for years, and the boats before that.

EJA: ${given}, when does the first boat pass?

CH: At five, most mornings.

EJA: And who pays for the gates?

CH: The county does.

EJA: What do they carry?

CH: Flour, mostly.
`;

const COLLECTION = {
  'box01/a.txt': talk('Q', 'Mariah Dunne'),
  'box01/b.txt': talk('P. Oyelaran', 'MARIAH DUNNE'),
  'box01/c.txt': talk('P. Oyelaren', 'Martiah Dunne'),
  'box01/ch.txt': initials('Carlos', 'Heredia'),
  'box02/ch.txt': initials('Clara', 'Holm'),
  'box02/d.txt': talk('P. Oyelaran', 'CH'),
  'box02/sandor.txt': SANDORS,
  'box02/essay.txt': 'A mill is a building by a stream.\n\nThis one burned down.\n',
};

const collect = (...args: string[]) => transcript(['speakers', 'box*/*.txt', '--collection', ...args]);
const people = () => readFileSync('people.yaml', 'utf8');
const edit = (from: string, to: string) => writeFileSync('people.yaml', people().replace(from, to));
const named = async (file: string, ...args: string[]) =>
  Object.fromEntries(
    JSON.parse((await transcript(['speakers', file, '--json', ...args])).out).flatMap(
      ({ labels, name }: { labels: string[]; name?: string }) => labels.map((label) => [label, name]),
    ),
  );

test('the screen: figures that add up, what is likely, what is unclear, what was not read', async () => {
  inFolder(COLLECTION);
  const { code, out, err } = await collect('-o', 'people.yaml');
  expect({ code, err }).toEqual({ code: 1, err: '' });
  expect(out).toBe(`7 of 8 files · 15 labels

  the same   case, spaces, titles, or a file says so   2 labels → 1 person
  likely     one or two letters apart                  5 labels → 2 people   to confirm; 4 until then
  unclear    one label, two people                     2 labels              to decide
  no names   roles, codes, Q and A                     1 label               left as they are
  alone                                                5 labels

  likely
    Mariah Dunne 6 · Martiah Dunne 3   box01, 3 files
    P. Oyelaran 6 · P. Oyelaren 3      2 folders, 3 files
  unclear
    CH: Carlos Heredia (box01) or Clara Holm (box02)?    left as CH
    SANDOR: Ilona Sandor (box02) or Peter Sandor (box02)?    left as SANDOR
  not read
    box02/essay.txt   nothing reads as a speaker's turn

✔ people.yaml   12 people now, 10 once the likely ones are confirmed
→ edit people.yaml, then:  transcript convert … --people people.yaml
✖ 1 of 8 files could not be read
`);
});

test('the file: sorted, with places where a label means somebody only there', async () => {
  inFolder(COLLECTION);
  await collect('-o', 'people.yaml');
  expect(people().replace(/^#.*\n/gm, '')).toBe(`
people:
  - name: Carlos Heredia
    labels:
      - { label: CH, in: [box01/ch.txt] }
  - name: Clara Holm
    labels:
      - { label: CH, in: [box02/ch.txt] }
  - name: Ilona Sandor
    labels:
      - Ilona Sandor
  - name: Mariah Dunne
    labels:
      - MARIAH DUNNE
      - Mariah Dunne
      - ? Martiah Dunne
  - name: Peter Sandor
    labels:
      - Peter Sandor
  - name: P. Oyelaran
    labels:
      - P. Oyelaran
      - ? P. Oyelaren
  - labels:
      - { label: DR LEE, in: [box02/] }
      - { label: Dr. Lee, in: [box02/] }
  - labels:
      - { label: EJA, in: [box01/, box02/] }

`);
});

test('the same bytes again; another text only with --force', async () => {
  inFolder(COLLECTION);
  await collect('-o', 'people.yaml');
  const first = people();
  expect((await collect('-o', 'people.yaml')).out).toContain('✔ people.yaml (unchanged)   12 people now');
  expect((await collect('--people', 'people.yaml', '-o', 'people.yaml')).out).toContain('(unchanged)');
  edit('- name: Peter Sandor', '- name: Péter Sandor');
  const { code, err } = await collect('-o', 'people.yaml');
  expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('people.yaml exists and differs') });
  expect((await collect('-o', '-')).out).toBe(first);
});

test('only what is confirmed is named and merged', async () => {
  inFolder(COLLECTION);
  await collect('-o', 'people.yaml');
  const flags = ['--people', 'people.yaml'];
  expect(await named('box01/b.txt', ...flags)).toEqual({
    'P. Oyelaran': 'P. Oyelaran',
    'MARIAH DUNNE': 'Mariah Dunne',
  });
  expect(await named('box01/c.txt', ...flags)).toEqual({ 'P. Oyelaren': undefined, 'Martiah Dunne': 'Martiah Dunne' });
  expect(await named('box02/d.txt', ...flags)).toMatchObject({ CH: undefined });
  expect(await named('box02/sandor.txt', ...flags)).toMatchObject({ SANDOR: undefined });
  edit('? Martiah Dunne', 'Martiah Dunne');
  edit('- ? P. Oyelaren', '- { label: P. Oyelaren, in: box02 }');
  expect(await named('box01/c.txt', ...flags)).toEqual({ 'P. Oyelaren': undefined, 'Martiah Dunne': 'Mariah Dunne' });
  const { out } = await transcript(['convert', 'box01/c.txt', '-t', 'txt', '--names', 'full', ...flags]);
  expect(out).toMatch(/^P\. Oyelaren: .*\n\nMariah Dunne: /);
  expect((await transcript(['speakers', 'box01/c.txt', ...flags])).out).toContain('said in the people file');
});

test('what was confirmed is kept when the collection grows', async () => {
  inFolder(COLLECTION);
  await collect('-o', 'people.yaml');
  edit('? Martiah Dunne', 'Martiah Dunne');
  edit('name: Clara Holm', 'name: Clara Holm-Reyes');
  // It is somebody else: an entry of its own, whether or not the mark is left behind.
  edit('people:\n', 'people:\n  - name: Pat Oyelaren\n    labels: [P. Oyelaren]\n');
  writeFileSync('box01/e.txt', talk('Q', 'Mariah Dune'));
  const { out } = await collect('--people', 'people.yaml', '-o', 'people.yaml', '--force');
  expect(out).toContain('Mariah Dunne 9 · Mariah Dune 3');
  expect(out).not.toContain('Oyelaren 3');
  expect(people()).toContain('      - Mariah Dunne\n      - Martiah Dunne\n      - ? Mariah Dune\n');
  expect(people()).toContain('  - name: P. Oyelaran\n    labels:\n      - P. Oyelaran\n  - ');
  expect(people()).toContain('  - name: Clara Holm-Reyes\n    labels:\n      - { label: CH, in: [box02/ch.txt] }\n');
});

test('the file’s own sidecar is stronger, the configuration weaker', async () => {
  inFolder({
    'a.txt': talk('NL', 'TB'),
    'people.yaml': 'people:\n  - name: Nora Lind\n    labels: [NL]\n  - name: Tove Berg\n    labels: [TB]\n',
    'a.speakers.yaml': 'speakers:\n  TB: { name: Tor Bakke }\n',
    '.transcriptrc.yaml': 'speakers:\n  NL: { name: Nils Lang }\n',
  });
  expect(await named('a.txt')).toEqual({ NL: 'Nils Lang', TB: 'Tor Bakke' });
  expect(await named('a.txt', '--people', 'people.yaml')).toEqual({ NL: 'Nora Lind', TB: 'Tor Bakke' });
});

test('a configuration names the people file as seen from itself; every command reads it', async () => {
  inFolder({
    'box/a.txt': talk('NL', 'TB'),
    'draft.md': '“In the spring of the flood,” said Tove Berg.\n',
    'lists/people.yaml':
      'people:\n  - name: Nora Lind\n    labels: [{ label: NL, in: ../box }]\n  - name: Tove Berg\n    labels: [TB]\n',
    '.transcriptrc.yaml': 'people: lists/people.yaml\n',
  });
  expect(await named('box/a.txt')).toEqual({ NL: 'Nora Lind', TB: 'Tove Berg' });
  expect((await transcript(['config', 'box/a.txt'])).out).toMatch(/people +lists\/people\.yaml +\.transcriptrc\.yaml/);
  expect((await transcript(['validate', 'box/a.txt'])).out).not.toContain('speaker-unresolved');
  expect((await transcript(['quotes', 'box/a.txt', '--words', '3-30'])).out).toContain('Tove Berg');
  expect((await transcript(['verify', 'draft.md', '--against', 'box/a.txt'])).out).toContain('Tove Berg');
  expect((await transcript(['convert', 'box/a.txt', '--people', ''])).out).not.toContain('Tove Berg');
  expect((await transcript(['inspect', 'box/a.txt', '--people', 'none.yaml'])).err).toBe('✖ none.yaml: no such file\n');
});

test('a configuration may name the file that is written for the first time', async () => {
  inFolder({ 'a.txt': talk('Nora Lind', 'Tove Berg'), '.transcriptrc.yaml': 'people: people.yaml\n' });
  expect((await transcript(['speakers', '.', '--collection', '-o', 'people.yaml'])).code).toBe(0);
  expect(people()).toContain('- name: Nora Lind\n');
});

test('what two people in the file fit stays unnamed, and that is said', async () => {
  inFolder({
    'a.txt': talk('NL', 'TB'),
    'people.yaml': 'people:\n  - name: Nora Lind\n    labels: [NL]\n  - name: Nils Lang\n    labels: [NL]\n',
  });
  const { out, err } = await transcript(['convert', 'a.txt', '--people', 'people.yaml']);
  expect(err).toContain('▲ “NL” (people) fits “Nora Lind” and “Nils Lang”');
  expect(JSON.parse(out).speakers[0].name).toBeUndefined();
});

test('Mr. Lee and Dr. Lee are two people, and Lee is unclear', async () => {
  inFolder({
    'a.txt': talk('Nora Lind', 'Mr. Lee'),
    'b.txt': talk('Nora Lind', 'Dr. Lee'),
    'c.txt': talk('Nora Lind', 'LEE'),
  });
  const data = JSON.parse((await transcript(['speakers', '.', '--collection', '--json'])).out);
  expect(data).toMatchObject({ files: 3, labels: 4, people: 4, failed: [] });
  expect(data.unclear).toMatchObject([{ label: 'LEE', candidates: [{ name: 'Dr. Lee' }, { name: 'Mr. Lee' }] }]);
});

test('a misprint that the reader mends within one file is likely to the collection', async () => {
  const text = talk('P. Oyelaran', 'Mariah Dunne');
  inFolder({ 'a.txt': `${text}\n${text}\nMartiah Dunne: And that was that.\n` });
  await transcript(['speakers', '.', '--collection', '-o', 'people.yaml']);
  expect(people()).toContain('      - Mariah Dunne\n      - ? Martiah Dunne\n');
});

test('--json: figures add up, and nothing is said besides', async () => {
  inFolder(COLLECTION);
  const { code, out, err } = await collect('--json', '-o', 'people.yaml');
  expect({ code, err }).toEqual({ code: 1, err: '' });
  const { labels, people: now, peopleOnceConfirmed, figures, failed, groups } = JSON.parse(out);
  const { same, likely, unclear, nameless, alone } = figures;
  expect(same.labels + likely.labels + unclear.labels + nameless.labels + alone.labels).toBe(labels);
  expect(same.people + likely.now + unclear.labels + alone.labels).toBe(now);
  expect(same.people + likely.people + unclear.labels + alone.labels).toBe(peopleOnceConfirmed);
  expect(failed).toEqual([{ path: 'box02/essay.txt', error: "nothing reads as a speaker's turn" }]);
  expect(groups.find(({ name }: { name: string }) => name === 'Mariah Dunne')).toMatchObject({
    status: 'likely',
    turns: 6,
    likely: [{ called: 'Martiah Dunne', turns: 3 }],
  });
});

test.each([
  ['people:\n  - nmae: X\n    labels: [a]\n', 'people.yaml:2:5  people[0].nmae: no such key. Did you mean name?'],
  ['people:\n  - name: X\n    labels: a\n', 'people.yaml:3:5  people[0].labels: must be a list'],
  ['people:\n  - name: X\n    labels: []\n', 'people.yaml:3:5  people[0].labels: must not be empty'],
  ['people:\n  - labels: [NL, { label: TB, inn: box }]\n', 'people.yaml:2:31  people[0].labels[1].inn: no such key'],
  [
    'people:\n  - labels:\n      - ? { label: TB, in: 5 }\n',
    'people.yaml:3:24  people[0].labels[0].in: must be a list',
  ],
  ['peple: []\n', 'people.yaml:1:1  peple: no such key. Did you mean people?'],
  ['people: [\n', 'people.yaml:2:1  Flow sequence'],
])('BAD: %j', async (content, said) => {
  inFolder({ 'a.txt': talk('NL', 'TB'), 'people.yaml': content });
  const { code, err } = await transcript(['convert', 'a.txt', '--people', 'people.yaml']);
  expect(code).toBe(2);
  expect(err).toContain(said);
});

test.each([
  [['a.txt', 'b.txt'], '✖ 2 files: speakers shows one\n→ transcript speakers a.txt b.txt --collection\n'],
  [['a.txt', '-o', 'people.yaml'], '✖ --output: only with --collection\n'],
  [['a.txt', '--collection', '--set', 'NL=Nora'], '✖ --set, --role and --merge are about one file'],
  [['-', '--collection'], '✖ - (standard input) is one input, and no collection\n'],
  [['a.txt', '--collection', '--json', '-o', '-'], '✖ --json and -o -: one of them to standard output\n'],
])('BAD: speakers %j', async (args, said) => {
  inFolder({ 'a.txt': talk('NL', 'TB'), 'b.txt': talk('NL', 'TB') });
  const { code, err } = await transcript(['speakers', ...args]);
  expect(code).toBe(2);
  expect(err).toContain(said);
});
