import { writeOutput } from '../../files/write-output.ts';
import { findQuotes } from '../../quotes/index.ts';
import type { QuotePrinter } from '../../quotes/print/types.ts';
import type { Quotes } from '../../quotes/types.ts';
import { type Context, screensFor } from '../context.ts';
import { aboutFile } from '../errors.ts';
import { EXIT } from '../exit-codes.ts';
import { type Interview, noInput, openInterview, STDIN } from '../interview.ts';
import { printOptions, quoteOptions } from '../quotes/choices.ts';
import type { QuotesFlags } from '../quotes/flags.ts';
import { quoteLines, verdictLines } from '../quotes/screen.ts';
import { chooseQuotePrinter } from '../quotes/target.ts';
import { printable } from '../screen/printable.ts';
import type { Screens } from '../screen/screen.ts';

/** `transcript quotes FILE` */
export async function quotes(file: string | undefined, flags: QuotesFlags, context: Context): Promise<number> {
  if (file === undefined) throw noInput('quotes');
  const printer = chooseQuotePrinter(flags);
  const options = printOptions(flags);
  const interview = await openInterview(file, flags, context.io, 'quotes');
  const screens = screensFor(context, interview.settled);
  const found = look(interview, flags);
  if (printer !== undefined) await print(printer, interview, found, flags, screens);
  else await screens.out.say([...quoteLines(interview, found, options, screens.out)]);
  if (!flags.quiet) await sayVerdict(interview, found, flags, printer, screens);
  return found.quotes.length === 0 ? EXIT.findings : EXIT.done;
}

function look({ transcript, source, name }: Interview, flags: QuotesFlags): Quotes {
  try {
    return findQuotes(transcript, quoteOptions(flags, transcript), source);
  } catch (error) {
    throw aboutFile(error, name);
  }
}

async function print(
  printer: QuotePrinter,
  interview: Interview,
  found: Quotes,
  flags: QuotesFlags,
  { out }: Screens,
): Promise<void> {
  const text = (await printer.load())(found, printOptions(flags));
  const { output } = flags;
  if (output === undefined || output === STDIN) return out.data(text);
  const sources = interview.path === undefined ? [] : [interview.path];
  await writeOutput(output, text, { force: flags.force ?? false, sources });
}

/** With the list on the screen; beside data, which go to standard output alone, on standard error. */
async function sayVerdict(
  { name, path }: Interview,
  found: Quotes,
  { output, number = '5' }: QuotesFlags,
  printer: QuotePrinter | undefined,
  { out, err }: Screens,
): Promise<void> {
  if (printer !== undefined) {
    const target = output === undefined || output === STDIN ? 'stdout' : printable(output);
    return err.say([...verdictLines(found, err.paint), `  ${printable(name)} → ${target}`]);
  }
  const again = `transcript quotes ${printable(path ?? '-')} -n ${number}`;
  const hint = `→ for the page: ${again} -t html    for checking: -t json`;
  await out.say([...verdictLines(found, out.paint), ...(found.quotes.length === 0 ? [] : [hint])]);
}
