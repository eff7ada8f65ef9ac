import { UserError } from '../model/user-error.ts';

type Advice = readonly [what: string, ...hints: string[]];

/** What the system's codes mean, in the words of somebody who wants to go on. */
const ADVICE: Readonly<Record<string, Advice>> = {
  ENOENT: ['no such file'],
  ENOTDIR: ['no such file: a part of its path is a file, not a folder'],
  EISDIR: ['is a folder'],
  EACCES: ['permission denied', 'ls -l shows who may do what'],
  EPERM: ['permission denied', 'ls -l shows who may do what'],
  ELOOP: ['its symbolic links lead in a circle'],
  ENAMETOOLONG: ['the name is longer than the system allows'],
  EMFILE: ['too many files are open', 'ulimit -n 4096 allows more'],
  ENFILE: ['too many files are open on this machine'],
  ENOSPC: ['no space left on the disk', 'df -h shows where there is some'],
  EDQUOT: ['your share of the disk is used up'],
  EFBIG: ['larger than the system allows'],
  EROFS: ['the disk can only be read'],
  EIO: ['the disk reports a fault'],
  EPIPE: ['nobody reads the other end'],
};

/** The system's code of an error, such as `ENOENT`. Absent for other errors. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/**
 * An error of the file system as something that the user can put right.
 *
 * @param name stands before the message and a colon; absent where the caller will name the file
 * @returns any other error as it is
 */
export function fileError(error: unknown, name?: string): unknown {
  const code = codeOf(error);
  if (error instanceof UserError || code === undefined || !/^E[A-Z0-9]+$/.test(code)) return error;
  const [what, ...hints] = ADVICE[code] ?? [`the system says ${code}`];
  return new UserError(name === undefined ? what : `${name}: ${what}`, { hints, cause: error });
}
