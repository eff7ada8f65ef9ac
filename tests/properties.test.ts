import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { transcriptSchema } from '../src/model/schema.ts';
import type { Transcript } from '../src/model/transcript.ts';
import { turnsOf } from '../src/model/turns.ts';
import { type Parsed, parse, parseWithSource, write } from '../src/pipeline.ts';
import type { SourceText } from '../src/text/source.ts';
import { spokenWordsOf } from '../src/text/spoken.ts';
import { UntimedError } from '../src/writers/captions/captions.ts';
import { writers } from '../src/writers/index.ts';
import { filesBelow } from './support/cases.ts';

interface Read {
  readonly transcript: Transcript;
  readonly source: SourceText;
}

/** What is wrong with one file, each violation in a line of its own; nothing where the property holds. */
type Property = (read: Read) => string[] | Promise<string[]>;

const PROPERTIES = {
  'every character belongs to a block': uncovered,
  'blocks are in order and overlap only inside a turn': misplaced,
  'a turn holds nothing but its label, its paragraphs and blocks': unaccounted,
  'as many words in the source as in the paragraphs': wordsChanged,
  'the same turns with every line end and a byte-order mark': changedByLineEnds,
  'the schema accepts it': refusedBySchema,
  'every writer keeps the words': wordsLostInWriting,
  'JSON reads back to the same bytes': changedByJson,
  'Markdown reads back to the same turns': changedByMarkdown,
} satisfies Record<string, Property>;

const CORPUS = '../shared/corpus';
const hasCorpus = existsSync(CORPUS);
const shipped = [...filesBelow('transcripts'), ...filesBelow('tests/fixtures/text')].filter(
  (path) => !path.endsWith('.vtt'),
);
const corpus = hasCorpus ? filesBelow(CORPUS) : [];

async function readOf(input: Uint8Array | string, path?: string): Promise<Read> {
  const { transcript, source }: Parsed = await parseWithSource(input, path === undefined ? {} : { path });
  if (source === undefined) throw new Error('raw text has a source');
  return { transcript, source };
}

function excerpt({ text }: SourceText, start: number, end: number): string {
  return JSON.stringify(text.slice(start, Math.min(end, start + 60)));
}

/** What a file says: of a web page its text, everything else in it being blank. */
function printedIn({ transcript, source }: Read): SourceText {
  if (transcript.source.format !== 'web-page') return source;
  return { ...source, text: source.text.replace(/<[^<>]*>/g, (tag) => ' '.repeat(tag.length)) };
}

function uncovered(read: Read): string[] {
  const { transcript } = read;
  const source = printedIn(read);
  const covered = new Uint8Array(source.text.length);
  for (const { position } of transcript.blocks) covered.fill(1, position.start.offset, position.end.offset);
  return piecesOutside(covered, source, 0, source.text.length, /[^\s\u200b\u2060\ufeff]/);
}

/** The pieces between two offsets that are not covered and hold a character of `sign`. */
function piecesOutside(covered: Uint8Array, source: SourceText, from: number, to: number, sign: RegExp): string[] {
  const found: string[] = [];
  for (let i = from; i < to; i++) {
    if (covered[i] === 1) continue;
    const start = i;
    while (i < to && covered[i] !== 1) i++;
    if (sign.test(source.text.slice(start, i))) found.push(excerpt(source, start, i));
  }
  return found;
}

function misplaced({ transcript }: Read): string[] {
  const found: string[] = [];
  let started = 0;
  let turnEnd = 0;
  let otherEnd = 0;
  for (const { type, position } of transcript.blocks) {
    const [start, end] = [position.start.offset, position.end.offset];
    const at = `${type} at ${position.start.line}:${position.start.column}`;
    if (end <= start) found.push(`${at} is empty`);
    if (start < started) found.push(`${at} is out of order`);
    if (start < otherEnd || (type === 'turn' && start < turnEnd)) found.push(`${at} overlaps the block before`);
    else if (start < turnEnd && end > turnEnd) found.push(`${at} ends after its turn`);
    started = start;
    if (type === 'turn') turnEnd = end;
    else otherEnd = end;
  }
  return found;
}

/** The Arabic stroke that joins letters is none of them. */
const letters = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}]+|\u0640/gu, '');
const withoutTags = (text: string): string => text.replace(/<[^<>]*>|&\w+;/g, ' ');

/** Signs around a label that are letters: the number of a speech, a column that says question or answer. */
const withoutCounters = (head: string): string => head.replace(/^Anf\. \d+ +/, '').replace(/ {3,}[QA]\s*$/, '');

