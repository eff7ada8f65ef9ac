import { Command, CommanderError } from 'commander';
import { UserError } from '../model/user-error.ts';
import { didYouMean } from '../text/suggest.ts';
import { VERSION } from '../version.ts';
import { defineCommands } from './command-tree/index.ts';
import type { Context } from './context.ts';
import { EXIT } from './exit-codes.ts';

/** Understands a command line and runs its command. @throws UserError where it is not understood */
export async function runProgram(argv: readonly string[], context: Context): Promise<number> {
  const { out } = context.screens;
  let code: number = EXIT.done;
  const help: string[] = [];
  const program = new Command('transcript')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => help.push(text),
      writeErr: (text) => help.push(text),
      outputError: () => {},
    })
    .version(VERSION, '-V, --version')
    .showSuggestionAfterError()
    // Otherwise flags of a command that the program has too would never reach the command.
    .enablePositionalOptions();
  defineCommands(program, context, (exitCode) => {
    code = exitCode;
  });
  try {
    await program.parseAsync(helpFirst(argv, program), { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw usageError(error, argv, program);
  }
  if (help.length > 0) await out.say([help.join('').trimEnd()]);
  return code;
}

/** `help convert` is `convert --help`, `help manifest make` is `manifest make --help`. @throws UserError where there is no such command, to run or to explain */
function helpFirst(argv: readonly string[], program: Command): string[] {
  const isHelp = argv[0] === 'help' && argv[1] !== undefined;
  const name = isHelp ? argv[1] : argv[0];
  const names = program.commands.map((command) => command.name());
  if (name !== undefined && !name.startsWith('-') && name !== 'help' && !names.includes(name)) {
    const guess = didYouMean(name, names);
    const suggestion = guess === undefined ? '' : `. Did you mean ${guess}?`;
    throw new UserError(`unknown command '${name}'${suggestion}`, { hints: ['transcript help'] });
  }
  return isHelp ? [...argv.slice(1), '--help'] : [...argv];
}

/** `error: unknown option '--too'\n(Did you mean --to?)` becomes one of our own. */
function usageError({ code, message }: CommanderError, argv: readonly string[], program: Command): UserError {
  const known = program.commands.find((command) => command.name() === argv[0]);
  const part = known?.commands.find((command) => command.name() === argv[1]);
  const names = [known, part].flatMap((command) => (command === undefined ? [] : [command.name()]));
  // Commander's way of saying that help was printed because no command was named.
  const said = code === 'commander.help' ? 'error: no command' : message;
  const text = said.replace(/^error: /, '').replace(/\n\((Did you mean .*)\)$/s, '. $1');
  return new UserError(text, { hints: [['transcript help', ...names].join(' ')] });
}
