import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { fileError } from './file-error.ts';

const IGNORE_FILE = '.transcriptignore';

/** Whether a file, by its absolute path, is to be left out. */
export type Ignores = (absolute: string) => boolean;

interface IgnoreLine {
  readonly patterns: readonly string[];
  readonly takesBack: boolean;
}

/**
 * What `.transcriptignore` of the working folder, or the file at `path`, leaves out.
 *
 * @throws UserError where the file that was named cannot be read
 */
export async function readIgnore(cwd: string, path?: string): Promise<Ignores> {
  const file = resolve(cwd, path ?? IGNORE_FILE);
  if (path === undefined && !existsSync(file)) return () => false;
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw fileError(error, path ?? IGNORE_FILE);
  });
  const { default: micromatch } = await import('micromatch');
  const lines = text.split(/\r?\n/).flatMap(ignoreLine);
  return (absolute) => {
    const inside = relative(dirname(file), absolute).split(sep).join('/');
    const matching = lines.findLast(({ patterns }) => micromatch([inside], patterns, { dot: true }).length > 0);
    return matching !== undefined && !matching.takesBack;
  };
}

/**
 * A line as `.gitignore` has it: `#` begins a comment, `!` takes back, a slash in front or within binds the pattern to
 * the folder of the file, a slash at the end means folders only.
 */
function ignoreLine(text: string): IgnoreLine[] {
  const line = text.trim();
  if (line === '' || line.startsWith('#')) return [];
  const takesBack = line.startsWith('!');
  const pattern = line.replace(/^!/, '').replace(/^\\(?=[#!])/, '');
  const name = pattern.replace(/^\//, '').replace(/\/$/, '');
  if (name === '') return [];
  const anywhere = pattern.replace(/\/$/, '').includes('/') ? name : `**/${name}`;
  const below = `${anywhere}/**`;
  return [{ takesBack, patterns: pattern.endsWith('/') ? [below] : [anywhere, below] }];
}