function unaccounted(read: Read): string[] {
  const { transcript } = read;
  const source = printedIn(read);
  const covered = new Uint8Array(source.text.length);
  for (const block of transcript.blocks)
    for (const { position } of block.type === 'turn' ? block.paragraphs : [block])
      covered.fill(1, position.start.offset, position.end.offset);
  return turnsOf(transcript).flatMap(({ label = '', position: { start, end }, paragraphs }) => {
    const speech = paragraphs[0]?.position.start.offset ?? end.offset;
    let head = '';
    for (let i = start.offset; i < speech; i++) head += covered[i] === 1 ? ' ' : source.text[i];
    const printed = letters(withoutCounters(withoutTags(head)));
    const wrong = printed === '' || printed === letters(label) ? [] : [`${start.line}: ${head} is not ${label}`];
    return [...wrong, ...piecesOutside(covered, source, speech, end.offset, /[\p{L}\p{N}]/u)];
  });
}

function wordsChanged({ transcript, source }: Read): string[] {
  const [inSource, inParagraphs] = [spokenWordsOf(transcript, source), spokenWordsOf(transcript)];
  return inSource === inParagraphs ? [] : [`${inSource} words in the source, ${inParagraphs} in the paragraphs`];
}

const toLf = (text: string): string => text.replace(/\r\n?/g, '\n');

/** Labels and texts of turns, and where they stand. */
function placed(transcript: Transcript): string {
  return turnsOf(transcript)
    .map(({ label, position: { start, end }, paragraphs }) =>
      JSON.stringify([start.line, end.line, label, paragraphs.map(({ text }) => toLf(text))]),
    )
    .join('\n');
}

async function changedByLineEnds({ transcript, source }: Read): Promise<string[]> {
  const text = toLf(source.text);
  const variants = {
    CRLF: text.replaceAll('\n', '\r\n'),
    CR: text.replaceAll('\n', '\r'),
    BOM: `\ufeff${text}`,
    LF: text,
  };
  const { path, format } = transcript.source;
  const found: string[] = [];
  for (const [name, variant] of Object.entries(variants)) {
    const other = await parse(variant, { from: format, ...(path === undefined ? {} : { path }) }).then(placed, String);
    if (other !== placed(transcript)) found.push(name);
  }
  return found;
}

function refusedBySchema({ transcript }: Read): string[] {
  return transcriptSchema.safeParse(transcript).error?.issues.map(({ path, message }) => `${path}: ${message}`) ?? [];
}

async function wordsLostInWriting({ transcript, source }: Read): Promise<string[]> {
  const found: string[] = [];
  for (const { id } of writers)
    await write(transcript, id, {}, source).catch((error: Error) => {
      if (!(error instanceof UntimedError)) found.push(`${id}: ${error.message}`);
    });
  return found;
}

async function changedByJson({ transcript }: Read): Promise<string[]> {
  const { output } = await write(transcript, 'json');
  const again = await write(await parse(output, { path: 'x.json' }), 'json');
  return again.output === output ? [] : ['the bytes differ'];
}

const spoken = (transcript: Transcript): string[] =>
  turnsOf(transcript).map(({ label, paragraphs }) => JSON.stringify([label, paragraphs.map(({ text }) => text)]));

async function changedByMarkdown({ transcript }: Read): Promise<string[]> {
  const { output } = await write(transcript, 'md');
  const [before, after] = [spoken(transcript), await parse(output, { path: 'x.md' }).then(spoken, () => [])];
  const first = before.findIndex((turn, i) => turn !== after[i]);
  if (first === -1 && before.length === after.length) return [];
  return [`turn ${first + 1} of ${before.length} (${after.length} back): ${before[first]} became ${after[first]}`];
}

const checks = Object.entries(PROPERTIES) as [keyof typeof PROPERTIES, Property][];

function checkFile(path: string): void {
  let reading: Promise<Read> | undefined;
  const once = (): Promise<Read> => {
    reading ??= readOf(readFileSync(path), path);
    return reading;
  };
  test.each(checks)('%s', async (_, check) => {
    expect(await check(await once())).toEqual([]);
  });
}

describe.each(shipped)('%s', checkFile);

describe.skipIf(!hasCorpus)('real transcripts (skipped where ../shared/corpus is absent)', () => {
  describe.each(corpus)('%s', checkFile);
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

test('generated interviews have every property, and as many turns as were written', async () => {
  await fc.assert(
    fc.asyncProperty(interview, async ({ names, turns }) => {
      const text = turns.map((paragraphs, i) => `${names[i % 2]}: ${paragraphs.join('\n\n')}`).join('\n\n');
      const read = await readOf(text);
      expect(turnsOf(read.transcript)).toHaveLength(turns.length);
      for (const [property, check] of checks) expect(await check(read), property).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
