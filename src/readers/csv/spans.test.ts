import { describe, expect, it } from 'vitest';
import { codesOf, sayings, slicesOf } from '../../../tests/support/read-back.ts';
import { parse } from '../../pipeline.ts';
import { sourceText } from '../../text/source.ts';
import { tsv } from './index.ts';

describe('rows with a start and an end', () => {
  it.each<[string, string, string[]]>([
    [
      'ELAN: tier, no participant, each time in two notations',
      'Ida\t\t00:00:03.210\t3.21\t00:00:05.100\t5.1\t00:00:01.890\t1.89\tWhere was it?\nPer\t\t00:00:06.210\t6.21\t00:00:07.100\t7.1\t00:00:00.890\t0.89\tBy boat.\n',
      ['Ida 3210-5100 Where was it?', 'Per 6210-7100 By boat.'],
    ],
    [
      'ELAN: a participant for each tier, milliseconds',
      'A\tIda\t3210\t5100\t1890\tWhere was it?\nB\tPer\t6210\t7100\t890\tBy boat.\n',
      ['Ida 3210-5100 Where was it?', 'Per 6210-7100 By boat.'],
    ],
    [
      'a name between the times and the words',
      '0:03\t0:05\tIda\tWhere was it?\n0:06\t0:07\tPer\tBy boat.\n',
      ['Ida 3000-5000 Where was it?', 'Per 6000-7000 By boat.'],
    ],
    [
      'Audacity: labels',
      '0.500000\t2.250000\tWhere was it?\n2.500000\t4.000000\tBy boat.\n',
      ['- 500-4000 Where was it?', 'By boat.'],
    ],
    [
      'Audacity: voices before the words',
      '0.5\t2.25\tSPEAKER_00: Where was it?\n2.5\t4\tSPEAKER_01: By boat.\n',
      ['SPEAKER_00 500-2250 Where was it?', 'SPEAKER_01 2500-4000 By boat.'],
    ],
    [
      'ELAN: one tier, in every row',
      'Ida\t0:03.2\t0:05.1\tWhere was it?\nIda\t0:06.2\t0:07.1\tBy boat.\n',
      ['Ida 3200-7100 Where was it?', 'By boat.'],
    ],
    [
      'ELAN: begin and end in seconds and milliseconds, no clocks',
      'Ida\t3.21\t3210\t5.1\t5100\t1.89\t1890\tWhere was it?\nPer\t6.21\t6210\t7.1\t7100\t0.89\t890\tBy boat.\n',
      ['Ida 3210-5100 Where was it?', 'Per 6210-7100 By boat.'],
    ],
    [
      'ELAN: a participant who is not named in each tier, short answers that come back',
      'Q\t\t1.5\t2.5\tYes.\nA\tPer\t2.5\t3.5\tYes.\nQ\t\t4.5\t5.5\tNo.\nA\tPer\t5.5\t6.5\tNo.\n',
      ['Q 1500-2500 Yes.', 'A 2500-3500 Yes.', 'Q 4500-5500 No.', 'A 5500-6500 No.'],
    ],
    [
      'words before a column of names, commas',
      '0:01,0:02,Where was it then?,Ida\n0:02,0:03,It was by boat.,Per\n0:03,0:04,And what came then?,Ida\n0:04,0:05,We rowed home then.,Per\n',
      [
        'Ida 1000-2000 Where was it then?',
        'Per 2000-3000 It was by boat.',
        'Ida 3000-4000 And what came then?',
        'Per 4000-5000 We rowed home then.',
      ],
    ],
    [
      'a comma in all of the words',
      '0.5\t1.5\tYes, it was.\n1.5\t2.5\tNo, it was not.\n2.5\t3.5\tWell, perhaps.\n',
      ['- 500-3500 Yes, it was.', 'No, it was not.', 'Well, perhaps.'],
    ],
    [
      'whole numbers, and sentences',
      '0\t2000\tWhere was it then?\n2000\t4000\tIt was by boat.\n4000\t6000\tAnd what came then?\n6000\t8000\tWe rowed home.\n',
      ['- 0-8000 Where was it then?', 'It was by boat.', 'And what came then?', 'We rowed home.'],
    ],
  ])('%s', async (_, text, expected) => {
    const transcript = await parse(text, { path: 'a.txt' });
    expect(sayings(transcript)).toEqual(expected);
    expect(codesOf(transcript)).toEqual(['table-columns-assumed']);
  });

  it.each([
    ['one column of times', 'Ida\t0:01\tYes.\nPer\t0:02\tNo.\n'],
    ['ends before starts', '2.5\t1.5\tYes.\n4.5\t3.5\tNo.\n'],
    ['one row', '0.5\t2.25\tYes.\n'],
    ['no words', '0.5\t2.25\t1\n2.5\t4\t2\n'],
    ['rows of all lengths', '0.5\t2.25\tYes.\n2.5\t4\n5\tNo.\tNo.\tNo.\n'],
    ['places, not times', 'chr1\t100\t200\tone\nchr1\t300\t450\ttwo\nchr2\t20\t90\tthree\nchr2\t95\t99\tfour\n'],
    ['a column for each tier', '0.5\t1.5\tYes.\t\n1.5\t2.5\t\tNo.\n2.5\t3.5\tSo.\t\n'],
    ['a header of other words', 'fra\ttil\tord\n0.5\t2.25\tYes.\n2.5\t4\tNo.\n'],
    ['nothing', '\t\t\n\t\t\n'],
  ])('BAD rows without a header are no table: %s', (_, text) => {
    expect(tsv.detect(sourceText(text))).toBeLessThan(0.2);
  });

  it('a cut row, and one without a time, are kept', async () => {
    const row = (i: number): string => `Ida\t${i}.25\t${i}.75\tWe rowed home, part ${i}.`;
    const rows = Array.from({ length: 21 }, (_, i) => (i === 9 ? `Ida\t\t\tWe rowed, part ${i}.` : row(i)));
    const transcript = await parse(`${rows.join('\n')}\nIda\t21.2`, { path: 'a.txt' });
    expect(sayings(transcript).length).toBe(21);
    expect(codesOf(transcript)).toEqual(['table-columns-assumed', 'table-row-ragged']);
    expect(transcript.blocks.at(-1)).toMatchObject({ type: 'paragraph', text: 'Ida\t21.2' });
  });

  const tiers = (...rows: [tier: string, start: number, words: string][]): string =>
    rows.map(([tier, start, words]) => `${tier}\t${start}.25\t${start}.75\t0.5\t${words}\n`).join('');

  it('tiers one below the other are put in the order of their times', async () => {
    const text = tiers(
      ['Ida', 1, 'Where was it?'],
      ['Ida', 3, 'And then?'],
      ['Per', 2, 'By boat.'],
      ['Per', 4, 'Home.'],
    );
    for (const printed of [text, `tier\tbegin\tend\tduration\tannotation\n${text}`]) {
      const transcript = await parse(printed, { path: 'a.txt' });
      expect(sayings(transcript)).toEqual([
        'Ida 1250-1750 Where was it?',
        'Per 2250-2750 By boat.',
        'Ida 3250-3750 And then?',
        'Per 4250-4750 Home.',
      ]);
      expect(codesOf(transcript).at(-1)).toBe('table-rows-by-speaker');
      expect(slicesOf(transcript, printed)).toEqual(['Where was it?', 'By boat.', 'And then?', 'Home.']);
    }
  });

  it.each<[string, string, string]>([
    [
      'a speaker who stands in two places',
      tiers(['Ida', 1, 'a'], ['Ida', 3, 'b'], ['Per', 2, 'c'], ['Per', 4, 'd'], ['Ida', 5, 'e'], ['Ida', 6, 'f']),
      'Ida 1250-3750 a',
    ],
    [
      'two recordings, each of one speaker',
      tiers(['Ida', 1, 'a'], ['Ida', 2, 'b'], ['Ida', 3, 'c'], ['Per', 1, 'd'], ['Per', 2, 'e'], ['Per', 3, 'f']),
      'Ida 1250-3750 a',
    ],
    [
      'a speaker whose rows go back',
      tiers(['Ida', 5, 'a'], ['Ida', 3, 'b'], ['Per', 2, 'c'], ['Per', 4, 'd']),
      'Ida 5250-5750 a',
    ],
    ['one row each', tiers(['Ida', 5, 'a'], ['Per', 2, 'b']), 'Ida 5250-5750 a'],
  ])('BAD %s: the order of the file is kept, with a warning', async (_, text, first) => {
    const transcript = await parse(text, { path: 'a.tsv' });
    expect(sayings(transcript)[0]).toBe(first);
    expect(codesOf(transcript)).toEqual(['table-columns-assumed', 'cue-order']);
  });
});
