import { type Define, subcommand, withInput, withPresentation } from './flags.ts';

export const explainCommands: Define = (program, context, finish) => {
  withPresentation(subcommand(program, 'formats', 'List what can be read and written'))
    .option('--json', 'print the same as data')
    .action(async (flags) => {
      const { formats } = await import('../commands/formats.ts');
      finish(await formats(flags, context));
    });
  withPresentation(subcommand(program, 'schema', 'Print the JSON Schema of what convert --to json writes')).action(
    async () => {
      const { schema } = await import('../commands/schema.ts');
      finish(await schema(context));
    },
  );
  withPresentation(subcommand(program, 'rules', 'List the rules of validate, or explain one'))
    .argument('[id]', 'a rule')
    .action(async (id) => {
      const { rules } = await import('../commands/rules.ts');
      finish(await rules(id, context));
    });
  const config = subcommand(program, 'config', 'Show the settings for a file, and where each comes from')
    .argument('[file]', 'the file; without it, the folder you are in')
    .option('--check', 'only say whether the configuration is in order');
  withInput(config).action(async (file, flags) => {
    const { config: showConfig } = await import('../commands/config.ts');
    finish(await showConfig(file, flags, context));
  });
};
