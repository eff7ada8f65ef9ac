import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inFolder, transcript } from './fake-io.ts';

const HERE = process.cwd();
const CORPUS = join(HERE, '../shared/corpus');

/** An invented interview: claims among facts, brackets, dots, openings that point back, a question in each turn. */
const OVEN = `The oven keeper, with Nora Lindqvist

TB: Nora, is a good oven not simply a hot oven that everybody should love?

NL: That's why we never sleep. Therefore, our bread is always better than the weather deserves. On 4 May 1998 the mill at Sund closed.

We bake for people who have nothing [else] to believe in. Nobody should be afraid of a bad loaf...that is what we learn.

TB: And what do you carry, in the end, when nothing is left?

NL: The ferry brought 40 sacks on Monday. A baker 🥖 is never as free as the person who is waiting for the bread. They went home.

So we carry the truth about hunger, and the truth is heavier than flour. It was cold.
`;

const files = { 'oven.txt': OVEN };

test('the list, where each comes from, what was changed, and what holds for all', async () => {
  inFolder(files);
  const { code, out, err } = await transcript(['quotes', 'oven.txt', '-n', '3']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toBe(`Pull quotes · Nora Lindqvist · oven.txt

1  “A baker 🥖 is never as free as the person who is waiting for the bread.”
   16 words, 70 characters · t4 ¶1 · 11:43–11:114 · as said

2  “Our bread is always better than the weather deserves.”
   9 words, 53 characters · t2 ¶1 · 5:43–5:96 · opening “Therefore,” dropped, O capital

3  “We carry the truth about hunger, and the truth is heavier than flour.”
   13 words, 69 characters · t4 ¶2 · 13:4–13:73 · opening “So” dropped, W capital

✔ 3 quotes, none from the interviewer, none with brackets or dots, none two in a paragraph
→ for the page: transcript quotes oven.txt -n 3 -t html    for checking: -t json
`);
});

test('every quote is found at its span, which counts code points', async () => {
  inFolder(files);
  const quotes = JSON.parse((await transcript(['quotes', 'oven.txt', '--json'])).out);
  expect(quotes).toHaveLength(3);
  for (const { original, span, prefix, suffix } of quotes) {
    const points = [...OVEN];
    expect(points.slice(span.start, span.end).join('')).toBe(original);
    expect(points.slice(span.start - 32, span.start).join('')).toBe(prefix);
    expect(points.slice(span.end, span.end + 32).join('')).toBe(suffix);
  }
  expect(quotes[1]).toMatchObject({
    id: 't2-1-39',
    text: 'Our bread is always better than the weather deserves.',
    original: 'our bread is always better than the weather deserves.',
    edits: [
      { kind: 'drop', text: 'Therefore, ' },
      { kind: 'capital', text: 'O' },
    ],
    speaker: { label: 'NL', name: 'Nora Lindqvist', role: 'interviewee' },
    question: { turn: 't1', text: 'Nora, is a good oven not simply a hot oven that everybody should love?' },
  });
});

test.each(['md', 'txt', 'csv', 'html', 'json'])('-t %s', async (format) => {
  inFolder(files);
  const { code, out, err } = await transcript(['quotes', 'oven.txt', '-n', '2', '-t', format]);
  expect(code).toBe(0);
  expect(err).toMatch(/^✔ 2 quotes, none from the interviewer/);
  await expect(out).toMatchFileSnapshot(join(HERE, `tests/fixtures/quotes/oven.${format}`));
});

test('changed letters in brackets, a role, reasons, a link', async () => {
  inFolder(files);
  const flags = ['--mark', '--attribution', 'role', '--why', '--url', 'https://example.org/oven'];
  const { out } = await transcript(['quotes', 'oven.txt', '-n', '2', ...flags]);
  expect(out).toContain('2  “[O]ur bread is always better');
  expect(out).toContain('   Nora Lindqvist, interviewee · 9 words');
  expect(out).toMatch(/\n {3}why: \S.*\n {3}https:\/\/example\.org\/oven#:~:text=our%20bread%20is%20always,than%20/);
});

test('nothing changed, other lengths, one for so many words', async () => {
  inFolder(files);
  const exact = JSON.parse((await transcript(['quotes', 'oven.txt', '--exact', '--json'])).out);
  expect(exact.length).toBeGreaterThan(0);
  for (const { edits } of exact) expect(edits).toEqual([]);
  const long = JSON.parse((await transcript(['quotes', 'oven.txt', '--words', '13-30', '--json'])).out);
  for (const { words } of long) expect(words).toBeGreaterThanOrEqual(13);
  expect(JSON.parse((await transcript(['quotes', 'oven.txt', '--every', '1000', '--json'])).out)).toHaveLength(1);
});

test('written to a file, in the format of its extension', async () => {
  inFolder(files);
  const { code, out, err } = await transcript(['quotes', 'oven.txt', '-o', 'oven.html']);
  expect({ code, out }).toEqual({ code: 0, out: '' });
  expect(err).toMatch(/oven\.txt → oven\.html\n$/);
  expect(readFileSync('oven.html', 'utf8')).toMatch(/^<aside class="pull-quote" id="quote-t4-1-/);
});

test('convert -t quotes is the JSON form', async () => {
  inFolder(files);
  const converted = await transcript(['convert', 'oven.txt', '-t', 'quotes']);
  expect(converted.code).toBe(0);
  expect(converted.err).toMatch(/^✔ oven\.txt → stdout · 4 turns · 38 words, an extract\n/);
  expect(converted.out).toBe((await transcript(['quotes', 'oven.txt', '--json'])).out);
});

test('a document has quotes without places', async () => {
  inFolder(files);
  await transcript(['convert', 'oven.txt', '-o', 'oven.json']);
  const [first] = JSON.parse((await transcript(['quotes', 'oven.json', '--json'])).out);
  expect(first).toMatchObject({ turn: 't4', text: expect.stringContaining('never as free') });
  expect(first).not.toHaveProperty('span');
});

test('nothing to quote is exit 1', async () => {
  inFolder({ 'no.txt': 'Q: Where?\n\nA: Here.\n\nQ: Since when?\n\nA: Since May.\n\nQ: Why?\n\nA: It rained.\n' });
  const { code, out } = await transcript(['quotes', 'no.txt']);
  expect(code).toBe(1);
  expect(out).toContain('▲ nothing here stands alone as a quote\n');
});

test.each([
  [['-n', '0'], /--number 0: not a number from 1/],
  [['-n', '2', '--every', '100'], /--number and --every: one of them/],
  [['--words', '30-8'], /--words 30-8: not a least and a most\n→ --words 8-30/],
  [['--speaker', 'XY'], /--speaker XY: labels nothing in this file\n {2}labels: TB, NL\n/],
  [['--speaker', 'TB'], /--speaker TB: asks the questions here/],
  [['--attribution', 'nmae'], /--attribution nmae: not one of .*Did you mean name\?/],
  [['--url', 'here'], /--url here: not the address of a page/],
  [['-t', 'htm'], /--to htm: not one of .*Did you mean html\?/],
  [['-o', 'x.docx'], /x\.docx: no format of quotes writes \.docx/],
] as const)('BAD: %j', async (args, said) => {
  inFolder(files);
  const { code, err } = await transcript(['quotes', 'oven.txt', ...args]);
  expect(code).toBe(2);
  expect(err).toMatch(said);
});

const seeds = existsSync(join(CORPUS, 'seed'))
  ? readdirSync(join(CORPUS, 'seed')).filter((name) => name.endsWith('.txt'))
  : [];

test.skipIf(seeds.length === 0)('the seed (skipped where ../shared is absent)', async () => {
  for (const name of seeds) {
    const path = join(CORPUS, 'seed', name);
    const text = [...readFileSync(path, 'utf8').replace(/^\ufeff/, '')];
    const quotes = JSON.parse((await transcript(['quotes', path, '-n', '5', '--json'])).out);
    expect(quotes).toHaveLength(5);
    expect(new Set(quotes.map((quote: Found) => `${quote.turn} ${quote.paragraph}`)).size).toBe(5);
    for (const quote of quotes as Found[]) {
      expect(quote.speaker.role).toBe('interviewee');
      expect(quote.text).not.toMatch(/[[\]…?]|\.\.\./);
      expect(text.slice(quote.span.start, quote.span.end).join('')).toBe(quote.original);
      expect(quote.text.toLowerCase()).toBe(quote.original.toLowerCase());
    }
  }
});

interface Found {
  readonly text: string;
  readonly original: string;
  readonly turn: string;
  readonly paragraph: number;
  readonly speaker: { readonly role?: string };
  readonly span: { readonly start: number; readonly end: number };
}

test('several files: each one’s quotes under its name, one that fails stops nothing', async () => {
  inFolder({ 'in/a.txt': OVEN, 'in/b.txt': 'Prose.\n', 'in/c.txt': OVEN });
  const { code, out, err } = await transcript(['quotes', 'in', '-n', '1']);
  expect(code).toBe(1);
  expect(out.match(/^Pull quotes · Nora Lindqvist · in\/[ac]\.txt$/gm)).toHaveLength(2);
  expect(err).toMatch(/^✖ in\/b\.txt: nothing reads as a speaker's turn\n[\s\S]*✖ 2 quotes from 2 files · 1 failed\n$/);
});

test('several files for a program: each quote with its source', async () => {
  inFolder({ 'in/a.txt': OVEN, 'in/c.txt': OVEN });
  const json = JSON.parse((await transcript(['quotes', 'in', '-n', '1', '-t', 'json'])).out);
  expect(json.map(({ source }: { source: string }) => source)).toEqual(['in/a.txt', 'in/c.txt']);
  const csv = (await transcript(['quotes', 'in', '-n', '1', '-t', 'csv', '-q'])).out.trimEnd().split('\n');
  expect(csv.map((line) => line.slice(0, 9))).toEqual(['source,id', 'in/a.txt,', 'in/c.txt,']);
  const titles = { md: '## in/c.txt', txt: 'in/c.txt', html: '<h2>in/c.txt</h2>' };
  for (const [format, title] of Object.entries(titles))
    expect((await transcript(['quotes', 'in', '-t', format])).out.split('\n')).toContain(title);
});
