import { describe, expect, it, test } from 'vitest';
import { forgivenIn, turnsIn } from '../../../tests/support/timed.ts';
import { parse } from '../../pipeline.ts';

const SRT = `1
00:00:01,000 --> 00:00:02,500
Where did the
<i>ferry</i> begin?

2
00:00:03,000 --> 00:00:04,000
{\\an8}At the {b}old{/b} pier.
`;

test('captions become speech, with marks', async () => {
  expect(await turnsIn(SRT)).toEqual(['1000-4000 Where did the ferry begin? At the old pier.']);
  const { blocks } = await parse(SRT);
  expect(blocks[0]).toMatchObject({
    paragraphs: [
      {
        marks: [
          { kind: 'emphasis', start: 14, end: 19 },
          { kind: 'strong', start: 34, end: 37 },
        ],
      },
    ],
  });
});

describe('as files are', () => {
  const one = '00:00:01,000 --> 00:00:02,000';
  it.each([
    ['a stop for a comma', '1\n00:00:01.000 --> 00:00:02.000\nYes.', ['1000-2000 Yes.']],
    ['a colon for a comma', '1\n00:00:01:000 --> 00:00:02:500\nYes.', ['1000-2500 Yes.']],
    ['two decimals, no spaces', '1\n00:00:01,50-->00:00:02,25\nYes.', ['1500-2250 Yes.']],
    ['places on the screen', `1\n${one} X1:63 X2:223 Y1:43 Y2:58\nYes.`, ['1000-2000 Yes.']],
    ['no numbers', `${one}\nYes.\n\n00:00:02,000 --> 00:00:03,000\nNo.`, ['1000-3000 Yes. No.']],
    ['numbers that repeat', `1\n${one}\nYes.\n\n1\n00:00:02,000 --> 00:00:03,000\nNo.`, ['1000-3000 Yes. No.']],
    [
      'an empty line within a caption',
      `1\n${one}\nYes,\n\nand no.\n\n2\n00:00:02,000 --> 00:00:03,000\nNo.`,
      ['1000-3000 Yes, and no. No.'],
    ],
    ['a caption without words', `1\n${one}\n\n2\n00:00:02,000 --> 00:00:03,000\nNo.`, ['2000-3000 No.']],
    ['no empty line between', `1\n${one}\nYes.\n2\n00:00:02,000 --> 00:00:03,000\nNo.`, ['1000-3000 Yes. No.']],
    [
      'a number that is said',
      `1\n${one}\nHow many?\n42\n\n2\n00:00:02,000 --> 00:00:03,000\nOh.`,
      ['1000-3000 How many? 42 Oh.'],
    ],
    ['entities and signs that are no tags', `1\n${one}\nA &amp; B <3 C`, ['1000-2000 A & B <3 C']],
    [
      'every line end doubled',
      `1\r\r\n${one}\r\r\nYes.\r\r\n\r\r\n2\r\r\n00:00:02,000 --> 00:00:03,000\r\r\nNo.\r\r\n`,
      ['1000-3000 Yes. No.'],
    ],
    ['a sign and its reading', `1\n${one}\n<ruby>漢<rt>kan</rt></ruby>, so`, ['1000-2000 漢 kan, so']],
    ['a byte-order mark', `\ufeff1\n${one}\nYes.`, ['1000-2000 Yes.']],
  ])('%s', async (_, text, turns) => expect(await turnsIn(text, { path: 'x.srt' })).toEqual(turns));

  it('reads whatever its name is', async () => {
    expect((await parse(SRT, { path: 'x.txt' })).source.format).toBe('srt');
    expect((await parse(SRT.replaceAll('\n', '\r'), { path: 'x.vtt' })).source.format).toBe('srt');
  });
});

