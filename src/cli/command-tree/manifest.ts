import { type Define, subcommand, withPresentation } from './flags.ts';

const MANIFEST_EXAMPLES = `
  transcript manifest make box1 -o manifest.csv
  transcript manifest verify manifest.csv
  transcript manifest join box1.csv box2.csv -o manifest.csv
`;
const MAKE_EXAMPLES = `
  transcript manifest make box1
  transcript manifest make box1 -o box1.csv
  transcript manifest make box1 --bag -o box1-bag --date 2026-03-14
`;
const VERIFY_MANIFEST_EXAMPLES = `
  transcript manifest verify manifest.csv
  transcript manifest verify manifest.csv --json
`;
const JOIN_EXAMPLES = `
  transcript manifest join box1.csv box2.csv -o manifest.csv
`;

export const manifestCommands: Define = (program, context, finish) => {
  const group = subcommand(
    program,
    'manifest',
    'Keep a collection: its checksums, and what changed',
    MANIFEST_EXAMPLES,
  );
  const make = subcommand(group, 'make', 'Record every file below a folder with its checksum', MAKE_EXAMPLES)
    .argument('<dir>', 'a folder; dot files are left out')
    .option('-o, --output <path>', 'the manifest (default: manifest.csv), or with --bag the folder of the bag')
    .option('--bag', 'make a BagIt 1.0 bag of the folder instead')
    .option('--date <day>', 'with --bag: the day to write into it, as 2026-03-14')
    .option('--force', 'replace an output that exists and differs')
    .option('-q, --quiet', 'say nothing unless it fails');
  withPresentation(make).action(async (dir, flags) => {
    const commands = await import('../commands/manifest.ts');
    finish(await commands.make(dir, flags, context));
  });
  const verify = subcommand(group, 'verify', 'Compare files with what a manifest records', VERIFY_MANIFEST_EXAMPLES)
    .argument('<manifest>', 'a manifest, in the folder that its paths begin in')
    .option('--json', 'print the same as data');
  withPresentation(verify).action(async (path, flags) => {
    const commands = await import('../commands/manifest.ts');
    finish(await commands.verify(path, flags, context));
  });
  const join = subcommand(group, 'join', 'Make one manifest of those of shards', JOIN_EXAMPLES)
    .argument('<manifests...>', 'manifests of parts of a collection')
    .option('-o, --output <path>', 'the manifest of the whole')
    .option('--force', 'replace an output that exists and differs')
    .option('-q, --quiet', 'say nothing unless it fails');
  withPresentation(join).action(async (paths, flags) => {
    const commands = await import('../commands/manifest.ts');
    finish(await commands.join(paths, flags, context));
  });
};
