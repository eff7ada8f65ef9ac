import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import papa from 'papaparse';
import { parseSync } from 'subtitle';
import { describe, expect, test } from 'vitest';
import { WebVTTParser } from 'webvtt-parser';
import type { Block, Transcript } from '../src/model/transcript.ts';
import { turnsOf } from '../src/model/turns.ts';
import { parse, write } from '../src/pipeline.ts';
import { type Said, timedTalk } from './support/timed-talk.ts';
import { comparableTurns, decoded, inOneLine } from './support/written.ts';

/** The cues as they were put in. */
function cuesIn(transcript: Transcript): { label: string | undefined; text: string; startMs: number; endMs: number }[] {
  return turnsOf(transcript).flatMap(({ label, startMs = 0, endMs = 0, paragraphs: [paragraph] }) =>
    (paragraph?.cues ?? [{ start: 0, end: paragraph?.text.length, startMs, endMs }]).map((cue) => ({
      label,
      text: paragraph?.text.slice(cue.start, cue.end) ?? '',
      startMs: cue.startMs,
      endMs: cue.endMs ?? 0,
    })),
  );
}

const WORDS = [
  'boat',
  'AT&T',
  'a<b',
  'x>y',
  '-->',
  '<i>',
  '</v>',
  '&amp;',
  '&lt;b',
  "it's",
  '港',
  '渡し',
  'سلام',
  'Ω',
  '12',
  '{\\an8}',
  'NOTE',
  '5 %',
  '"so"',
  '- no',
];
const NAMES = [
  'Mara Quist',
  'Tom van Adeyemi',
  'R&D <host>',
  'A: B',
  '田中',
  'Олена',
  'x --> y',
  'O’Brien',
  'a.b',
  "D'Arcy",
];
/** Names that a person has, which captions without a place for them print before a colon. */
const PLAIN_NAMES = ['Mara Quist', 'Tom van Adeyemi', 'O’Brien', 'Dr. Lee', 'Олена Коваль', 'Zoë'];

/** Turns of several cues, one after the other, to the millisecond; neighbours are different people. */
function talks(names: readonly string[], words: readonly string[], least: number): fc.Arbitrary<Transcript> {
  const said = fc.tuple(
    fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 }),
    fc.integer({ min: 0, max: 90_000 }),
    fc.integer({ min: 1, max: 9_000_000 }),
  );
  const turn = fc.tuple(fc.nat({ max: names.length - 2 }), fc.array(said, { minLength: 1, maxLength: 4 }));
  return fc.array(turn, { minLength: least, maxLength: least + 4 }).map((turns) => {
    let clock = 0;
    let last = names.length - 1;
    let number = 0;
    return timedTalk(
      ...turns.map(([step, cues]): [string, ...Said[]] => {
        last = (last + 1 + step) % names.length;
        return [
          names[last] ?? '',
          ...cues.map(([text, pause, length]): Said => {
            const start = clock + pause;
            clock = start + length;
            // Lines that come again would be taken for captions that roll.
            return [`Word${number++} ${text.join(' ')}`, start, clock];
          }),
        ];
      }),
    );
  });
}

/** Takes the speaker from some turns, never from the first or from two that follow each other. */
function withNobody(talk: Transcript, named: readonly boolean[]): Transcript {
  let before = true;
  const blocks = talk.blocks.map((block, i): Block => {
    const isNamed = i === 0 || !before || named[i] !== false;
    before = isNamed || block.type !== 'turn';
    if (before || block.type !== 'turn') return block;
    const { label, speaker, ...rest } = block;
    return rest;
  });
  return { ...talk, blocks };
}

/** The standard's names; the parser's own table lacks their semicolons. */
const ENTITIES = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&lrm;': '\u200e', '&rlm;': '\u200f', '&nbsp;': '\u00a0' };

const output = async (transcript: Transcript, to: string): Promise<string> => (await write(transcript, to)).output;

describe('what is written is read back to the same turns', () => {
  test.each(['vtt', 'podcast-json'])('%s', async (to) => {
    await fc.assert(
      fc.asyncProperty(talks(NAMES, WORDS, 1), async (talk) => {
        expect(comparableTurns(await parse(await output(talk, to), { from: to }))).toEqual(comparableTurns(talk));
      }),
      { numRuns: 300 },
    );
  });

  test.each(['vtt', 'podcast-json'])('%s, where some turns are nobody’s', async (to) => {
    const some = fc.array(fc.boolean(), { minLength: 5, maxLength: 5 });
    const unnamed = fc.tuple(talks(NAMES, WORDS, 1), some).map(([talk, named]) => withNobody(talk, named));
    await fc.assert(
      fc.asyncProperty(unnamed, async (talk) => {
        expect(comparableTurns(await parse(await output(talk, to), { from: to }))).toEqual(comparableTurns(talk));
      }),
      { numRuns: 300 },
    );
  });

  test('srt, where names are such as stand before a colon, and come again', async () => {
    const words = WORDS.map((word) => `we rowed ${word} out to the sound and back.`);
    const pairs = PLAIN_NAMES.map((name, i) => talks([name, PLAIN_NAMES.at(i - 1) ?? ''], words, 6));
    await fc.assert(
      fc.asyncProperty(fc.oneof(...pairs), async (talk) => {
        expect(comparableTurns(await parse(await output(talk, 'srt')))).toEqual(comparableTurns(talk));
      }),
      { numRuns: 300 },
    );
  });
});

