import { createHash } from 'node:crypto';
import { decode } from '../../bytes/decode.ts';
import { readInput, readStdin } from '../../files/read-bytes.ts';
import { type SourceText, sourceText } from '../../text/source.ts';
import { aboutFile } from '../errors.ts';
import { noInput, STDIN } from '../interview.ts';
import type { Io } from '../io.ts';

/** A draft as read. */
export interface Draft {
  readonly name: string;
  /** Decides what it is read as. Absent for standard input without a name. */
  readonly path?: string;
  readonly sha256: string;
  readonly source: SourceText;
}

/** Reads one draft. @throws UserError which names it */
export async function openDraft(input: string, stdinFilename: string | undefined, io: Io): Promise<Draft> {
  const fromStdin = input === STDIN;
  if (fromStdin && io.stdin.isTTY) throw noInput('verify');
  const path = fromStdin ? stdinFilename : input;
  const name = path ?? 'standard input';
  try {
    const bytes = await (fromStdin ? readStdin(io.stdin) : readInput(input));
    const { text } = await decode(bytes, {});
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { name, ...(path === undefined ? {} : { path }), sha256, source: sourceText(text) };
  } catch (error) {
    throw aboutFile(error, name);
  }
}
