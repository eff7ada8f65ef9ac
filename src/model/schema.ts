import { z } from 'zod';

/**
 * The document, defined once: the types of `transcript.ts`, the checks on documents read from outside and the
 * published JSON Schema all come from here.
 */

const text = z.string().min(1);
const count = z.int().nonnegative();
const natural = z.int().positive();
const milliseconds = count.describe('Whole milliseconds from the start of the recording');

const point = z
  .strictObject({
    line: natural.describe('From 1'),
    column: natural.describe('From 1'),
    offset: count.describe('From 0, in UTF-16 code units of the decoded text without its byte-order mark'),
  })
  .describe('A place in the source');

const position = z
  .strictObject({ start: point, end: point.describe('Exclusive; never includes trailing white space') })
  .describe("unist's Position");

const MARK_KINDS = [
  'insertion',
  'omission',
  'sic',
  'inaudible',
  'crosstalk',
  'sound',
  'pause',
  'interruption',
  'guess',
  'timestamp',
  'overlap',
  'page',
  'emphasis',
  'strong',
  'code',
  'link',
  'footnote',
  'wrap',
] as const;

const mark = z
  .strictObject({
    kind: z.enum(MARK_KINDS),
    start: count.describe("Offset into the paragraph's text"),
    end: count.describe("Exclusive offset into the paragraph's text"),
    url: text.describe('The target of a link').exactOptional(),
  })
  .describe('Something the source marks in a paragraph; the tool never writes one that the source does not have');

const timed = z.strictObject({
  start: count.describe("Offset into the paragraph's text"),
  end: count.describe("Exclusive offset into the paragraph's text"),
  startMs: milliseconds,
  endMs: milliseconds.exactOptional(),
});

const paragraphFields = {
  text,
  position,
  marks: z.array(mark).min(1).exactOptional(),
  cues: z
    .array(timed)
    .min(1)
    .describe('When each stretch is said, where a turn is made of several captions or segments')
    .exactOptional(),
  words: z.array(timed).min(1).describe('When each word is said, where the source has it').exactOptional(),
};

const APART_KINDS = [
  'chrome',
  'site',
  'title',
  'dek',
  'byline',
  'date',
  'reading-time',
  'field',
  'page-furniture',
  'advertisement',
  'related',
  'credit',
  'timestamp',
  'separator',
] as const;

const turn = z
  .strictObject({
    type: z.literal('turn'),
    id: text,
    speaker: text.describe('The id of one of speakers; absent where the source names nobody').exactOptional(),
    label: text.describe('As printed, without its decoration; absent where none is printed').exactOptional(),
    startMs: milliseconds.exactOptional(),
    endMs: milliseconds.exactOptional(),
    assumed: z.literal(true).describe('The speaker was carried over and not printed here').exactOptional(),
    position,
    paragraphs: z.array(z.strictObject(paragraphFields)),
  })
  .describe('Words of one speaker');

const block = z.discriminatedUnion('type', [
  turn,
  z.strictObject({ type: z.literal('paragraph'), ...paragraphFields }).describe('Introduction, narration, afterword'),
  z.strictObject({ type: z.literal('heading'), depth: z.int().min(1).max(6), text, position }),
  z.strictObject({ type: z.literal('stage'), text, position }).describe('A direction or event on its own line'),
  z.strictObject({ type: z.literal('note'), text, position }).describe("A footnote or an editor's note"),
  z
    .strictObject({ type: z.literal('apart'), kind: z.enum(APART_KINDS), text, position })
    .describe('Set aside, never discarded'),
]);

const speaker = z
  .strictObject({
    id: text.describe('A slug of the first label, unique in the document'),
    labels: z.array(text).describe('As printed, in order of first use; empty where the source prints none'),
    name: text.describe('Only where the source, a sidecar or a flag says so').exactOptional(),
    role: z.enum(['interviewer', 'interviewee', 'moderator', 'other']).exactOptional(),
    evidence: z
      .array(
        z.strictObject({
          kind: text,
          line: natural.exactOptional(),
          column: natural.exactOptional(),
          turns: natural.exactOptional(),
          text: text.exactOptional(),
        }),
      )
      .min(1)
      .exactOptional(),
  })
  .describe('A voice of the interview');

const diagnostic = z.strictObject({
  code: text,
  severity: z.enum(['error', 'warning', 'info']),
  message: text,
  position: position.exactOptional(),
});

const source = z.strictObject({
  path: text.describe('As the user gave it; absent for standard input').exactOptional(),
  format: text.describe('The id of the reader'),
  dialect: z
    .strictObject({
      id: text,
      labelled: count.describe('Labels accepted'),
      candidates: count.describe('Lines that looked like one'),
      confidence: z.number().min(0).max(1),
      runnerUp: text.exactOptional(),
    })
    .describe('How the file marks its speakers, decided from the whole file')
    .exactOptional(),
  encoding: text,
  bytes: count,
  lines: count,
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('Of the bytes as read'),
});

const metadata = z.strictObject({
  title: text.exactOptional(),
  dek: text.exactOptional(),
  date: text.describe('ISO 8601').exactOptional(),
  publication: text.exactOptional(),
  authors: z.array(text).min(1).exactOptional(),
  readingMinutes: natural.exactOptional(),
  language: text.describe('BCP 47').exactOptional(),
  topics: z.array(text).min(1).exactOptional(),
  extra: z.record(z.string(), z.json()).describe('Other keys of a front matter, as they are').exactOptional(),
});

export const transcriptSchema = z
  .strictObject({
    schema: z.literal('transcript/1'),
    source,
    metadata,
    speakers: z.array(speaker),
    blocks: z.array(block).describe('Everything the source says, ordered by where it starts'),
    diagnostics: z.array(diagnostic).min(1).exactOptional(),
  })
  .describe('An interview as speaker turns');

/** The published JSON Schema (draft 2020-12). */
export function jsonSchema(): unknown {
  return z.toJSONSchema(transcriptSchema, { target: 'draft-2020-12' });
}
