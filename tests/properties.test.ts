import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { transcriptSchema } from '../src/model/schema.ts';
import type { Transcript } from '../src/model/transcript.ts';
import { turnsOf } from '../src/model/turns.ts';
import { type Parsed, parse, parseWithSource, write } from '../src/pipeline.ts';
import { spokenWordsOf } from '../src/text/spoken.ts';
import { filesBelow } from './support/cases.ts';

/** Files whose Markdown does not read back to the same turns yet; a file that comes right must leave this list. */
const MARKDOWN_GAPS = [
  'sig-apps-2025',
  'cncf-dhhwg-2024',
  'hotlinks-0001',
  'legco-2012',
  'biography-links-copyright',
  'bold-question-label-inside',
];

const CORPUS = '../shared/corpus';
const files = [...filesBelow('transcripts'), ...filesBelow('tests/fixtures/text')];

const spoken = (transcript: Transcript): unknown =>
  turnsOf(transcript).map(({ label, paragraphs }) => [label, paragraphs.map(({ text }) => text)]);

async function parsed(path: string): Promise<Parsed | undefined> {
  return parseWithSource(readFileSync(path), { path }).catch(() => undefined);
}

/** Non-blank characters that no block covers, as `line: text`. */
function uncovered({ transcript, source }: Parsed): string[] {
  if (source === undefined) return [];
  const covered = new Uint8Array(source.text.length);
  for (const { position } of transcript.blocks) covered.fill(1, position.start.offset, position.end.offset);
  const found: string[] = [];
  for (let i = 0; i < source.text.length; i++) {
    if (covered[i] === 1 || /[\s\u200b\u2060\ufeff]/.test(source.text[i] ?? '')) continue;
    found.push(source.text.slice(i, i + 40));
    while (i < source.text.length && covered[i] === 0 && source.text[i] !== '\n') i++;
  }
  return found;
}

function holds(parsedFile: Parsed): void {
  const { transcript, source } = parsedFile;
  expect(transcriptSchema.safeParse(transcript).error).toBeUndefined();
  expect(uncovered(parsedFile)).toEqual([]);
  let last = 0;
  let outside = 0;
  for (const { type, position } of transcript.blocks) {
    expect(position.start.offset).toBeGreaterThanOrEqual(last);
    last = position.start.offset;
    if (type === 'turn') {
      expect(position.start.offset).toBeGreaterThanOrEqual(outside);
      outside = position.end.offset;
    }
  }
  expect(spokenWordsOf(transcript, source)).toBe(spokenWordsOf(transcript));
}

async function roundTrips({ transcript, source }: Parsed): Promise<void> {
  const { output } = await write(transcript, 'json', {}, source);
  expect((await write(await parse(output, { path: 'x.json' }), 'json')).output).toBe(output);
  for (const to of ['jsonl', 'csv', 'txt']) await write(transcript, to, {}, source);
  const markdown = (await write(transcript, 'md', {}, source)).output;
  const back = await parse(markdown, { path: 'x.md' }).then(spoken, () => []);
  if (MARKDOWN_GAPS.some((name) => transcript.source.path?.includes(name)))
    expect(back).not.toEqual(spoken(transcript));
  else expect(back).toEqual(spoken(transcript));
}

describe.each(files)('%s', (path) => {
  test('loses nothing', async () => {
    const one = await parsed(path);
    if (one === undefined) return;
    holds(one);
    await roundTrips(one);
  });
});

describe.skipIf(!existsSync(CORPUS))('real transcripts (skipped where ../shared/corpus is absent)', () => {
  test.each(existsSync(CORPUS) ? filesBelow(CORPUS) : [])('%s loses nothing', async (path) => {
    const one = await parsed(path);
    expect(one).toBeDefined();
    if (one === undefined) return;
    holds(one);
    await roundTrips(one);
  });
});

const sentence = fc
  .array(fc.constantFrom('boat', 'harbour', 'we', 'rowed', 'the', 'tide', 'slowly', 'Marrow', 'twice', 'bell'), {
    minLength: 3,
    maxLength: 14,
  })
  .map((words) => `${words.join(' ')}.`);
const interview = fc.record({
  names: fc.constantFrom(['AB', 'CD'], ['Ines Vidal', 'Omar Brandt'], ['Q', 'A'], ['INTERVIEWER', 'MORAN']),
  turns: fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 6, maxLength: 20 }),
});

function asText(
  { names, turns }: { names: readonly string[]; turns: readonly (readonly string[])[] },
  lineEnd: string,
): string {
  return turns
    .map((paragraphs, i) => `${names[i % 2]}: ${paragraphs.join(`${lineEnd}${lineEnd}`)}`)
    .join(`${lineEnd}${lineEnd}`);
}

test('generated interviews: the same turns with every line end and a byte-order mark, nothing lost', async () => {
  await fc.assert(
    fc.asyncProperty(interview, async (given) => {
      const one = await parseWithSource(asText(given, '\n'));
      holds(one);
      expect(turnsOf(one.transcript)).toHaveLength(given.turns.length);
      for (const text of [asText(given, '\r\n'), asText(given, '\r'), `\ufeff${asText(given, '\n')}`]) {
        const other = await parse(text);
        expect(spoken(other)).toEqual(spoken(one.transcript));
        expect(turnsOf(other).map(({ position }) => position.start.line)).toEqual(
          turnsOf(one.transcript).map(({ position }) => position.start.line),
        );
      }
      const { output } = await write(one.transcript, 'md', {}, one.source);
      expect(spoken(await parse(output, { path: 'x.md' }))).toEqual(spoken(one.transcript));
    }),
    { numRuns: 60 },
  );
});
