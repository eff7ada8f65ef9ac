import { describe, expect, it } from 'vitest';
import { codesOf } from '../../../tests/support/read-back.ts';
import { inShort } from '../../../tests/support/timed.ts';
import { parse } from '../../pipeline.ts';
import { sourceText } from '../../text/source.ts';
import { ass } from './index.ts';

const FORMAT = 'Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text';
const file = (...events: string[]): string =>
  ['[Script Info]', '; by hand', 'Title: Tides', '', '[Events]', FORMAT, ...events, ''].join('\r\n');
const said = (from: number, who: string, text: string): string =>
  `Dialogue: 0,0:00:0${from}.25,0:00:0${from}.75,Default,${who},0,0,0,,${text}`;

describe('events', () => {
  it.each<[string, string, string[]]>([
    [
      'names in their field, commas in the words',
      file(
        said(1, 'Nora', 'Where, then?'),
        said(2, 'Emil', 'Here, I think.'),
        said(3, '', 'Hm.'),
        said(4, 'NTP', 'So.'),
      ),
      ['1250-1750 Nora: Where, then?', '2250-2750 Emil: Here, I think.', '3250-4750 Hm. So.'],
    ],
    [
      'names before the words',
      file(said(1, '', 'Nora: Where?'), said(2, '', 'Emil: Here.'), said(3, '', 'Nora: Good.')),
      ['1250-1750 Nora: Where?', '2250-2750 Emil: Here.', '3250-3750 Nora: Good.'],
    ],
    [
      'overrides, line ends, hard spaces',
      file(said(1, '', String.raw`{\an8\i1}Where{\i0}\Nwas\hit, {\k20}then?`)),
      ['1250-1750 Where was it, then?'],
    ],
    [
      'in order of time',
      file(said(3, 'Nora', 'Good.'), said(1, 'Nora', 'Where?'), said(2, 'Emil', 'Here.')),
      ['1250-1750 Nora: Where?', '2250-2750 Emil: Here.', '3250-3750 Nora: Good.'],
    ],
    [
      'fields in another order, and none but three',
      '[Events]\nFormat: Start, End, Text\nDialogue: 0:00:01.25,0:00:01.75,Where, then?\n',
      ['1250-1750 Where, then?'],
    ],
    [
      'SubStation Alpha',
      '[Script Info]\nScriptType: v4.00\n\n[Events]\nDialogue: Marked=0,0:00:01.25,0:00:01.75,Default,Nora,0000,0000,0000,,Where?\n',
      ['1250-1750 Nora: Where?'],
    ],
  ])('%s', async (_, text, expected) => {
    const transcript = await parse(text);
    expect([transcript.source.format, inShort(transcript)]).toEqual(['ass', expected]);
  });

  it('a caption that is shown again for each word is read once', async () => {
    const words = ['{\\c&H1&}Where{\\r} is it', 'Where {\\c&H1&}is{\\r} it', 'Where is {\\c&H1&}it{\\r}', 'Here.'];
    const transcript = await parse(file(...words.map((text, i) => said(i + 1, '', text))));
    expect(inShort(transcript)).toEqual(['1250-4750 Where is it Here.']);
    expect(codesOf(transcript)).toEqual(['captions-rolling']);
  });

  it('what is said twice in one way is read twice', async () => {
    expect(inShort(await parse(file(said(1, '', 'No.'), said(2, '', 'No.'))))).toEqual(['1250-2750 No. No.']);
  });

  it('emphasis is a mark', async () => {
    const { blocks } = await parse(file(said(1, '', String.raw`It {\i1}rained{\i0} {\b1}all day.`)));
    const paragraph = blocks.flatMap((block) => (block.type === 'turn' ? block.paragraphs : []))[0];
    expect(paragraph?.marks).toEqual([
      { kind: 'emphasis', start: 3, end: 9 },
      { kind: 'strong', start: 10, end: 18 },
    ]);
  });

  it('comments are notes; drawings and headers are set aside', async () => {
    const { blocks } = await parse(
      file(
        'Comment: 0,0:00:00.00,0:00:01.00,Default,,0,0,0,,check the name',
        said(1, '', 'Where? {unsure}'),
        said(2, '', String.raw`{\p1}m 0 0 l 9 9{\p0}`),
      ),
    );
    const apart = blocks.flatMap((block) => (block.type === 'turn' || !('text' in block) ? [] : [block.text]));
    expect(apart).toEqual(
      expect.arrayContaining(['Title: Tides', FORMAT, 'check the name', 'unsure', String.raw`{\p1}m 0 0 l 9 9{\p0}`]),
    );
  });
});

describe('BAD input', () => {
  it.each([
    ['a time that is none', file(said(1, '', 'Where?').replace('0:00:01.25', 'soon')), ['Where?']],
    ['a brace that is not closed', file(said(1, '', 'Where {is it?')), ['1250-1750 Where {is it?']],
    ['too few fields', file('Dialogue: 0,0:00:01.25,Where?'), ['1250- Where?']],
    ['a line without a kind', file(said(1, '', 'Where?'), 'and so on'), ['1250-1750 Where?']],
  ])('%s', async (_, text, expected) => {
    expect(inShort(await parse(text))).toEqual(expected);
  });

  it('says which times it cannot read', async () => {
    expect(codesOf(await parse(file(said(1, '', 'Where?').replace('0:00:01.25', 'soon'))))).toEqual(['time-unread']);
  });

  it.each([
    ['no events', '[Script Info]\nTitle: Tides\n'],
    ['events without words', file(said(1, '', String.raw`{\p1}m 0 0{\p0}`))],
    ['events under another head', '[Script Info]\nDialogue: 0,0:00:01.25,0:00:01.75,Default,,0,0,0,,Where?\n'],
  ])('%s', async (_, text) => {
    await expect(parse(text)).rejects.toThrow(/no captions/);
  });

  it.each([
    ['a text', 'Dialogue: 0,0:00:01.25 is a line of captions.'],
    ['brackets', '[Events of the day]\nNora: Where?'],
  ])('%s is another reader’s', (_, text) => expect(ass.detect(sourceText(text))).toBe(0));
});
