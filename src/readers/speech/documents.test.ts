import { describe, expect, test } from 'vitest';
import { hear, sureOf } from '../../../tests/support/speech.ts';
import { parse } from '../../pipeline.ts';
import { sourceText } from '../../text/source.ts';
import { readers } from '../index.ts';

const said = (word: string, start: number): unknown => ({
  result: [{ conf: 1, start, end: start + 0.5, word }],
  text: word,
});
const three = [said('where', 0.5), said('then', 2), said('here', 4)];
const turns = ['- 500-4500: where then here'];

describe('documents one after another', () => {
  test.each<[string, string]>([
    ['a line each', three.map((one) => JSON.stringify(one)).join('\n')],
    ['with blank lines, CRLF and a last line end', `${three.map((one) => JSON.stringify(one)).join('\r\n\r\n')}\r\n`],
    ['on one line', three.map((one) => JSON.stringify(one)).join('')],
    ['laid out on lines', three.map((one) => JSON.stringify(one, null, 2)).join('\n')],
    ['laid out without indents', three.map((one) => JSON.stringify(one).replaceAll('{', '\n{')).join('\n')],
    ['lists of results', `${JSON.stringify(three.slice(0, 2))}\n${JSON.stringify(three.slice(2))}`],
    [
      'what is partial first',
      `{"partial": ""}\n{"partial": "whe"}\n${three.map((one) => JSON.stringify(one)).join('\n')}`,
    ],
  ])('%s', async (_, text) => {
    const heard = await hear(text, { path: 'a.jsonl' });
    expect([heard.format, heard.turns, heard.problems]).toEqual(['vosk', turns, []]);
    expect(sureOf(text)).toEqual(['vosk']);
  });

  test('escapes have their place in later documents too', async () => {
    const text = `${JSON.stringify(said('where', 0.5))}\n{"result": [{"start": 1, "end": 2, "word": "\\u00e9t\\u00e9."}]}`;
    const { transcript } = await hear(text);
    const words = transcript.blocks.flatMap((block) => (block.type === 'turn' ? block.paragraphs : []));
    expect(words[0]?.text).toBe('where été.');
    expect(words[0]?.position.end.offset).toBe(text.lastIndexOf('"}]'));
  });

  test('of a long file only the beginning is looked at to tell whose it is', () => {
    const text = three.map((one) => JSON.stringify(one)).join('\n') + '\n{"broken'.repeat(200_000);
    const source = sourceText(text);
    const start = performance.now();
    for (const reader of readers) reader.detect(source);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('documents with lists in them', () => {
  const part = (...said: readonly [start: number, who: string, text: string][]): string =>
    JSON.stringify({
      part: { segments: said.map(([start, speaker, text]) => ({ start, end: start + 1, speaker, text })) },
    });

  test('one recording goes on in the next document', async () => {
    const text = [part([0.5, 'Ida', 'Where?'], [2, 'Ulf', 'Here,']), part([3, 'Ulf', 'at sea.'])].join('\n');
    const heard = await hear(text, { path: 'a.jsonl' });
    expect([heard.format, heard.problems]).toEqual(['json-segments', []]);
    expect(heard.turns).toEqual(['Ida 500-1500: Where?', 'Ulf 2000-4000: Here, at sea.']);
  });

  test('a clock that starts again is another recording', async () => {
    const text = [part([0.5, 'Ida', 'Where?']), part([0.5, 'Ida', 'And now?'])].join('\n');
    expect((await hear(text)).turns).toEqual(['Ida 500-1500: Where?', 'Ida 500-1500: And now?']);
  });

  test('a document without words is told', async () => {
    const { turns: read, problems } = await hear([part([0.5, 'Ida', 'Where?']), '{"done": true}'].join('\n'));
    expect(read).toEqual(['Ida 500-1500: Where?']);
    expect(problems).toEqual([expect.stringContaining('no words in it')]);
  });

  test.each<[string, readonly unknown[], readonly string[]]>([
    [
      'azure',
      [
        {
          RecognitionStatus: 'Success',
          Offset: 5_000_000,
          Duration: 10_000_000,
          DisplayText: 'Where?',
          SpeakerId: 'A',
        },
        {
          RecognitionStatus: 'Success',
          Offset: 20_000_000,
          Duration: 10_000_000,
          DisplayText: 'Here.',
          SpeakerId: 'B',
        },
      ],
      ['A 500-1500: Where?', 'B 2000-3000: Here.'],
    ],
    [
      'watson',
      [
        { result_index: 0, results: [{ final: false, alternatives: [{ transcript: 'whe ' }] }] },
        { result_index: 0, results: [{ final: true, alternatives: [{ transcript: 'where ' }] }] },
        { result_index: 1, results: [{ final: true, alternatives: [{ transcript: 'here ' }] }] },
      ],
      ['- ---: where here'],
    ],
  ])('%s', async (format, events, expected) => {
    const heard = await hear(events.map((event) => JSON.stringify(event)).join('\n'), { path: 'a.jsonl' });
    expect([heard.format, heard.turns, heard.problems]).toEqual([format, expected, []]);
  });
});

describe('BAD: the rest is read, and the fault has its place', () => {
  const positionOf = async (text: string) => {
    const { turns: read, transcript } = await hear(text);
    const [fault] = transcript.diagnostics ?? [];
    return { read, code: fault?.code, offset: fault?.position?.start.offset, message: fault?.message };
  };

  test('a line that is cut', async () => {
    const lines = three.map((one) => JSON.stringify(one));
    const text = [lines[0], lines[1]?.slice(0, 25), lines[2]].join('\n');
    const { read, code, offset } = await positionOf(text);
    expect(read[0]).toMatch(/^- 500-4500: where here$/);
    expect(code).toBe('json-damaged');
    expect(offset).toBeGreaterThan(text.indexOf('\n'));
    expect(offset).toBeLessThan(text.lastIndexOf('\n') + 1);
  });

  test('lines of a log between', async () => {
    const text = three.map((one) => JSON.stringify(one)).join('\nLOG (made up) done\n');
    const { read, offset, message } = await positionOf(text);
    expect([read, offset]).toEqual([turns, text.indexOf('LOG')]);
    expect(message).toContain('broken here');
  });

  test('the last is cut off', async () => {
    const text = three
      .map((one) => JSON.stringify(one))
      .join('\n')
      .slice(0, -30);
    const { message } = await positionOf(text);
    expect(message).toContain('cut off here');
  });

  test('many broken lines, and one that is nested too deep', async () => {
    const deep = '['.repeat(100_000);
    const text = [three[0], three[1]]
      .map((one) => JSON.stringify(one))
      .join(`\n${'{"a": [\n'.repeat(50_000)}${deep}\n`);
    const { read, code, offset } = await positionOf(text);
    expect(read).toEqual(['- 500-2500: where then']);
    expect([code, offset]).toEqual(['json-damaged', expect.any(Number)]);
  });

  test('of a program that writes one document, several are refused: the first alone would lose the rest', async () => {
    const whisper = { language: 'en', text: 'One.', segments: [{ start: 0, end: 1, text: ' One.' }] };
    const text = `${JSON.stringify(whisper, null, 1)}\n${JSON.stringify(whisper, null, 1)}`;
    await expect(hear(text, { path: 'a.json' })).rejects.toThrow('several JSON documents stand one after another');
  });

  test('rows with a text of their own stay rows', async () => {
    const { source } = await parse('{"text": "Where?", "who": "Ida"}\n{"text": "Here.", "who": "Ulf"}\n');
    expect(source.format).toBe('jsonl');
  });
});
