import { type Define, subcommand, withCollection, withFiles, withInput } from './flags.ts';

const CONVERT_EXAMPLES = `
  transcript convert ferry.txt -o ferry.json
  transcript convert ferry.txt -t md --names full,label
  transcript convert "interviews/**/*.txt" -t json --out-dir data --if-changed
  transcript convert box01 -t csv --out-dir out --manifest manifest.csv --report problems.csv
  pbpaste | transcript convert - -t jsonl
`;

export const convertCommand: Define = (program, context, finish) => {
  const command = subcommand(program, 'convert', 'Read interviews and write their turns', CONVERT_EXAMPLES)
    .argument('[inputs...]', 'files, folders or quoted patterns; - is standard input')
    .option(
      '-t, --to <format>',
      'what to write: transcript formats lists them (default: by the extension of -o, else json)',
    )
    .option('-o, --output <file>', 'where to write one input; - is standard output (the default)')
    .option('--out-dir <dir>', 'where to write many inputs, each at its place below the folder it was found in')
    .option('--names <forms>', 'how names are printed, FIRST[,REST]: label, full, surname, given, qa')
    .option('--times <when>', 'where times are printed: none, turn, paragraph')
    .option('--force', 'replace an output that exists and differs')
    .option('--dry-run', 'do everything but write')
    .option('-q, --quiet', 'say nothing unless it fails');
  withCollection(withFiles(command));
  withInput(command).action(async (inputs, flags) => {
    const { convert } = await import('../commands/convert.ts');
    finish(await convert(inputs, flags, context));
  });
};
