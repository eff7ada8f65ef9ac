import { extname } from 'node:path';
import { UserError } from '../../model/user-error.ts';
import { quotePrinters } from '../../quotes/print/index.ts';
import type { QuotePrinter } from '../../quotes/print/types.ts';
import { didYouMean } from '../../text/suggest.ts';
import { STDIN } from '../interview.ts';
import type { QuotesFlags } from './flags.ts';

const SCREEN = 'pretty';

/** In which format quotes are printed: undefined is the screen's own. @throws UserError */
export function chooseQuotePrinter({ to, json, output }: QuotesFlags): QuotePrinter | undefined {
  if (json && to !== undefined && to !== 'json') throw new UserError('--json and --to: one of them');
  const id = json ? 'json' : to;
  if (id === SCREEN) return undefined;
  if (id !== undefined) return printerById(id);
  if (output === undefined || output === STDIN) return undefined;
  const extension = extname(output).toLowerCase();
  const implied = quotePrinters.find((printer) => printer.extension === extension);
  if (implied !== undefined || extension === '') return implied;
  throw new UserError(`${output}: no format of quotes writes ${extension}`, { hints: [`say which:  --to ${ids()}`] });
}

function printerById(id: string): QuotePrinter {
  const printer = quotePrinters.find((one) => one.id === id);
  if (printer !== undefined) return printer;
  const guess = didYouMean(
    id,
    quotePrinters.map((one) => one.id),
  );
  throw new UserError(
    `--to ${id}: not one of ${SCREEN}, ${ids()}${guess === undefined ? '' : `. Did you mean ${guess}?`}`,
  );
}

function ids(): string {
  return quotePrinters.map(({ id }) => id).join(', ');
}
