import {
  allMetadata,
  headings,
  introduction,
  marks,
  notes,
  setAside,
  stageDirections,
  timesWithin,
} from './losses/drops.ts';
import { rowsOf } from './rows.ts';
import type { PartFunctions, Writer } from './types.ts';

/** One JSON object a turn, one turn a line. */
export const jsonl: Writer = {
  id: 'jsonl',
  summary: 'one turn a line, for scripts',
  extension: '.jsonl',
  mediaType: 'application/x-ndjson',
  drops: [introduction, headings, stageDirections, notes, setAside, marks, timesWithin, allMetadata],
  load: async () => ({
    write: (transcript) => parts.write(transcript, transcript.source.path),
    spokenIn: parts.spokenIn,
    parts,
  }),
};

const parts: PartFunctions = {
  write(part, path) {
    let output = '';
    for (const { text, ...head } of rowsOf(part, path))
      output += `${JSON.stringify(head).slice(0, -1)}${TEXT_KEY}${quoted(text)}}\n`;
    return output;
  },
  *spokenIn(output) {
    for (const line of output.split('\n')) if (line !== '') yield* textsIn(line);
  },
};

/** The last key of a row. Within a value its quotation marks would be escaped. */
const TEXT_KEY = ',"text":';

/** What a string in JSON may not hold as it is, and half a pair of surrogates, but for the ends of lines. */
const ESCAPED = /["\\\u0000-\u0009\u000b-\u001f\ud800-\udfff]/;

/** As `JSON.stringify`, which is slower where nothing is to be escaped but the ends of paragraphs. */
function quoted(text: string): string {
  return ESCAPED.test(text) ? JSON.stringify(text) : `"${text.replaceAll('\n', '\\n')}"`;
}

/** Any escape but the end of a line. */
const ESCAPE = /\\[^n]/;

/** The paragraphs of a row, cut at empty lines; their text needs no reading where nothing but ends of lines is escaped. */
function textsIn(row: string): string[] {
  const text = row.slice(row.indexOf(TEXT_KEY) + TEXT_KEY.length, -1);
  if (ESCAPE.test(text)) return (JSON.parse(text) as string).split('\n\n');
  return text
    .slice(1, -1)
    .split('\\n\\n')
    .map((paragraph) => paragraph.replaceAll('\\n', '\n'));
}
