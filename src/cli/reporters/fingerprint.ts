import { createHash } from 'node:crypto';
import type { Problem } from '../../rules/run.ts';
import { lineText } from '../../text/source-lines.ts';
import type { FileReport } from './types.ts';

/**
 * What tells a file's findings apart, whatever was edited above them: rule and folded text of the line, and which one it
 * is among equals. Without a line, the message stands for it; a finding about the whole file has its rule alone. The
 * level changes nothing.
 */
export function fingerprintsOf({ problems, source }: FileReport): ReadonlyMap<Problem, string> {
  const seen = new Map<string, number>();
  const lines = new Map<number, string>();
  const fingerprints = new Map<Problem, string>();
  // A long line is folded once, however many findings are in it.
  const foldedLine = (line: number): string => {
    const known = lines.get(line);
    if (known !== undefined || source === undefined) return known ?? '';
    const text = digest(folded(lineText(source, line)));
    lines.set(line, text);
    return text;
  };
  for (const problem of problems) {
    const { rule, position, message } = problem;
    const words = position === undefined ? '' : source === undefined ? message : foldedLine(position.start.line);
    const key = `${rule}\0${words}`;
    const ordinal = (seen.get(key) ?? 0) + 1;
    seen.set(key, ordinal);
    fingerprints.set(problem, digest(`${key}\0${ordinal}`));
  }
  return fingerprints;
}

/** A short SHA-256 in hexadecimal digits: 128 bits are plenty to tell findings apart. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
