import { describe, expect, it, test } from 'vitest';
import { forgivenIn, turnsIn } from '../../../tests/support/timed.ts';
import { parse } from '../../pipeline.ts';

const vtt = (...blocks: string[]): string => ['WEBVTT', ...blocks].join('\n\n');
const cue = (start: number, end: number, text: string): string => `00:00:0${start}.000 --> 00:00:0${end}.000\n${text}`;

describe('voices', () => {
  it.each([
    ['a name with a space', [cue(1, 2, '<v Ada Lund>Yes.</v>')], ['1000-2000 Ada Lund: Yes.']],
    ['a class', [cue(1, 2, '<v.loud Ada Lund>Yes.</v>')], ['1000-2000 Ada Lund: Yes.']],
    ['not closed', [cue(1, 2, '<v Ada>Yes.\nNo.')], ['1000-2000 Ada: Yes. No.']],
    ['an entity in a name', [cue(1, 2, '<v Lund &amp; Co>Yes.')], ['1000-2000 Lund & Co: Yes.']],
    ['two in a cue', [cue(1, 2, '<v Ada>Yes.</v> <v Ben>No.</v>')], ['1000-2000 Ada: Yes.', '1000-2000 Ben: No.']],
    [
      'one inside the other',
      [cue(1, 2, '<v Ada>Yes <v Ben>no</v> maybe')],
      ['1000-2000 Ada: Yes', '1000-2000 Ben: no', '1000-2000 Ada: maybe'],
    ],
    ['none', [cue(1, 2, 'Yes.'), cue(2, 3, 'No.')], ['1000-3000 Yes. No.']],
    ['neighbours of one voice', [cue(1, 2, '<v Ada>Yes.'), cue(2, 3, '<v Ada>No.')], ['1000-3000 Ada: Yes. No.']],
    [
      'only where it changes',
      [cue(1, 2, '<v Ada>Yes,'), cue(2, 3, 'and yes.'), cue(3, 4, '<v Ben>No,'), cue(4, 5, 'and no.')],
      ['1000-3000 Ada: Yes, and yes.', '3000-5000 Ben: No, and no.'],
    ],
    [
      'on every cue but one, who is then nobody known',
      [cue(1, 2, '<v Ada>Yes,'), cue(2, 3, '<v Ada>and yes.'), cue(3, 4, 'Who knows?'), cue(4, 5, '<v Ben>No.')],
      ['1000-3000 Ada: Yes, and yes.', '3000-4000 Who knows?', '4000-5000 Ben: No.'],
    ],
  ])('%s', async (_, cues, turns) => expect(await turnsIn(vtt(...cues))).toEqual(turns));

  it('reads who speaks from the id of a cue, as Zoom writes it', async () => {
    const text = vtt(`1 "Ada Lund" (167)\n${cue(1, 2, 'Yes.')}`, `2 "Ben Holm" (168)\n${cue(2, 3, 'No.')}`);
    expect(await turnsIn(text)).toEqual(['1000-2000 Ada Lund: Yes.', '2000-3000 Ben Holm: No.']);
  });

  it('reads a name once that stands before the words again', async () => {
    const text = vtt(
      cue(1, 2, '<v Ada Lund>Ada Lund: Yes.'),
      cue(2, 3, '<v Ben>BEN : No.'),
      cue(3, 4, '<v Ada Lund>Ben: no.'),
    );
    expect(await turnsIn(text)).toEqual([
      '1000-2000 Ada Lund: Yes.',
      '2000-3000 Ben: No.',
      '3000-4000 Ada Lund: Ben: no.',
    ]);
    expect(await forgivenIn(text)).toEqual(['label-doubled']);
  });

  it('BAD: a name that is part of the words', async () => {
    const text = vtt(cue(1, 2, '<v Ada>Ada:s boat.'), cue(2, 3, '<v Ada>Ada rows.'));
    expect(await turnsIn(text)).toEqual(['1000-3000 Ada: Ada:s boat. Ada rows.']);
    expect(await forgivenIn(text)).toEqual([]);
  });

  it('gives a voice without a name to nobody', async () => {
    const text = vtt(cue(1, 2, '<v Ada>Yes.'), cue(2, 3, '<v >Who knows?'), cue(3, 4, 'Not me.'));
    expect(await turnsIn(text)).toEqual(['1000-2000 Ada: Yes.', '2000-4000 Who knows? Not me.']);
  });

  it('marks a voice that was carried over, where each cue is a turn', async () => {
    const text = vtt(cue(1, 2, '<v Ada>Yes,'), cue(2, 3, 'and yes.'));
    expect(await turnsIn(text, { cues: true })).toEqual(['1000-2000 Ada: Yes,', '2000-3000 ~Ada: and yes.']);
  });
});

