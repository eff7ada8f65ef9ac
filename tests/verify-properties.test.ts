import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Parsed, parseWithSource } from '../src/pipeline.ts';
import { sourceText } from '../src/text/source.ts';
import { type Finding, type Interview, quotationsIn, verify } from '../src/verify/index.ts';
import { FOUND, hashOf, scan } from '../src/verify/scan.ts';

const WORDS =
  'boat harbour rowed slowly Marrow twice bell winter ledger crossing father lamps rope sound wool supper waited don’t six seldom quay'.split(
    ' ',
  );
const word = fc.constantFrom(...WORDS);
/** No word twice in a row: leaving one of them out is no change. */
const sentence = fc
  .array(word, { minLength: 6, maxLength: 16 })
  .map((words) => words.filter((one, i) => one !== words[i - 1]))
  .filter((words) => words.length >= 5)
  .chain((words) =>
    fc
      .array(fc.constantFrom(' ', ', ', ' — ', '-', ' “', '” '), { minLength: words.length, maxLength: words.length })
      .map((gaps) => `${words.map((one, i) => (i === 0 ? one : gaps[i] + one)).join('')}.`),
  );
const talk = fc.array(fc.array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }), {
  minLength: 6,
  maxLength: 10,
});

interface Given {
  readonly interview: Interview;
  readonly parsed: Parsed;
}

async function interviewOf(turns: readonly (readonly (readonly string[])[])[]): Promise<Given> {
  const text = turns
    .map((paragraphs, i) => `${i % 2 === 0 ? 'AB' : 'CD'}: ${paragraphs.map((one) => one.join(' ')).join('\n\n')}`)
    .join('\n\n');
  const parsed = await parseWithSource(text);
  const { transcript, source } = parsed;
  if (source === undefined) throw new Error('raw text has a source');
  return { interview: { name: 'talk.txt', transcript, source }, parsed };
}

function only(quotation: string, { interview }: Given): Finding {
  const { findings } = verify(quotationsIn(sourceText(`He said: «${quotation}».`)), [interview]);
  expect(findings).toHaveLength(1);
  return findings[0] as Finding;
}

/** The words and marks of a text as they are compared. */
function folded(text: string): string[] {
  const found: string[] = [];
  scan(text, (what, start, end, hash) => found.push(what === FOUND.word ? String(hash) : text.slice(start, end)));
  return found.filter((one) => !/^[—–-]+$|^[.,]$/.test(one));
}

const variation = fc.record({
  dash: fc.constantFrom('—', '–', ' - ', '--', ' — '),
  space: fc.constantFrom(' ', '\u00a0', '\n', '  ', ' \u200b'),
  quote: fc.constantFrom('“', '"', '‘', '*', '**'),
  apostrophe: fc.constantFrom("'", '’'),
  upper: fc.boolean(),
  stop: fc.constantFrom('', '.', ',', '?', '!'),
});

function vary(
  text: string,
  { dash, space, quote, apostrophe, upper, stop }: Parameters<Parameters<typeof variation.map>[0]>[0],
): string {
  const varied = text
    .replace(/\.$/, '')
    .replace(/ — |-/g, dash)
    .replace(/[“”]/g, quote === '‘' ? '‘' : quote)
    .replace(/’/g, apostrophe)
    .replace(/ /g, space);
  const first = varied[0] ?? '';
  return (upper ? first.toUpperCase() : first.toLowerCase()) + varied.slice(1) + stop;
}

const picked = fc.record({ talk, turn: fc.nat(), paragraph: fc.nat(), sentence: fc.nat() });

function pick({
  talk: turns,
  turn,
  paragraph,
  sentence: at,
}: {
  talk: string[][][];
  turn: number;
  paragraph: number;
  sentence: number;
}) {
  const t = turn % turns.length;
  const paragraphs = turns[t] as string[][];
  const p = paragraph % paragraphs.length;
  const sentences = paragraphs[p] as string[];
  return { turn: `t${t + 1}`, text: sentences[at % sentences.length] as string };
}

test('typography is folded: a sentence with other signs is the same, at its place', async () => {
  await fc.assert(
    fc.asyncProperty(picked, variation, async (choice, how) => {
      const given = await interviewOf(choice.talk);
      const { text } = pick(choice);
      const finding = only(vary(text, how), given);
      const copies = choice.talk.flat(2).filter((one) => one === text).length;
      if (copies > 1) return;
      expect(finding.grade, JSON.stringify(finding, null, 1)).toBe('same');
      const [match] = finding.matches;
      const { start, end } = match?.position ?? { start: { offset: 0 }, end: { offset: 0 } };
      const slice = given.interview.source?.text.slice(start.offset, end.offset) ?? '';
      expect(folded(slice)).toEqual(folded(finding.quotation.text.replace(/[.,?!]$/, '')));
    }),
    { numRuns: 150 },
  );
});

const change = fc.record({
  kind: fc.constantFrom('delete', 'change', 'add'),
  at: fc.nat(),
  word: fc.constantFrom('zebra', 'not', '41', 'nobody'),
});

test('words never: with one word deleted, changed or added no quotation is the same', async () => {
  await fc.assert(
    fc.asyncProperty(picked, change, async (choice, { kind, at, word: other }) => {
      const given = await interviewOf(choice.talk);
      const { text } = pick(choice);
      const parts = text.replace(/\.$/, '').split(/(?<=[\p{L}’])(?=[^\p{L}’])|(?<=[^\p{L}’])(?=[\p{L}’])/u);
      const words = parts.flatMap((part, i) => (/\p{L}/u.test(part) ? [i] : []));
      // The first and the last word may go: the quotation is shorter then.
      const inner = words.slice(1, -1);
      const target = inner[at % inner.length] as number;
      const before = parts[words[words.indexOf(target) - 1] as number];
      const after = parts[words[words.indexOf(target) + 1] as number];
      if (kind === 'delete' && before?.toLowerCase() === after?.toLowerCase()) return;
      if (kind === 'delete') parts[target] = '';
      else if (kind === 'change') parts[target] = other;
      else parts[target] = `${parts[target]} ${other}`;
      const quotation = parts.join('');
      const { findings } = verify(quotationsIn(sourceText(`«${quotation}»`)), [given.interview]);
      for (const { grade } of findings) expect(grade, `${quotation}\n${text}`).not.toMatch(/^same/);
      expect(findings.length).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});

test('a hash does not depend on case', () => {
  expect(hashOf('ΟΔΟΣ')).toBe(hashOf('Οδοσ'));
});

test('a draft of quotation marks alone is read quickly', () => {
  const hostile = [
    '“'.repeat(700_000),
    `${'“'.repeat(100_000)}a${'”'.repeat(100_000)}`,
    '"a '.repeat(300_000),
    "'a ".repeat(300_000),
    '«‘„'.repeat(200_000),
    '> “a\n'.repeat(100_000),
    '“a\n\n'.repeat(100_000),
    '[S'.repeat(300_000),
    '<q><blockquote>'.repeat(50_000),
    `“${'a [b] '.repeat(100_000)}”`,
  ];
  for (const text of hostile) {
    const start = performance.now();
    const quotations = quotationsIn(sourceText(text), text.startsWith('<') ? 'draft.html' : 'draft.md');
    verify(quotations, []);
    expect(performance.now() - start, text.slice(0, 20)).toBeLessThan(10_000);
  }
});
