import { type Define, subcommand, withInput } from './flags.ts';

const VERIFY_EXAMPLES = `
  transcript verify draft.md --against ferry.txt
  transcript verify draft.html --against ferry.txt --speaker NL --format csv
  pbpaste | transcript verify - --against interviews
`;

export const verifyCommand: Define = (program, context, finish) => {
  const command = subcommand(program, 'verify', 'Check the quotations of a draft against interviews', VERIFY_EXAMPLES)
    .argument('[drafts...]', 'drafts in text, Markdown or HTML; - is standard input')
    .option('--against <interviews...>', 'files, folders or quoted patterns, after the drafts')
    .option('--speaker <name>', 'whose words they are, by label or name (default: whom the draft names)')
    .option('--format <name>', 'pretty, json, csv (a log for the checker), github')
    .option('--json', 'the same as --format json');
  withInput(command).action(async (drafts, flags) => {
    const { verify } = await import('../commands/verify.ts');
    finish(await verify(drafts, flags, context));
  });
};
