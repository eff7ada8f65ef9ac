import { expect, test } from 'vitest';
import { FERRY, inFolder, transcript } from './fake-io.ts';

const PASTED = `Skip to content

Slack Tide Notes from small harbours

The ferry that waits for Nora Lindqvist

For eleven years she has taken the boat across, whatever the weather says about it

March 3, 2021

5-minute read

Nora Lindqvist is the skipper of the winter ferry, a flat boat with one engine.

Nora was born on the island and learned to steer before she learned to read.

TB: Nora, when does the first boat leave?

NL: At five, when the [harbour] lamps are still lit.

We wait for the baker.

TB: And who pays for the diesel?

NL: The county does, most winters. It is not much, and it is enough for the two of us.

TB: What do you carry?

NL: Bread, mostly. Letters, when there are some.

Related articles

The last lamplighter

He retired long ago, and nobody told the lamps

A school with one desk

On the outer islands a class is whoever was born in the same year
`;

test('what was understood, line by line', async () => {
  inFolder({ 'ferry.txt': PASTED });
  expect(await transcript(['inspect', 'ferry.txt'])).toEqual({
    code: 0,
    err: '',
    out: `ferry.txt   39 lines · 864 bytes · UTF-8 · labels look like INITIALS: (6 of 6)

  1       apart         Skip to content
  3       site          Slack Tide Notes from small harbours
  5       title         The ferry that waits for Nora Lindqvist
  7       dek           For eleven years she has taken the boat across, …
  9       date          2021-03-03, from “March 3, 2021”
  11      reading time  5 minutes
  13–15   introduction  2 paragraphs, 30 words
  17      t1  TB        asks       7 words
  19–21   t2  NL        answers   14 words   2 paragraphs   1 insertion
  23      t3  TB        asks       6 words
  25      t4  NL        answers   18 words
  27      t5  TB        asks       4 words
  29      t6  NL        answers    7 words
  31–39   apart         Related articles (2)

✔ every line is accounted for
→ a line in the wrong place?  --body 17-29  or  --label-pattern REGEX
`,
  });
});

test('a front matter is shown without the lines around it', async () => {
  inFolder({ 'ferry.md': `---\ntitle: The ferry\ndate: 2021-03-03\n---\n\n${FERRY}` });
  const { out } = await transcript(['inspect', 'ferry.md']);
  expect(out).toMatch(/^ {2}1–4 +field +title: The ferry date: 2021-03-03$/m);
});

test('furniture set aside is counted when it is converted', async () => {
  inFolder({ 'ferry.txt': PASTED });
  const { err } = await transcript(['convert', 'ferry.txt', '-o', 'ferry.json']);
  expect(err).toContain('all kept · 7 lines of page furniture set aside\n');
});

test('--all prints every line with what it belongs to', async () => {
  inFolder({ 'ferry.txt': FERRY });
  const { out } = await transcript(['inspect', 'ferry.txt', '--all']);
  const lines = out.split('\n');
  expect(lines[2]).toMatch(/^ {3}1 {2}title +\| A day on the winter ferry/);
  expect(lines[3]).toBe('   2');
  expect(lines[6]).toBe('   5  t1 TB            | TB: Nora, when does the first boat leave?');
  expect(lines[10]).toBe('   9  t2 NL            | We wait for the baker.');
});

test('--json is the same as data', async () => {
  inFolder({ 'ferry.txt': FERRY });
  const { rows, totals } = JSON.parse((await transcript(['inspect', 'ferry.txt', '--json'])).out);
  expect(totals).toEqual({ turns: 6, speakers: 2, words: 38, lines: 17, blank: 8, uncovered: [] });
  expect(rows[3]).toEqual({
    line: 7,
    endLine: 9,
    kind: 'turn',
    turn: 't2',
    label: 'NL',
    speaker: 'nl',
    role: 'interviewee',
    words: 14,
    paragraphs: 2,
    insertions: 1,
  });
});

test('of many turns the first and the last', async () => {
  const talk = Array.from({ length: 30 }, (_, i) => `TB: Question ${i}?\n\nNL: Answer ${i}.\n`).join('\n');
  inFolder({ 'long.txt': talk });
  const { out } = await transcript(['inspect', 'long.txt']);
  expect(out).toContain('\n  …     44 more turns\n');
  expect(out.match(/\bt\d+ /g)).toHaveLength(16);
  expect(out).toContain('t60');
});

test('a document of this tool has no lines of its own', async () => {
  inFolder({ 'ferry.txt': FERRY });
  await transcript(['convert', 'ferry.txt', '-o', 'ferry.json']);
  const { code, out } = await transcript(['inspect', 'ferry.json']);
  expect(code).toBe(0);
  expect(out).toContain('t6  NL');
  expect(out).toMatch(/\n✔ 6 turns\n$/);
});

test('BAD: no input, and prose', async () => {
  inFolder({ 'essay.txt': 'A ferry is a promise.\n\nOne thing I learned: it is kept.\n' });
  expect((await transcript(['inspect'])).err).toBe('✖ no input: name a file, or pipe text to  transcript inspect -\n');
  const { code, err } = await transcript(['inspect', 'essay.txt']);
  expect(code).toBe(2);
  expect(err).toMatch(
    /^✖ essay\.txt: nothing reads as a speaker's turn\n {2}.*“One thing I learned:” \(line 3\)\n→ other labels\?/,
  );
});