describe('names before the words', () => {
  const talk = [
    cue(1, 2, 'Ada: So where did the\nferry line begin?'),
    cue(2, 3, 'Ben: At the old pier, in the rain.'),
    cue(3, 4, 'It was a Sunday.'),
    cue(4, 5, 'Ada: And who paid for it?'),
    cue(5, 6, 'Ben: Nobody did.\nAda: Nobody?'),
  ];
  it('are told from all cues, and cut a cue in two', async () => {
    expect(await turnsIn(vtt(...talk))).toEqual([
      '1000-2000 Ada: So where did the ferry line begin?',
      '2000-4000 Ben: At the old pier, in the rain. It was a Sunday.',
      '4000-5000 Ada: And who paid for it?',
      '5000-6000 Ben: Nobody did.',
      '5000-6000 Ada: Nobody?',
    ]);
  });

  it('BAD: a colon that is no label', async () => {
    const text = vtt(cue(1, 2, 'We had one rule:'), cue(2, 3, 'never sail on Fridays.'));
    expect(await turnsIn(text)).toEqual(['1000-3000 We had one rule: never sail on Fridays.']);
  });

  it('a sign that says somebody else speaks', async () => {
    const lines = [
      '>> Where to?',
      '>> To the pier.',
      'It is late.',
      '>> Who rows?',
      '>> You do.',
      '>> And then?',
      '>> We sleep.',
    ];
    const turns = await turnsIn(vtt(...lines.map((line, i) => cue(i + 1, i + 2, line))));
    expect(turns).toEqual([
      '1000-2000 Where to?',
      '2000-4000 To the pier. It is late.',
      '4000-5000 Who rows?',
      '5000-6000 You do.',
      '6000-7000 And then?',
      '7000-8000 We sleep.',
    ]);
  });
});

describe('what is nobody’s speech', () => {
  test('header, comments, styles, sounds', async () => {
    const { blocks, metadata } = await parse(
      vtt(
        'NOTE\nby hand',
        'STYLE\n::cue { color: red }',
        cue(1, 2, '<v Ada>One boat.'),
        cue(2, 3, '[applause]'),
        cue(3, 4, '<v Ada>Two boats.'),
      ).replace('WEBVTT', 'WEBVTT ferry\nKind: captions\nLanguage: en-GB'),
    );
    expect(metadata).toEqual({ language: 'en-GB' });
    expect(blocks.map((block) => [block.type, 'text' in block ? block.text : block.paragraphs.length])).toEqual([
      ['apart', 'WEBVTT ferry\nKind: captions\nLanguage: en-GB'],
      ['note', 'by hand'],
      ['apart', 'STYLE\n::cue { color: red }'],
      ['turn', 2],
      ['stage', '[applause]'],
    ]);
  });

  const CLOCK = 'X-TIMESTAMP-MAP=LOCAL:00:00:00.000,MPEGTS:900000';
  test.each([
    ['behind an empty line', `One boat.\n\nWEBVTT\n${CLOCK}\n\n`],
    ['below the words', `One boat.\nWEBVTT\n${CLOCK}\n\n`],
    ['below the words, without a clock', 'One boat.\nWEBVTT\n\n'],
    ['with a title', `One boat.\n\nWEBVTT part 2\n${CLOCK}\n\n`],
    ['parted', `One boat.\n\nWEBVTT\n\n${CLOCK}\n\n`],
    ['right above the times', `One boat.\n\nWEBVTT\n${CLOCK}\n`],
  ])('heads of further segments: %s', async (_, joint) => {
    const text = vtt(`${CLOCK}\n\n${cue(1, 2, `<v Ada>${joint}${cue(2, 3, '<v Ben>Two boats.')}`)}`);
    expect(await turnsIn(text)).toEqual(['1000-2000 Ada: One boat.', '2000-3000 Ben: Two boats.']);
    expect(await forgivenIn(text)).toEqual([]);
    expect(JSON.stringify((await parse(text)).blocks).match(/"text":"[^"]*WEBVTT/g)).toHaveLength(2);
  });

  test('a cue that says WEBVTT', async () => {
    expect(await turnsIn(vtt(cue(1, 2, 'WEBVTT'), cue(2, 3, 'it is.')))).toEqual(['1000-3000 WEBVTT it is.']);
  });

  test('“note that” within a cue is speech', async () => {
    expect(await turnsIn(vtt(cue(1, 2, 'NOTE that we sailed.')))).toEqual(['1000-2000 NOTE that we sailed.']);
  });

  test('[inaudible] stands for words', async () => {
    expect(await turnsIn(vtt(cue(1, 2, '[inaudible]')))).toEqual(['1000-2000 [inaudible]']);
  });
});

