import type { z } from 'zod';
import { transcriptSchema } from '../../model/schema.ts';
import type { Paragraph, Transcript } from '../../model/transcript.ts';
import { UserError } from '../../model/user-error.ts';
import type { SourceText } from '../../text/source.ts';
import type { ReadResult } from '../types.ts';

const SCHEMA = 'transcript/1';
const MOST_PROBLEMS = 5;

/**
 * Reads a document of this tool, its keys in the order in which they are written.
 *
 * @throws UserError where the text is no JSON or no such document
 */
export function read(source: SourceText): ReadResult {
  const transcript = validated(parsed(source.text));
  const problem = inconsistency(transcript);
  if (problem !== undefined) throw new UserError(`not a ${SCHEMA} document: ${problem}`);
  return { transcript, metadata: {}, speakers: [], blocks: [], diagnostics: [] };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UserError(`not JSON: ${(error as Error).message}`, { cause: error });
  }
}

function validated(value: unknown): Transcript {
  const version = (value as { schema?: unknown } | null)?.schema;
  if (typeof version === 'string' && version !== SCHEMA)
    throw new UserError(`the document has the schema “${version}”; this version reads ${SCHEMA}`);
  const result = check(value);
  if (result.success) return result.data;
  const [first = 'not an object', ...others] = result.error.issues.map(problemOf);
  const more = others.length - MOST_PROBLEMS;
  const details = others.slice(0, MOST_PROBLEMS);
  throw new UserError(`not a ${SCHEMA} document: ${first}`, {
    details: more > 0 ? [...details, `and ${more} more`] : details,
  });
}

function check(value: unknown): z.ZodSafeParseResult<z.infer<typeof transcriptSchema>> {
  try {
    return transcriptSchema.safeParse(value);
  } catch (error) {
    // Only `metadata.extra` can nest without end, and its check calls itself.
    if (error instanceof RangeError) throw new UserError('metadata.extra is nested too deeply', { cause: error });
    throw error;
  }
}

function problemOf({ path, message }: z.core.$ZodIssue): string {
  const place = path
    .map((key, depth) => (typeof key === 'number' ? `[${key}]` : `${depth === 0 ? '' : '.'}${String(key)}`))
    .join('');
  const what = message.replace(/^Invalid (?:input|option): /, '').replace('received undefined', 'found nothing');
  return place === '' ? what : `${place}: ${what}`;
}

/** What the schema cannot say: ids lead somewhere, marks lie inside their text. */
function inconsistency({ speakers, blocks }: Transcript): string | undefined {
  const ids = new Set(speakers.map(({ id }) => id));
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'turn') {
      if (block.speaker !== undefined && !ids.has(block.speaker))
        return `blocks[${index}].speaker: expected the id of one of speakers, found “${block.speaker}”`;
      for (const [number, paragraph] of block.paragraphs.entries())
        if (!marksFit(paragraph)) return `blocks[${index}].paragraphs[${number}].marks: expected places in its text`;
    } else if (block.type === 'paragraph' && !marksFit(block)) {
      return `blocks[${index}].marks: expected places in its text`;
    }
  }
  return undefined;
}

function marksFit({ text, marks = [] }: Pick<Paragraph, 'text' | 'marks'>): boolean {
  return marks.every(({ start, end }) => start < end && end <= text.length);
}
