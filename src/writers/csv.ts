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
import { ROW_KEYS, rowsOf } from './rows.ts';
import type { Writer } from './types.ts';

/** One row a turn (RFC 4180, LF), for spreadsheets. */
export const csv: Writer = {
  id: 'csv',
  summary: 'one turn a row, for spreadsheets',
  extension: '.csv',
  mediaType: 'text/csv',
  drops: [introduction, headings, stageDirections, notes, setAside, marks, timesWithin, allMetadata],
  async load() {
    const { default: papa } = await import('papaparse');
    return {
      write: (transcript) =>
        `${papa.unparse({ fields: [...ROW_KEYS], data: rowsOf(transcript, transcript.source.path) }, { newline: '\n' })}\n`,
      *spokenIn(output) {
        const { data } = papa.parse<Record<string, string>>(output, {
          header: true,
          skipEmptyLines: true,
          delimiter: ',',
          newline: '\n',
        });
        for (const row of data) yield row['text'] ?? '';
      },
    };
  },
};
