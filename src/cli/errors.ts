import { UserError } from '../model/user-error.ts';
import { UnknownFormatError } from '../pipeline.ts';
import { didYouMean } from '../text/suggest.ts';
import { printable } from './screen/printable.ts';
import type { Screen } from './screen/screen.ts';

/** The lines of an error: what went wrong, what else is known, what to type next. */
export function errorLines(error: unknown, screen: Pick<Screen, 'paint'>, debug = false): string[] {
  const { paint } = screen;
  if (!(error instanceof UserError)) {
    const lines = [`${paint.red('✖')} a fault of the tool: ${printable(String(error))}`];
    if (debug && error instanceof Error && error.stack) lines.push(...error.stack.split('\n').slice(1).map(printable));
    else lines.push('→ the same with --debug shows where; please report it');
    return lines;
  }
  const lines = [`${paint.red('✖')} ${printable(messageOf(error))}`];
  for (const detail of error.details) lines.push(`  ${printable(detail)}`);
  for (const hint of error.hints) lines.push(`→ ${printable(hint)}`);
  if (debug && error.stack) lines.push(...error.stack.split('\n').slice(1).map(printable));
  return lines;
}

function messageOf(error: UserError): string {
  if (!(error instanceof UnknownFormatError)) return error.message;
  const guess = didYouMean(error.given, error.known);
  const suggestion = guess === undefined ? ` (${error.known.join(', ')})` : `. Did you mean ${guess}?`;
  return `${error.message}${suggestion}   transcript formats lists them`;
}

/** The same error, saying which file it is about, with `further` hints. */
export function aboutFile(error: unknown, name: string, further: readonly string[] = []): unknown {
  if (!(error instanceof UserError) || error instanceof UnknownFormatError || error.message.startsWith(name))
    return error;
  const { message, details, hints } = error;
  return new UserError(`${name}: ${message}`, { details, hints: [...hints, ...further], cause: error });
}