describe('names before the words', () => {
  const names = ['Ada', 'Ben'];
  const captions = Array.from({ length: 24 }, (_, i) => {
    const label = i % 4 === 0 ? `${names[(i / 4) % 2]}: ` : '';
    return `${i + 1}\n00:00:${String(i).padStart(2, '0')},000 --> 00:00:${String(i + 1).padStart(2, '0')},000\n${label}we rowed on\nand on${i % 8 === 3 ? ', did we?' : `, ${i} times.`}\n`;
  }).join('\n');
  it('hold until the next one', async () => {
    const turns = await turnsIn(captions);
    expect(turns.map((turn) => turn.split(':')[0])).toEqual([
      '0-4000 Ada',
      '4000-8000 Ben',
      '8000-12000 Ada',
      '12000-16000 Ben',
      '16000-20000 Ada',
      '20000-24000 Ben',
    ]);
    const cues = await turnsIn(captions, { cues: true });
    expect(cues).toHaveLength(24);
    expect(cues[1]).toBe('1000-2000 ~Ada: we rowed on and on, 1 times.');
  });
});

describe('dashes', () => {
  const caption = (at: number, text: string): string => `${at}\n00:00:0${at},000 --> 00:00:0${at + 1},000\n${text}\n`;
  it('part the voices of a caption', async () => {
    const text = [caption(1, '- Who rowed?\n- I did.'), caption(2, 'All night.'), caption(3, '- Alone?')].join('\n');
    expect(await turnsIn(text)).toEqual(['1000-2000 Who rowed?', '1000-3000 I did. All night.', '3000-4000 Alone?']);
  });
  it('leave captions whole where each is to be kept', async () => {
    expect(await turnsIn(caption(1, '- Who rowed?\n- I did.'), { cues: true })).toEqual([
      '1000-2000 - Who rowed? - I did.',
    ]);
  });
  it('that open captions of one line are words', async () => {
    const text = [caption(1, '- Who rowed?'), caption(2, 'All night.')].join('\n');
    expect(await turnsIn(text)).toEqual(['1000-3000 - Who rowed? All night.']);
  });
});

describe('BAD', () => {
  it('no captions', async () => {
    await expect(parse('Ada: Yes.', { from: 'srt' })).rejects.toThrow(/no captions: no line has two times/);
  });
  it('a page that quotes captions is none', async () => {
    const page = `How captions look\n\nThey have numbers.\n\nAnd times.\n\n${SRT}`;
    await expect(parse(page)).rejects.toThrow(/nothing reads as a speaker's turn/);
  });
  it('words above the first caption are kept, as nobody’s', async () => {
    const { blocks } = await parse(`Ferry, part one\n\n${SRT}`, { from: 'srt' });
    expect(blocks[0]).toMatchObject({ type: 'paragraph', text: 'Ferry, part one' });
  });
  it('backward and overlapping times', async () => {
    expect(await forgivenIn(SRT.replace('00:00:02,500', '00:00:00,500'))).toEqual(['cue-times-backward']);
    expect(await forgivenIn(SRT.replace('00:00:02,500', '00:00:03,500'))).toEqual([]);
  });
  it('a file that is cut off', async () => {
    expect(await turnsIn(SRT.slice(0, -20))).toEqual(['1000-4000 Where did the ferry begin? At t']);
    expect(await turnsIn(SRT.slice(0, 80))).toEqual(['1000-2500 Where did the ferry begin? 2 00:00:03,00']);
  });
});

test('SBV', async () => {
  const text = '0:00:01.000,0:00:02.500\nAda: Yes.\nAnd no.\n\n0:00:03.000,0:00:04.000\nNo.\n';
  expect(await turnsIn(text)).toEqual(['1000-4000 Ada: Yes. And no. No.']);
  expect((await parse(text)).source.format).toBe('sbv');
});

test('titles and initials before a colon are names', async () => {
  const names = ['Dr. Lee', 'J. B. Holm'];
  const captions = [0, 1, 2, 3, 4, 5].map(
    (i) => `${i + 1}\n00:00:0${i},000 --> 00:00:0${i + 1},000\n${names[i % 2]}: Then boat ${i} came in from the sea.\n`,
  );
  expect((await turnsIn(captions.join('\n'))).map((turn) => turn.replace(/^\S+ /, '').slice(0, 12))).toEqual(
    [0, 1, 2, 3, 4, 5].map((i) => `${names[i % 2]}: Then`.slice(0, 12)),
  );
});