describe('what is written is read by a parser of somebody else', () => {
  const check = (property: (talk: Transcript) => Promise<void>, words = WORDS) =>
    fc.assert(fc.asyncProperty(talks(NAMES, words, 1), property), { numRuns: 200 });

  test('vtt: webvtt-parser finds no error, the same cues and the same text', async () => {
    await check(async (talk) => {
      const { cues, errors } = new WebVTTParser(ENTITIES).parse(await output(talk, 'vtt'), 'metadata');
      expect(errors).toEqual([]);
      const found = cues.map(({ startTime, endTime, tree: { children } }) => {
        const [voice] = children;
        return {
          label: decoded(voice?.value ?? ''),
          text: voice?.children.map(({ value }) => value).join(''),
          startMs: Math.round(startTime * 1000),
          endMs: Math.round(endTime * 1000),
        };
      });
      expect(children(found)).toEqual(children(cuesIn(talk)));
    });
  });

  test('srt: subtitle finds the same times and text', async () => {
    // It takes a line of SubRip that begins with NOTE for a comment of WebVTT.
    const words = WORDS.filter((word) => word !== 'NOTE');
    await check(async (talk) => {
      const found = parseSync(await output(talk, 'srt')).flatMap(({ type, data }) => (type === 'cue' ? [data] : []));
      const cues = cuesIn(talk);
      expect(found.map(({ start, end }) => [start, end])).toEqual(cues.map(({ startMs, endMs }) => [startMs, endMs]));
      const texts = found.map(({ text }) => inOneLine(decoded(text)));
      expect(texts.map((text, i) => text.slice(-inOneLine(cues[i]?.text ?? '').length))).toEqual(
        cues.map(({ text }) => inOneLine(text)),
      );
    }, words);
  });

  test('srt: no line but those of times has an arrow, none is wider than it must be', async () => {
    await check(async (talk) => {
      for (const line of (await output(talk, 'srt')).split('\n')) {
        if (/^\d\d+:\d\d:\d\d,\d{3} --> \d\d+:\d\d:\d\d,\d{3}$/.test(line)) continue;
        expect(line).not.toContain('-->');
        expect([...line].length <= 42 || !/ .* /.test(line)).toBe(true);
      }
    });
  });

  test('podcast-json: what the namespace asks for, and nothing else', async () => {
    await check(async (talk) => {
      const { version, segments, ...rest } = JSON.parse(await output(talk, 'podcast-json'));
      expect({ version, rest }).toEqual({ version: '1.0.0', rest: {} });
      const found = segments.map(({ speaker, startTime, endTime, body, ...more }: Record<string, unknown>) => {
        expect(more).toEqual({});
        return {
          label: speaker,
          text: body,
          startMs: Math.round(Number(startTime) * 1000),
          endMs: Math.round(Number(endTime) * 1000),
        };
      });
      expect(found).toEqual(cuesIn(talk));
    });
  });

  test('podcast-html: htmlparser2 finds cite, time and p', async () => {
    await check(async (talk) => {
      const found: [string, string][] = [];
      const open: string[] = [];
      const parser = new Parser({
        onopentag(name) {
          open.push(name);
          if (['cite', 'time', 'p'].includes(name)) found.push([name, '']);
        },
        onclosetag(name) {
          expect(open.pop()).toBe(name);
        },
        ontext(text) {
          const last = found.at(-1);
          if (last !== undefined && open.at(-1) === last[0]) last[1] += text;
        },
      });
      parser.end(await output(talk, 'podcast-html'));
      const expected = turnsOf(talk).flatMap(({ label, startMs = 0, paragraphs }) => [
        ['cite', `${label}:`],
        ['time', clock(startMs)],
        ...paragraphs.map(({ text }) => ['p', text]),
      ]);
      expect(found).toEqual(expected);
    });
  });

  test('ohd-csv: papaparse finds the columns and a row a paragraph', async () => {
    await check(async (talk) => {
      const { data, errors, meta } = papa.parse<Record<string, string>>(await output(talk, 'ohd-csv'), {
        header: true,
        skipEmptyLines: true,
      });
      expect({ errors, fields: meta.fields }).toEqual({
        errors: [],
        fields: ['speaker', 'words', 'tags', 'timestamp'],
      });
      expect(data.map(({ speaker, words, tags }) => [speaker, words, tags])).toEqual(
        turnsOf(talk).map(({ label, paragraphs }) => [label, paragraphs[0]?.text, '']),
      );
      expect(data.map(({ timestamp = '' }) => secondsOf(timestamp))).toEqual(
        turnsOf(talk).map(({ startMs = 0 }) => Math.floor(startMs / 1000)),
      );
    });
  });
});

/** Names as a tag holds them. */
function children<T extends { label?: unknown; text?: unknown }>(cues: readonly T[]): T[] {
  return cues.map((cue) => ({ ...cue, label: String(cue.label).trim(), text: inOneLine(String(cue.text)) }));
}

const secondsOf = (clock: string): number => clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);

/** `0:53`, `1:02:09`, counted in another way than the writer does. */
function clock(ms: number): string {
  const [seconds, minutes, hours] = [
    Math.floor(ms / 1000) % 60,
    Math.floor(ms / 60_000) % 60,
    Math.floor(ms / 3_600_000),
  ];
  const two = (n: number) => String(n).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`;
}
