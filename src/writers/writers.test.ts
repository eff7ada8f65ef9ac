import fc from 'fast-check';
import papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { sample, talk } from '../../tests/support/sample.ts';
import type { Transcript } from '../model/transcript.ts';
import { write } from '../pipeline.ts';
import { read } from '../readers/json/read.ts';
import { sourceText } from '../text/source.ts';
import type { WriteOptions } from './types.ts';

async function print(transcript: Transcript, to: string, options: WriteOptions = {}): Promise<string> {
  return (await write(transcript, to, options)).output;
}

describe('json', () => {
  it('is read back and written again as the same bytes', async () => {
    const output = await print(sample, 'json');
    const { transcript } = read(sourceText(output));
    expect(transcript).toEqual(sample);
    expect(await print(transcript ?? sample, 'json')).toBe(output);
    expect(output.startsWith('{\n  "schema": "transcript/1",\n  "source": {\n')).toBe(true);
    expect(output.endsWith('\n}\n')).toBe(true);
  });
});

describe('rows', () => {
  const first = {
    source: 'talks/ferry.txt',
    turn: 't1',
    speaker: 'mq',
    label: 'MQ',
    name: 'Mara Quist',
    role: 'interviewer',
    line: 4,
    endLine: 4,
    startMs: 2000,
    words: 9,
    text: 'So tell me how the ferry line got started.',
  };

  it('jsonl holds a turn a line and no absent keys', async () => {
    const lines = (await print(sample, 'jsonl')).trimEnd().split('\n');
    expect(lines).toHaveLength(4);
    expect(JSON.parse(lines[0] ?? '')).toEqual(first);
    expect(JSON.parse(lines[1] ?? '').text).toBe('With one boat and [a] bad loan.\n\nThe second boat was the Gannet.');
  });

  it('csv holds the same, quoted where it must be', async () => {
    const output = await print(sample, 'csv');
    expect(output.split('\n')[0]).toBe('source,turn,speaker,label,name,role,line,endLine,startMs,endMs,words,text');
    const { data, errors } = papa.parse<Record<string, string>>(output, { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    const strings = Object.fromEntries(Object.entries(first).map(([key, value]) => [key, String(value)]));
    expect(data[0]).toEqual({ ...strings, endMs: '' });
    expect(data[1]?.['text']).toContain('\n\n');
  });
});

describe('txt', () => {
  it('prints everything but what is set aside, in its place', async () => {
    expect(await print(sample, 'txt', { names: ['full', 'surname'], times: 'turn' })).toBe(
      `Mara Quist talks to the man who runs the Holm ferry.

The first boat

[00:00:02] Mara Quist: So tell me how the ferry line got started.

Tom van Adeyemi: With one boat and [a] bad loan.

(Laughter)

The second boat was the Gannet.

[The Gannet sank in 1992.]

Quist: And the loan?

van Adeyemi: Paid.

1992. A good year, * all told.
`,
    );
  });
});

describe('names', () => {
  it.each([
    [
      ['label', 'label'],
      ['MQ', 'TA', 'MQ', 'TA'],
    ],
    [
      ['full', 'label'],
      ['Mara Quist', 'Tom van Adeyemi', 'MQ', 'TA'],
    ],
    [
      ['full', 'given'],
      ['Mara Quist', 'Tom van Adeyemi', 'Mara', 'Tom'],
    ],
    [
      ['qa', 'qa'],
      ['Q', 'A', 'Q', 'A'],
    ],
  ] as const)('%s', async (names, expected) => {
    const printed = (await print(sample, 'txt', { names })).matchAll(/^([^:\n]{1,20}): /gm);
    expect([...printed].map(([, name]) => name)).toEqual(expected);
  });

  it('prints a shared surname in full, and a label where no name is known', async () => {
    const [quist, adeyemi] = sample.speakers;
    const { name: _, ...unnamed } = { ...adeyemi };
    const namesakes = { ...sample, speakers: [quist, { ...adeyemi, name: 'Ola Quist' }] } as Transcript;
    expect(await print(namesakes, 'txt', { names: ['surname', 'surname'] })).toContain('Ola Quist: Paid.');
    const anonymous = { ...sample, speakers: [quist, unnamed] } as Transcript;
    expect(await print(anonymous, 'txt', { names: ['full', 'surname'] })).toContain('TA: Paid.');
  });
});

describe('no writer changes the number of spoken words', () => {
  const piece = fc.constantFrom(
    'boat',
    ' ',
    '\n',
    '\n\n',
    '\r',
    '"',
    ',',
    ';',
    '\t',
    '|',
    '*',
    '**',
    '_',
    ':',
    '[',
    ']',
    '(',
    '#',
    '---',
    '1.',
    '港',
  );
  const text = fc.array(piece, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));
  const label = fc.constantFrom('MQ', 'Tom van A.', 'A: B', '*', '', '港', 'a\nb');
  const turns = fc.array(
    fc.tuple(
      label.filter((one) => one !== ''),
      text,
      text,
    ),
    { minLength: 1, maxLength: 4 },
  );

  it.each(['json', 'jsonl', 'csv', 'md', 'txt'])('%s', async (to) => {
    await fc.assert(
      fc.asyncProperty(turns, async (speech) => {
        // `write` itself counts, and throws where the counts differ.
        expect(await print(talk(...speech), to, { times: 'turn' })).toMatch(/\n$/);
      }),
      { numRuns: 300 },
    );
  });
});
