import { UserError } from '../../model/user-error.ts';
import { aboutFile } from '../errors.ts';
import { printable } from '../screen/printable.ts';
import type { Failure } from './job.ts';

/** An error as it can be sent from a thread and kept. */
export function failureOf(error: unknown, path: string): Failure {
  const named = aboutFile(error, path);
  if (named instanceof UserError) {
    const { message, details, hints } = named;
    return { message, details: [...details], hints: [...hints] };
  }
  const stack = error instanceof Error && error.stack !== undefined ? error.stack : String(error);
  return { message: String(error), details: [], hints: [], fault: stack };
}

/** The error again, for a screen. */
export function errorOf({ message, details, hints, fault }: Failure): unknown {
  if (fault === undefined) return new UserError(message, { details, hints });
  const error = new Error(message.replace(/^Error: /, ''));
  error.stack = fault;
  return error;
}

/** In one line, without the file's name. */
export function reasonOf({ message, fault }: Failure, path: string): string {
  const about = `${path}: `;
  const [line = ''] = (message.startsWith(about) ? message.slice(about.length) : message).split('\n');
  return printable(fault === undefined ? line : `a fault of the tool: ${line}`);
}
