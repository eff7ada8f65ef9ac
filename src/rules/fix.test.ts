import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../../tests/support/cases.ts';
import { turnsOf } from '../model/turns.ts';
import { type Parsed, parseWithSource } from '../pipeline.ts';
import { foldedWords } from '../text/fold-typography.ts';
import { apostropheMixed } from './apostrophe-mixed.ts';
import { conventionOf } from './convention.ts';
import { dashStyle } from './dash-style.ts';
import { applyEdits, type Fixed, fixText, WordsChangedError } from './fix.ts';
import { invisibleCharacters } from './invisible-characters.ts';
import { lineEnds } from './line-ends.ts';
import { spacing } from './spacing.ts';

const FIXERS = [apostropheMixed, dashStyle, invisibleCharacters, lineEnds, spacing];

async function fixed(text: string, path = 'interview.txt'): Promise<{ read: Parsed; result: Fixed }> {
  const read = await parseWithSource(text, { path });
  const checked = { ...read, convention: conventionOf(read.transcript) };
  const problems = FIXERS.flatMap((rule) =>
    [...rule.check(checked, {})].map((finding) => ({ ...finding, rule: rule.id, fix: rule.fix })),
  );
  return { read, result: fixText(text, problems, 'typography') };
}

const words = ({ transcript }: Parsed): string[][] =>
  turnsOf(transcript).map(({ label = '', paragraphs }) => [
    label,
    ...foldedWords(paragraphs.map(({ text }) => text).join(' ')),
  ]);

describe('applyEdits', () => {
  test('what is outside an edit stays, what was inside is kept', () => {
    const edits = [
      { start: 7, end: 9, text: ' ' },
      { start: 2, end: 3, text: '’' },
    ];
    expect(applyEdits("it's ol  d", edits)).toEqual({
      text: 'it’s ol d',
      edits: [
        { start: 2, end: 3, text: '’', replaced: "'" },
        { start: 7, end: 9, text: ' ', replaced: '  ' },
      ],
    });
  });

  test('BAD: the later of two that overlap is dropped', () => {
    const edits = [
      { start: 2, end: 4, text: 'y' },
      { start: 0, end: 3, text: 'x' },
      { start: 4, end: 4, text: '!' },
      { start: 4, end: 4, text: '?' },
    ];
    expect(applyEdits('abcde', edits).text).toBe('xd!e');
  });

  test('edits can be undone', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.array(fc.tuple(fc.nat(20), fc.nat(5), fc.string({ maxLength: 3 }))),
        (text, given) => {
          const clamp = (at: number): number => Math.min(at, text.length);
          const { text: after, edits } = applyEdits(
            text,
            given.map(([start, length, put]) => ({ start: clamp(start), end: clamp(start + length), text: put })),
          );
          let shift = 0;
          const back = edits.map(({ start, text: put, replaced }) => {
            const edit = { start: start + shift, end: start + shift + put.length, text: replaced };
            shift += put.length - replaced.length;
            return edit;
          });
          const undone = back.reduceRight(
            (all, { start, end, text: put }) => all.slice(0, start) + put + all.slice(end),
            after,
          );
          expect(undone).toBe(text);
        },
      ),
    );
  });
});

describe('fixText', () => {
  const problem = (fix: 'safe' | 'typography' | 'never', start: number, end: number, text: string) => ({
    rule: 'some-rule',
    fix,
    edit: { start, end, text },
  });

  test('typography only where it is asked for', () => {
    const problems = [problem('safe', 4, 6, ' '), problem('typography', 2, 3, '’'), problem('never', 0, 0, '-')];
    expect(fixText("it's  so", [...problems], 'safe').text).toBe("it's so");
    expect(fixText("it's  so", [...problems], 'typography')).toMatchObject({ text: 'it’s so', words: 2 });
  });

  test('problems without an edit change nothing', () => {
    expect(fixText('so', [{ rule: 'some-rule', fix: 'safe' }], 'safe')).toEqual({ text: 'so', edits: [], words: 1 });
  });

  test.each([
    ['a word changed', 'we row', problem('safe', 3, 6, 'run')],
    ['a word added', 'we row', problem('safe', 6, 6, ' home')],
    ['a word taken out', 'we row', problem('safe', 2, 6, '')],
    ['two words joined', 'we row', problem('safe', 2, 3, '')],
    ['a capital', 'we row', problem('typography', 0, 1, 'W')],
    ['a stop taken out', 'we row.', problem('safe', 6, 7, '')],
  ])('BAD: %s', (_, text, wrong) => {
    expect(() => fixText(text, [wrong], 'typography')).toThrow(WordsChangedError);
    expect(() => fixText(text, [wrong], 'typography')).toThrow(/This is a fault of the tool$/);
  });
});

const joint = fc.constantFrom(
  ...[
    ' ',
    ' ',
    ' ',
    ' ',
    ', ',
    '  ',
    '   ',
    ' \u200b',
    '\u00a0',
    ' \u00a0',
    '\u00a0\u00a0',
    '. ',
    '.  ',
    ' . ',
    ' , ',
    ' ? ',
  ],
  ...[
    '—',
    ' — ',
    ' -- ',
    '--',
    ' - ',
    ' – ',
    ' \u200b-- ',
    ' --\u200b ',
    '  -- ',
    '"',
    ' “',
    '” ',
    ' ‘',
    "' ",
    ' \u200b.',
    '.\u00a0 ',
  ],
);
const word = fc.constantFrom(
  ...["don't", 'won’t', "boats'", 'boats’', "'90s", '’90s', 'har\u00adbour', 'har\u200bbour', 'we\u200b', "it\u200b's"],
  ...['rowed', 'Home', 'so', '1990', 'Dr', 'tide', 'сад', 'Très', 'O\u2060’Hara'],
);
const sentence = fc.array(fc.tuple(word, joint), { minLength: 3, maxLength: 12 });
const talk = fc.record({
  turns: fc.array(sentence, { minLength: 6, maxLength: 12 }),
  ends: fc.array(fc.constantFrom('\n', '\r\n', '\r'), { minLength: 12, maxLength: 12 }),
  last: fc.constantFrom('', '\n', '\r\n'),
});

test('fixing twice is fixing once, and turns and words stay the same', async () => {
  await fc.assert(
    fc.asyncProperty(talk, async ({ turns, ends, last }) => {
      const lines = turns.map((pairs, i) => `${i % 2 === 0 ? 'AB' : 'CD'}: Well ${pairs.flat().join('')}end.`);
      const text = lines.map((line, i) => (i === 0 ? line : `${ends[i]}${ends[i]}${line}`)).join('') + last;
      await holds(text);
    }),
    { numRuns: 400 },
  );
});

async function holds(text: string, path?: string): Promise<void> {
  const once = await fixed(text, path);
  const twice = await fixed(once.result.text, path);
  expect(words(twice.read)).toEqual(words(once.read));
  expect(twice.result.edits).toEqual([]);
}

const CORPUS = '../shared/corpus';
const corpus = existsSync(CORPUS) ? filesBelow(CORPUS) : [];

describe('shipped texts', () => {
  test.each([...filesBelow('transcripts'), ...filesBelow('tests/fixtures/text')])('%s', async (path) => {
    const bytes = readFileSync(path);
    const { source } = await parseWithSource(bytes, { path });
    await holds(source?.text ?? '', path);
  });
});

describe.skipIf(corpus.length === 0)('real transcripts (skipped where ../shared/corpus is absent)', () => {
  test.each(corpus)('%s', async (path) => {
    const { source } = await parseWithSource(readFileSync(path), { path });
    await holds(source?.text ?? '', path);
  });
});
