import { type Define, subcommand, withInput } from './flags.ts';

const INSPECT_EXAMPLES = `
  transcript inspect ferry.txt
  transcript inspect ferry.txt --all
  transcript inspect ferry.txt --body 17-57
`;

export const inspectCommand: Define = (program, context, finish) => {
  const command = subcommand(program, 'inspect', 'Show what was understood of a file, line by line', INSPECT_EXAMPLES)
    .argument('[file]', 'a file; - is standard input')
    .option('--all', 'print the whole file, with a margin that says what each line belongs to')
    .option('--json', 'print the same as data');
  withInput(command).action(async (file, flags) => {
    const { inspect } = await import('../commands/inspect.ts');
    finish(await inspect(file, flags, context));
  });
};
