import { type Define, subcommand, withInput } from './flags.ts';

const RETIME_EXAMPLES = `
  transcript retime set-09.txt --tapes 00:31:12,00:30:58,00:17:40 -o set-09.one.txt
  transcript retime call.vtt --shift -00:00:02.5 -o call.shifted.vtt
  transcript retime reel.txt --fps 25 -o reel.clock.txt
`;

export const retimeCommand: Define = (program, context, finish) => {
  const command = subcommand(program, 'retime', 'Set the times of several tapes to one clock', RETIME_EXAMPLES)
    .argument('<input>', 'a transcript with times: raw text, Markdown, WebVTT, SubRip, SBV')
    .option('--tapes <lengths>', 'how long each tape is, in order, as 00:31:12,00:30:58')
    .option('--shift <time>', 'added to every time; -00:00:02.5 takes away')
    .option('--fps <rate>', 'frames a second of the timecodes in it: 25, 29.97, 29.97df …')
    .option('-o, --output <file>', 'where to write the copy; - is standard output (the default)')
    .option('--force', 'replace an output that exists and differs')
    .option('-q, --quiet', 'say nothing unless it fails');
  withInput(command).action(async (input, flags) => {
    const { retimeFile } = await import('../commands/retime.ts');
    finish(await retimeFile(input, flags, context));
  });
};
