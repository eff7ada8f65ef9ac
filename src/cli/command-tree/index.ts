import { convertCommand } from './convert.ts';
import { explainCommands } from './explain.ts';
import { type Define, withPresentation } from './flags.ts';
import { inspectCommand } from './inspect.ts';
import { manifestCommands } from './manifest.ts';
import { quotesCommand } from './quotes.ts';
import { retimeCommand } from './retime.ts';
import { speakersCommand } from './speakers.ts';
import { validateCommand } from './validate.ts';
import { verifyCommand } from './verify.ts';

/** Describes every command; each one's module is loaded when it is run. */
export const defineCommands: Define = (program, context, finish) => {
  withPresentation(program);
  convertCommand(program, context, finish);
  inspectCommand(program, context, finish);
  speakersCommand(program, context, finish);
  quotesCommand(program, context, finish);
  validateCommand(program, context, finish);
  verifyCommand(program, context, finish);
  retimeCommand(program, context, finish);
  manifestCommands(program, context, finish);
  explainCommands(program, context, finish);
};
