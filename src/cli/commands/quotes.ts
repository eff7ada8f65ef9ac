import { writeOutput } from '../../files/write-output.ts';
import { UserError } from '../../model/user-error.ts';
import { findQuotes } from '../../quotes/index.ts';
import type { QuotePrinter, QuoteSection } from '../../quotes/print/types.ts';
import type { Quotes } from '../../quotes/types.ts';
import { counted } from '../../text/counting.ts';
import { type Context, screensFor } from '../context.ts';
import { aboutFile, errorLines } from '../errors.ts';
import { EXIT } from '../exit-codes.ts';
import { findFiles } from '../inputs.ts';
import { type Interview, noInput, openInterview, STDIN } from '../interview.ts';
import { printOptions, quoteOptions } from '../quotes/choices.ts';
import type { QuotesFlags } from '../quotes/flags.ts';
import { quoteLines, verdictLines } from '../quotes/screen.ts';
import { chooseQuotePrinter } from '../quotes/target.ts';
import { printable } from '../screen/printable.ts';
import type { Screens } from '../screen/screen.ts';

/** `transcript quotes [inputs...]` */
export async function quotes(inputs: readonly string[], flags: QuotesFlags, context: Context): Promise<number> {
  if (inputs.length === 0 && flags.filesFrom === undefined) throw noInput('quotes');
  const isStdin = inputs.includes(STDIN);
  if (isStdin && (inputs.length > 1 || flags.filesFrom !== undefined))
    throw new UserError('- (standard input) is one input, on its own', { hints: ['transcript quotes -'] });
  const paths = isStdin
    ? [STDIN]
    : (await findFiles(inputs, { ...flags, folders: true }, context.io)).map(({ path }) => path);
  const [only] = paths;
  return paths.length === 1 && only !== undefined
    ? quotesOfOne(only, flags, context)
    : quotesOfMany(paths, flags, context);
}

/** Each file's quotes under its name. A file that fails is said, and stops nothing. */
async function quotesOfMany(paths: readonly string[], flags: QuotesFlags, context: Context): Promise<number> {
  const { screens, io, debug } = context;
  const printer = chooseQuotePrinter(flags);
  const options = printOptions(flags);
  const print = await printer?.load();
  const sections: QuoteSection[] = [];
  let failed = 0;
  let count = 0;
  for (const path of paths) {
    if (io.interrupted.aborted) break;
    try {
      const interview = await openInterview(path, flags, io, 'quotes');
      const found = look(interview, flags);
      count += found.quotes.length;
      if (print === undefined) {
        const { out } = screens;
        await out.say([...quoteLines(interview, found, options, out), ...verdictLines(found, out.paint), '']);
      } else sections.push({ source: path, text: print(found, { ...options, source: path }) });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      failed++;
      await screens.err.say(errorLines(aboutFile(error, path), screens.err, debug));
    }
  }
  if (printer !== undefined) await write(printer.join(sections), paths, flags, screens);
  if (!flags.quiet) {
    const mark = failed > 0 ? screens.err.paint.red('✖') : screens.err.paint.green('✔');
    await screens.err.say([
      `${mark} ${counted(count, 'quote')} from ${counted(paths.length - failed, 'file')} · ${failed} failed`,
    ]);
  }
  return failed > 0 || (count === 0 && paths.length > 0) ? EXIT.findings : EXIT.done;
}

async function quotesOfOne(file: string, flags: QuotesFlags, context: Context): Promise<number> {
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
  screens: Screens,
): Promise<void> {
  const text = (await printer.load())(found, printOptions(flags));
  await write(text, interview.path === undefined ? [] : [interview.path], flags, screens);
}

async function write(
  text: string,
  sources: readonly string[],
  { output, force = false }: QuotesFlags,
  { out }: Screens,
): Promise<void> {
  if (output === undefined || output === STDIN) return out.data(text);
  await writeOutput(output, text, { force, sources });
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