describe('paragraphs, marks and times within a turn', () => {
  test('a pause after a sentence parts paragraphs, as long as --pause says', async () => {
    const text = vtt(cue(1, 2, '<v Ada>One boat.'), cue(5, 6, '<v Ada>Two boats.'));
    expect(await turnsIn(text)).toEqual(['1000-6000 Ada: One boat. | Two boats.']);
    expect(await turnsIn(text, { pauseMs: 4000 })).toEqual(['1000-6000 Ada: One boat. Two boats.']);
  });

  test('cues, marks, word times', async () => {
    const { blocks } = await parse(
      vtt(cue(1, 2, '<v Ada>One <i>small</i> boat'), cue(2, 4, '<v Ada>and <00:00:03.000>two &amp; three.')),
    );
    expect(blocks[1]).toMatchObject({
      paragraphs: [
        {
          text: 'One small boat and two & three.',
          marks: [{ kind: 'emphasis', start: 4, end: 9 }],
          cues: [
            { start: 0, end: 14, startMs: 1000, endMs: 2000 },
            { start: 15, end: 31, startMs: 2000, endMs: 4000 },
          ],
          words: [
            { start: 15, end: 18, startMs: 2000, endMs: 3000 },
            { start: 19, end: 31, startMs: 3000, endMs: 4000 },
          ],
        },
      ],
    });
  });

  test('a sign and its reading are words of their own', async () => {
    const text = vtt(cue(1, 2, 'At <ruby>漢<rt>kan</rt>字<rt>ji</rt></ruby>, or <ruby>水<rt>mizu</ruby>here.'));
    expect(await turnsIn(text)).toEqual(['1000-2000 At 漢 kan 字 ji, or 水 mizu here.']);
  });

  test('rolling captions lose their repeats and nothing else', async () => {
    const text = vtt(
      cue(1, 2, ' \none boat'),
      cue(2, 3, 'one boat\nand no'),
      cue(3, 4, 'and no\noars at'),
      cue(4, 5, 'oars at\nall'),
    );
    expect(await turnsIn(text)).toEqual(['1000-5000 one boat and no oars at all']);
    expect(await forgivenIn(text)).toEqual(['captions-rolling']);
  });
});

describe('BAD', () => {
  it.each([
    ['times that cannot be read', '00:00:99.000 --> 00:01:00.000\nLost words.', ['cue-malformed']],
    ['no times at all', 'Lost words.', ['cue-malformed']],
    ['an end before its start', cue(5, 4, '<v Ada>Late.'), ['cue-times-backward']],
    ['a start before an earlier one', `${cue(5, 6, '<v Ada>Late.')}\n\n${cue(4, 5, '<v Ada>Early.')}`, ['cue-order']],
  ])('%s', async (_, block, codes) => {
    const text = vtt(cue(1, 2, '<v Ada>Yes.'), block);
    expect(await forgivenIn(text)).toEqual(codes);
    const { blocks } = await parse(text);
    expect(JSON.stringify(blocks)).toMatch(/Lost words|Late/);
  });

  it('times without their zeros are read, and said', async () => {
    const text = vtt('0.000 --> 3.480\n<v Ada>Yes.', '1:04.5 --> 1:06\n<v Ben>No.');
    expect(await turnsIn(text)).toEqual(['0-3480 Ada: Yes.', '64500-66000 Ben: No.']);
    expect(await forgivenIn(text)).toEqual(['cue-times-nonstandard']);
  });

  it('a file that ends within a cue, a tag, an entity', async () => {
    expect(await turnsIn(`${vtt(cue(1, 2, '<v Ada>Yes.'))}\n\n00:00:03.000 --> 00:0`)).toEqual(['1000-2000 Ada: Yes.']);
    expect(await turnsIn(vtt(cue(1, 2, '<v Ada>Yes <i')))).toEqual(['1000-2000 Ada: Yes']);
    expect(await turnsIn(vtt(cue(1, 2, '<v Ada>Yes &am')))).toEqual(['1000-2000 Ada: Yes &am']);
  });

  it('control characters', async () => {
    expect(await turnsIn(vtt(cue(1, 2, '<v Ada>Y\u0001es\u0000.')))).toEqual(['1000-2000 Ada: Y\u0001es\ufffd.']);
  });

  it('not WebVTT', async () => {
    await expect(parse(cue(1, 2, 'Yes.'), { from: 'webvtt' })).rejects.toThrow(/first line of a file must be WEBVTT/);
  });

  it('line ends change nothing', async () => {
    const text = vtt('NOTE x', cue(1, 2, '<v Ada>Yes,\nand no.'), cue(2, 3, '<v Ben>No.'));
    const turns = await turnsIn(text);
    for (const end of ['\r\n', '\r']) expect(await turnsIn(text.replaceAll('\n', end))).toEqual(turns);
  });
});
