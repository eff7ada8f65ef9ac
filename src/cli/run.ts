import type { Context } from './context.ts';
import { EXIT } from './exit-codes.ts';
import { FIRST_SCREEN } from './first-screen.ts';
import type { Io } from './io.ts';
import { openScreens } from './screen/screen.ts';
import type { When } from './screen/terminal.ts';
import { environmentName } from './setting-names.ts';

const HELP = new Set(['help', '--help', '-h']);

/** Runs one command line. Whatever is thrown becomes lines on standard error and an exit code, here and nowhere else. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const debug = flagsOf(argv).includes('--debug') || isOn(io.env[environmentName('debug')]);
  const screens = openScreens(io, { flag: colorFlag(argv, io.env) });
  const context: Context = { io, screens, debug };
  try {
    if (argv.length === 0 || (argv.length === 1 && HELP.has(argv[0] ?? ''))) {
      await screens.out.data(FIRST_SCREEN);
      return EXIT.done;
    }
    const { runProgram } = await import('./program.ts');
    const code = await runProgram(argv, context);
    return io.interrupted.aborted ? EXIT.interrupted : code;
  } catch (error) {
    if (io.interrupted.aborted) return EXIT.interrupted;
    const { errorLines } = await import('./errors.ts');
    // Where nothing can be said any more, the exit code still can be given.
    await screens.err.say(errorLines(error, screens.err, debug)).catch(() => {});
    return EXIT.failed;
  }
}

/** The colour flag counts before the rest is understood, since errors in the rest are printed too. */
function colorFlag(argv: readonly string[], env: Io['env']): When | undefined {
  const flags = flagsOf(argv);
  let said: string | undefined = env[environmentName('color')];
  for (const [i, flag] of flags.entries()) {
    if (flag === '--no-color') said = 'never';
    else if (flag === '--color') said = flags[i + 1];
    else if (flag.startsWith('--color=')) said = flag.slice('--color='.length);
  }
  return said === 'always' || said === 'never' || said === 'auto' ? said : undefined;
}

function flagsOf(argv: readonly string[]): readonly string[] {
  const end = argv.indexOf('--');
  return end < 0 ? argv : argv.slice(0, end);
}

function isOn(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== '0' && value !== 'false';
}
