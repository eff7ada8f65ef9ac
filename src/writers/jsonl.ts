import { type Row, rowsOf } from './rows.ts';
import type { PartFunctions, Writer } from './types.ts';

/** One JSON object a turn, one turn a line. */
export const jsonl: Writer = {
  id: 'jsonl',
  summary: 'one turn a line, for scripts',
  extension: '.jsonl',
  drops: ['introduction', 'headings', 'stage directions', 'notes', 'set-aside text', 'marks', 'metadata'],
  load: async () => ({
    write: (transcript) => parts.write(transcript, transcript.source.path),
    spokenIn: parts.spokenIn,
    parts,
  }),
};

const parts: PartFunctions = {
  write: (part, path) =>
    rowsOf(part, path)
      .map((row) => `${JSON.stringify(row)}\n`)
      .join(''),
  *spokenIn(output) {
    for (const line of output.split('\n')) if (line !== '') yield (JSON.parse(line) as Row).text;
  },
};
