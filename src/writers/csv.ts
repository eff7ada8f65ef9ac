import { allButTurns, allMetadata, marks, timesWithin } from './losses/drops.ts';
import { ROW_KEYS, rowsOf } from './rows.ts';
import { loadTable } from './table.ts';
import type { Writer } from './types.ts';

/** One row a turn (RFC 4180, LF), for spreadsheets. */
export const csv: Writer = {
  id: 'csv',
  summary: 'one turn a row, for spreadsheets',
  extension: '.csv',
  mediaType: 'text/csv',
  drops: [...allButTurns, marks, timesWithin, allMetadata],
  async load() {
    const table = await loadTable();
    return {
      write: (transcript) => table.print(ROW_KEYS, rowsOf(transcript, transcript.source.path)),
      spokenIn: (output) => table.column(output, 'text'),
    };
  },
};
