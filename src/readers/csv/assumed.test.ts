import { describe, expect, it } from 'vitest';
import { codesOf, sayings, slicesOf } from '../../../tests/support/read-back.ts';
import { parse } from '../../pipeline.ts';
import { assumedColumns } from './assumed.ts';

const ROWS: readonly (readonly [time: string, name: string, words: string])[] = [
  ['0:01', 'Ida', 'Where were you, when the storm came?'],
  ['0:04', 'Per', 'Far out.'],
  ['0:06', 'Ida', 'And what did you do then?'],
  ['0:09', 'Per', 'We rowed home, all of us.'],
];
const table = (print: (row: (typeof ROWS)[number], i: number) => readonly string[], delimiter = ','): string =>
  `${ROWS.map((row, i) => print(row, i).join(delimiter)).join('\n')}\n`;
const quoted = (text: string): string => `"${text}"`;

describe('rows without a header', () => {
  it.each<[string, string, string]>([
    ['names and words', table(([, name, words]) => [name, quoted(words)]), 'Ida - '],
    ['delimiters in words that nobody quoted', table(([, name, words]) => [name, words]), 'Ida - '],
    ['times first', table(([time, name, words]) => [time, name, quoted(words)]), 'Ida 1000- '],
    ['times last', table(([time, name, words]) => [quoted(words), name, time]), 'Ida 1000- '],
    ['two times', table(([time, name, words]) => [time, time, name, words]), 'Ida 1000-1000 '],
    ['seconds', table(([, name, words], i) => [`${i}.5`, name, quoted(words)]), 'Ida 500- '],
    ['times of a day', table(([, name, words], i) => [`2024-05-10T10:02:0${i}Z`, name, quoted(words)]), 'Ida 0- '],
    ['numbers of the rows', table(([, name, words], i) => [`${i + 1}`, name, words]), 'Ida - '],
    ['semicolons', table(([, name, words]) => [name, words], ';'), 'Ida - '],
    ['tabs', table(([, name, words]) => [name, words], '\t'), 'Ida - '],
  ])('%s', async (_, text, first) => {
    for (const path of ['a.csv', 'A.CSV']) {
      const transcript = await parse(text, { path });
      expect(sayings(transcript)[0]).toBe(`${first}${ROWS[0]?.[2]}`);
      expect(sayings(transcript).length).toBe(4);
      expect(codesOf(transcript)[0]).toBe('table-columns-assumed');
      expect(slicesOf(transcript, text)[3]).toBe('We rowed home, all of us.');
    }
  });

  it('says what it took for what', async () => {
    const { diagnostics = [] } = await parse(
      table(([time, name, words]) => [time, name, words]),
      { path: 'a.csv' },
    );
    expect(diagnostics[0]?.message).toBe(
      'no row names the columns; assumed from what they hold: column 1 as the start, column 2 as the speaker, column 3 as the text',
    );
  });

  it('an empty name goes on, as in other tables', async () => {
    const text =
      'Ida,Where were you then?\nPer,Far out at sea.\n,And it was dark.\nIda,And what then?\nPer,We rowed home.\n';
    expect(sayings(await parse(text, { path: 'a.csv' }))).toContain('And it was dark.');
  });

  it('times and words alone name nobody', async () => {
    const text = table(([time, , words]) => [time, quoted(words)]);
    expect(sayings(await parse(text, { path: 'a.csv' }))[0]).toMatch(/^- 1000- Where were you, when/);
  });
});

const LONG = 'It was a long night at sea';

