import { describe, expect, test } from 'vitest';
import { hear } from '../../../tests/support/speech.ts';
import { parse } from '../../pipeline.ts';
import { speech } from './index.ts';

const whisper = (segments: unknown) => ({ text: 'x', language: 'en', segments });
const one = { start: 0, end: 1, text: ' One.' };
const two = { start: 1, end: 2, text: ' Two.' };

describe('the rest is read, and the fault has its place', () => {
  test.each<[string, unknown, string, string]>([
    ['segments are an object', whisper({ 0: one, 1: two }), '- 0-2000: One. Two.', 'json-shape: segments: an object'],
    ['a text is null', whisper([one, { ...two, text: null }]), '- 0-1000: One.', 'json-shape: segments[1].text: null'],
    [
      'a text is a list',
      whisper([one, { ...two, text: ['Two'] }]),
      '- 0-1000: One.',
      'json-shape: segments[1].text: a list',
    ],
    ['a text is missing', whisper([one, { start: 1, end: 2 }]), '- 0-1000: One.', 'json-shape: segments[1]: no words'],
    ['a segment is a number', whisper([one, 7]), '- 0-1000: One.', 'json-shape: segments[1]: no words'],
    [
      'a start is words',
      whisper([{ ...one, start: 'soon' }, two]),
      '- --2000: One. Two.',
      'json-time: segments[0].start',
    ],
    [
      'a start is negative',
      whisper([{ ...one, start: -1 }, two]),
      '- --2000: One. Two.',
      'json-time: segments[0].start',
    ],
    ['an end is an object', whisper([one, { ...two, end: {} }]), '- 0--: One. Two.', 'json-time: segments[1].end'],
    ['times go backward', whisper([{ ...one, start: 3, end: 4 }, two]), '- 3000-4000: One. Two.', 'cue-order: a cue'],
  ])('%s', async (_, file, turn, problem) => {
    const { turns, problems } = await hear(file);
    expect(turns).toEqual([turn]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(problem);
  });

  test.each<[string, unknown, string[], string[]]>([
    [
      'Kaldi: a segment without a start, a word of no words',
      {
        retval: {
          words: [
            { start: 0.5, end: 0.9, word: 'where', punct: 'Where?' },
            { start: 1, end: 2, punct: 7 },
          ],
          segmentation: { segments: [{ speaker: { '@id': 'S0' } }, { start: 'soon', speaker: { '@id': 'S1' } }] },
        },
      },
      ['- 500-900: Where?'],
      ['retval.words[1].punct: a number', 'retval.segmentation.segments[1].start'],
    ],
    [
      'Gentle: a time that is none',
      { transcript: 'One. Two.', words: [{ case: 'success', word: 'One', start: 'soon', end: 1 }] },
      ['- --1000: One. Two.'],
      ['words[0].start'],
    ],
    [
      'autoEdit: a line and a paragraph that are none',
      [{ speaker: 'Ida', paragraph: [{ line: [{ words: [{ text: 'One.', startTime: 1 }] }, null] }, 7] }],
      ['Ida 1000--: One.'],
      ['[0].paragraph[0].line[1]: no words'],
    ],
    [
      'YouTube: an event without a start, pieces that are none',
      { events: [{ tStartMs: 500, segs: [{ utf8: 'One.' }, { utf8: null }, 7] }, { segs: [{ utf8: 'Two.' }] }] },
      ['- 500--: One. Two.'],
      ['events[0].segs[1].utf8: null', 'events[0].segs[2]: no words'],
    ],
    [
      'Deepgram’s messages: a word without words, alternatives that are none',
      [
        { is_final: true, channel: { alternatives: [{ words: [{ word: 'one', start: 1 }, { start: 2 }] }] } },
        { is_final: true, channel: { alternatives: null } },
      ],
      ['- 1000--: one'],
      [],
    ],
    [
      'Amazon’s events: items of no content, alternatives that are none',
      { Transcript: { Results: [{ Alternatives: [{ Items: [{ Content: 'One' }, {}] }] }, { Alternatives: [] }] } },
      ['- ---: One'],
      ['Transcript.Results[0].Alternatives[0].Items[1]: no words'],
    ],
  ])('%s', async (_, file, turns, problems) => {
    const heard = await hear(file);
    expect(heard.turns).toEqual(turns);
    expect(heard.problems).toEqual(problems.map((one) => expect.stringContaining(one)));
  });

  test('missing times are no fault', async () => {
    const { turns, problems } = await hear(whisper([{ text: ' One.', words: [] }, two]));
    expect([turns, problems]).toEqual([['- --2000: One. Two.'], []]);
  });

  test('many faults of a kind are one diagnostic', async () => {
    const { problems } = await hear(whisper([one, ...Array.from({ length: 40 }, () => ({ ...two, text: null }))]));
    expect(problems).toEqual(['json-shape: segments[1].text: null where words belong; it was left out (and 39 more)']);
  });

  test('a file that is cut at any place gives what stands before', async () => {
    const text = JSON.stringify(whisper([one, two, { start: 2, end: 3, text: ' Three.' }]));
    for (let end = text.indexOf(' Two.') + 6; end < text.length; end++) {
      const { turns, problems } = await hear(text.slice(0, end));
      expect(turns[0]).toMatch(/^- 0-\d*-?: One\. Two\./);
      expect(problems[0]).toContain('json-damaged: the JSON is cut off here');
    }
  });

  test('a comma too few', async () => {
    const text = JSON.stringify(whisper([one, two])).replace('},{', '}{');
    const { turns, problems } = await hear(text);
    expect(turns).toEqual(['- 0-2000: One. Two.']);
    expect(problems[0]).toContain('json-damaged: the JSON is broken here (CommaExpected)');
  });

  test('a text of many sentences and lines, nothing else, becomes paragraphs', async () => {
    const text = `One. “Two.” Three\nfour.\n\n${'The tide came in again that night. '.repeat(60)}`;
    const [turn = ''] = (await hear({ text })).turns;
    const paragraphs = turn.split(' ¶ ');
    expect(paragraphs.slice(0, 3)).toEqual(['- ---: One. “Two.” Three', 'four.', expect.stringMatching(/^The tide/)]);
    expect(Math.max(...paragraphs.map((one) => one.split(' ').length))).toBeLessThan(140);
  });

  test('a transcript alone is such a text', async () =>
    expect((await hear({ transcript: 'One. Two.' })).turns).toEqual(['- ---: One. Two.']));

  test('silence is a document without turns', async () => {
    expect((await hear({ text: '', segments: [], language: 'en' })).turns).toEqual([]);
  });
});

describe('refused, with what it is', () => {
  const errorOf = async (text: string, from?: string) => {
    const error = await parse(text, from === undefined ? {} : { from }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'UserError' });
    const { message, details } = error as { message: string; details: string[] };
    return [message, ...details].join('\n');
  };

  test.each([
    ['an object of no known shape', '{"version": 2, "pages": [{"a": "Nora: hello"}]}', 'the keys “version”, “pages”'],
    ['laid out on lines', '{\n "Nora": "Hello?",\n "Emil": "Yes."\n}', 'the keys “Nora”, “Emil”'],
    ['an empty object', '{}', 'no keys'],
    ['an empty list', '[]', 'an empty list'],
    ['lists that nothing closes, 300,000 deep', '[[[},'.repeat(100_000), 'more than 200 levels deep'],
    ['lists, 100,000 deep', '['.repeat(100_000) + ']'.repeat(100_000), 'more than 200 levels deep'],
    ['objects, 100,000 deep', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, 'more than 200 levels deep'],
  ])('%s', async (_, text, said) => {
    const told = await errorOf(text);
    expect(told).toContain('JSON of no shape that is read here');
    expect(told).toContain(said);
  });

  test.each([
    ['{"results": []}', '“results”'],
    ['{\n"version": "1.0.0",\n"segments": []\n}', '“segments”'],
    ['{"results": {"channels": []}}', '“results.channels”'],
    ['{\n  "utterances": [],\n  "words": [],\n  "text": "",\n  "id": "x",\n  "audio_duration": 3\n}', '“utterances”'],
    ['{\n "transcription": [],\n "systeminfo": "",\n "result": {\n  "language": "en"\n }\n}', '“transcription”'],
  ])('with nothing in it: %s', async (text, list) => {
    const told = await errorOf(text);
    expect(told).toContain(`JSON with nothing in its lists\n${list} is an empty list: there are no words in it`);
  });

  test('an empty list beside a full one is not what is amiss', async () =>
    expect(await errorOf('{"notes": [], "pages": [{"a": 1}]}')).toContain('JSON of no shape that is read here'));

  test('an interview that opens with a bracket is no JSON', async () => {
    const text =
      '[00:01] Nora: Where were you born?\n\n[00:04] Emil: In Varna.\n\n[00:09] Nora: And then?\n\n[00:12] Emil: We left.\n';
    expect((await hear(text)).turns).toHaveLength(4);
  });

  test.each(speech.map(({ id }) => id))('--from %s on a file of another shape', async (id) => {
    const told = await errorOf('{"pages": [{"title": "x"}]}', id);
    expect(told).toContain(`not ${id}`);
    expect(told).toContain('the key “pages”');
    expect(await errorOf('Nora: Where?\n', id)).toContain('it is no JSON');
  });
});
