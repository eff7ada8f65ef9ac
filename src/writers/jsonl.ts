import { allButTurns, allMetadata, marks, timesWithin } from './losses/drops.ts';
import { rowsOf } from './rows.ts';
import type { PartFunctions, Writer } from './types.ts';

/** One JSON object a turn, one turn a line. */
export const jsonl: Writer = {
  id: 'jsonl',
  summary: 'one turn a line, for scripts',
  extension: '.jsonl',
  mediaType: 'application/x-ndjson',
  drops: [...allButTurns, marks, timesWithin, allMetadata],
  load: async () => ({
    write: (transcript) => parts.write(transcript, transcript.source.path),
    spokenIn: parts.spokenIn,
    parts,
  }),
};

const parts: PartFunctions = {
  write(part, path) {
    let output = '';
    for (const row of rowsOf(part, path)) output += `${JSON.stringify(row)}\n`;
    return output;
  },
  *spokenIn(output) {
    for (const line of output.split('\n')) if (line !== '') yield textIn(line);
  },
};

/** The last key of a row. Within a value its quotation marks would be escaped. */
const TEXT_KEY = ',"text":';

function textIn(row: string): string {
  const at = row.indexOf(TEXT_KEY) + TEXT_KEY.length;
  return JSON.parse(row.slice(at, -1)) as string;
}