describe('BAD: what is not sure is not taken', () => {
  it.each<[string, readonly (readonly string[])[], string]>([
    [
      'few rows',
      [
        ['Ida', LONG],
        ['Per', LONG],
      ],
      '2 rows of 2 columns',
    ],
    ['one column', [[LONG], [LONG], [LONG], [LONG]], '4 rows of 1 column are'],
    ['five columns', Array(4).fill(['a', 'b', 'c', 'd', LONG]), '4 rows of 5 columns'],
    ['no rows', [], 'too little'],
    [
      'names only',
      [
        ['Ida', 'a'],
        ['Per', 'b'],
        ['Ida', 'a'],
        ['Per', 'b'],
      ],
      'no column holds longer texts',
    ],
    [
      'names that do not come back',
      [
        ['Ida', LONG],
        ['Per', LONG],
        ['Liv', LONG],
        ['Tor', LONG],
      ],
      'column 1',
    ],
    [
      'labels of a text, each with a tab behind it',
      [
        ['Ida:', LONG],
        ['Per:', LONG],
        ['Ida:', LONG],
        ['Per:', LONG],
      ],
      'column 1',
    ],
    ['one name', Array(4).fill(['Ida', LONG]), 'column 1'],
    [
      'two columns of names',
      [
        ['Ida', 'A', LONG],
        ['Per', 'B', LONG],
        ['Ida', 'A', LONG],
        ['Per', 'B', LONG],
      ],
      'columns 1 and 2 could name who speaks',
    ],
    [
      'two columns of words',
      [
        ['Ida', LONG, LONG],
        ['Per', LONG, LONG],
        ['Ida', LONG, LONG],
        ['Per', LONG, LONG],
      ],
      'columns 2 and 3 could hold the words',
    ],
    [
      'numbers that count nothing',
      [
        ['7', 'Ida', LONG],
        ['3', 'Per', LONG],
        ['9', 'Ida', LONG],
        ['1', 'Per', LONG],
      ],
      'what column 1 holds',
    ],
    [
      'what may be a header',
      [
        ['Navn', 'Ord'],
        ['Liv', `${LONG} 1`],
        ['Liv', `${LONG} 2`],
        ['Ida', `${LONG} 3`],
        ['Per', `${LONG} 4`],
        ['Ida', `${LONG} 5`],
        ['Per', `${LONG} 6`],
        ['Ida', `${LONG} 7`],
      ],
      'may be a header',
    ],
  ])('%s', (_, rows, why) => {
    expect(assumedColumns(rows)).toEqual({ unsure: expect.stringContaining(why) });
  });

  it.each<[string, string]>([
    [
      'no name comes back',
      'Ida,It was a long night\nPer,It was a short one\nLiv,It was no night\nTor,It was day then\n',
    ],
    [
      'a header of other words',
      'Navn,Ord\nIda,It was a long night\nPer,It was a short one\nIda,It was no night\nPer,Well\n',
    ],
  ])('%s: refused, with what to do', async (_, text) => {
    await expect(parse(text, { path: 'a.csv' })).rejects.toMatchObject({
      message: expect.stringMatching(/^no column holds what is said: /),
      details: [expect.stringMatching(/^taken for rows without a header: /)],
      hints: [expect.stringContaining('in the first row')],
    });
  });

  it('a later row without what the first ones have', async () => {
    const text = `${table(([, name, words]) => [name, quoted(words)])}\nThe end.\n`;
    await expect(parse(text, { path: 'a.csv' })).rejects.toThrow();
  });

  it('raw text with commas stays raw text', async () => {
    const text = ROWS.map(([, name, words]) => `${name}: Well, ${words}`).join('\n\n');
    expect((await parse(text, { path: 'a.txt' })).source.format).toBe('text');
  });

  it('one odd row of many is no header and no reason to refuse', async () => {
    const rows = Array.from({ length: 20 }, (_, i) => `${i % 2 ? 'Ida' : 'Per'},"We rowed home, part ${i}."`);
    expect(sayings(await parse(`${rows.join('\n')}\nThe end.\n`, { path: 'a.csv' })).length).toBe(20);
    const headed = ['Tid,Navn,Ord', ...rows.map((row, i) => `0:${10 + i},${row}`)].join('\n');
    await expect(parse(headed, { path: 'a.csv' })).rejects.toMatchObject({
      details: [expect.stringContaining('the first row may be a header')],
    });
  });

  it.each(['a.txt', 'a.md', undefined])('prose whose first words come back names nobody: %s', async (path) => {
    const text =
      'Well, it was a long night\nYes, and a dark one it was\nWell, we rowed home then\nYes, all of us did\n';
    await expect(parse(text, path === undefined ? {} : { path })).rejects.toThrow('nothing reads as a speaker');
  });

  it('a text file of quoted cells is a table', async () => {
    const text = table(([, name, words]) => [name, quoted(words)]);
    expect((await parse(text, { path: 'a.txt' })).source.format).toBe('csv');
    expect((await parse(text)).source.format).toBe('csv');
  });
});
