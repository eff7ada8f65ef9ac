import { describe, expect, it } from 'vitest';
import { codesOf, sayings, slicesOf } from '../../../tests/support/read-back.ts';
import { parse } from '../../pipeline.ts';
import { sourceText } from '../../text/source.ts';
import { jsonl } from './index.ts';

const lines = (...values: unknown[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join('');

describe('keys', () => {
  it.each<[string, string, string[]]>([
    [
      'a chat',
      lines({ role: 'user', content: 'Hi.' }, { role: 'helper', content: 'Yes?' }),
      ['user - Hi.', 'helper - Yes?'],
    ],
    [
      'ConvoKit: a person as an object, conversations apart, dates are no times',
      lines(
        { id: '1', speaker: { id: 'ida' }, conversation_id: 'a', timestamp: 1325375999, text: 'Hi.' },
        { id: '2', speaker: { id: 'ida' }, conversation_id: 'a', reply_to: '1', text: 'Still me.' },
        { id: '3', speaker: { id: 'ida' }, conversation_id: 'b', text: 'Another day.' },
      ),
      ['ida - Hi.', 'Still me.', 'ida - Another day.'],
    ],
    [
      'seconds',
      lines({ start: 0.5, end: 2, speaker: 'A1', text: 'Hi.' }, { start: 2, end: 3, speaker: 'B1', text: 'Yes.' }),
      ['A1 500-2000 Hi.', 'B1 2000-3000 Yes.'],
    ],
    [
      'a length',
      lines(
        { audio_filepath: 'a.wav', offset: 1, duration: 1.5, text: 'so it was' },
        { offset: 4, duration: 1, text: 'yes' },
      ),
      ['- 1000-5000 so it was', 'yes'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(sayings(await parse(text))).toEqual(expected);
  });

  it('knows where the words stand, escapes and all', async () => {
    const text = '{"who":"A1","text":"\\"No\\" \\u00e9t\\u00e9 is over"}\n{"who":"B1","text":"Yes"}\n';
    expect(slicesOf(await parse(text), text)).toEqual(['\\"No\\" \\u00e9t\\u00e9 is over', 'Yes']);
  });
});

it.each([
  [lines({ text: 'a' }, { text: 'b' }), 0.95],
  [lines({ text: 'a' }), 0.3],
  [lines({ size: 1 }, { size: 2 }), 0],
  ['{\n"text": "a"\n}\n', 0],
  ['[{"text":"a"}]\n', 0],
  ['{a} is what he said\n{b} too\n', 0],
  ['A: {"text": 1}\n', 0],
])('detect %j', (text, score) => {
  expect(jsonl.detect(sourceText(text))).toBe(score);
});

describe('BAD: a broken line is nobody’s', () => {
  it.each([
    [
      'in the middle',
      `${lines({ who: 'A1', text: 'a' })}{"who": broken\n${lines({ who: 'B1', text: 'b' })}`,
      '{"who": broken',
      2,
    ],
    [
      'cut off',
      `${lines({ who: 'A1', text: 'a' }, { who: 'B1', text: 'b' })}{"who":"A1","text":"cut he`,
      '{"who":"A1","text":"cut he',
      3,
    ],
    [
      'too deep',
      `${lines({ who: 'A1', text: 'a' }, { who: 'B1', text: 'b' })}{"text":${'['.repeat(9999)}`,
      `{"text":${'['.repeat(9999)}`,
      3,
    ],
  ])('%s', async (_, text, kept, line) => {
    const transcript = await parse(text, { path: 'a.jsonl' });
    expect(sayings(transcript)).toEqual(['A1 - a', 'B1 - b']);
    expect(codesOf(transcript)).toEqual(['jsonl-line-broken']);
    expect(transcript.blocks).toContainEqual(expect.objectContaining({ type: 'paragraph', text: kept }));
    expect(transcript.diagnostics?.[0]?.position?.start.line).toBe(line);
  });

  it('an object without words is set aside', async () => {
    const { blocks } = await parse(lines({ made: 'by hand' }, { text: 'a', who: 'A1' }), { path: 'a.jsonl' });
    expect(blocks[0]).toMatchObject({ type: 'apart', kind: 'field', text: '{"made":"by hand"}' });
  });
});
