import { collect, type Define, subcommand, withInput } from './flags.ts';

const SPEAKERS_EXAMPLES = `
  transcript speakers ferry.txt
  transcript speakers ferry.txt --set "AB=Full Name"
  transcript speakers ferry.txt --merge "DR LEE,Dr. Lee"
  transcript speakers "box*/*.txt" --collection -o people.yaml
`;

export const speakersCommand: Define = (program, context, finish) => {
  const command = subcommand(program, 'speakers', 'Show who is who in a file; name and merge them', SPEAKERS_EXAMPLES)
    .argument('[inputs...]', 'a file; - is standard input; with --collection files, folders, quoted patterns')
    .option('--set <label=name>', 'say whose label that is; may be repeated', collect)
    .option('--role <label=role>', 'interviewer, interviewee, moderator or other; may be repeated', collect)
    .option('--merge <labels>', 'labels of one person, parted by commas; may be repeated', collect)
    .option('--collection', 'who is who over many files')
    .option('-o, --output <file>', 'with --collection: where to write the people file, for --people')
    .option('--force', 'merge labels even where their first names differ; replace an output that differs')
    .option('--json', 'print the same as data')
    .option('-q, --quiet', 'with --collection: say nothing unless a file fails');
  withInput(command).action(async (inputs, flags) => {
    const { speakers } = await import('../commands/speakers.ts');
    finish(await speakers(inputs, flags, context));
  });
};
