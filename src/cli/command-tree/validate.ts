import { collect, type Define, subcommand, withFiles, withInput } from './flags.ts';

const VALIDATE_EXAMPLES = `
  transcript validate ferry.txt
  transcript validate "interviews/**/*.txt" --format github --max-warnings 0
  transcript validate ferry.txt --fix=typography --dry-run
`;

export const validateCommand: Define = (program, context, finish) => {
  const command = subcommand(program, 'validate', 'Check interviews: what a person should look at', VALIDATE_EXAMPLES)
    .argument('[inputs...]', 'files, folders or quoted patterns; - is standard input')
    .option('--preset <names>', 'magazine (default), oral-history, verbatim, legal, linguistic; publish, redacted')
    .option('--rule <id=level>', 'off, info, warning or error for one rule; may be repeated', collect)
    .option('--level <severity>', 'show findings from here up: error, warning (default), info')
    .option('--fail-on <severity>', 'exit with 1 from here up: error (default), warning, info, never')
    .option('--max-warnings <number>', 'exit with 1 where there are more')
    .option('--format <name>', 'pretty, compact, json, jsonl, csv, github, gitlab, sarif, junit, checkstyle, tap')
    .option('--json', 'the same as --format json')
    .option('--fix [class]', 'fix layout; typography too with --fix=typography; never a word')
    .option('-o, --output <file>', 'where to write the report, or with --fix the fixed text')
    .option('--in-place', 'with --fix: replace the file, keeping NAME.orig')
    .option('--dry-run', 'with --fix: show what would change')
    .option('--force', 'replace an output that exists and differs')
    .option('-v, --verbose', 'show the lines that findings are about')
    .option('-q, --quiet', 'say nothing besides the report');
  withInput(withFiles(command)).action(async (inputs, flags) => {
    const { validate } = await import('../commands/validate.ts');
    finish(await validate(inputs, flags, context));
  });
};
