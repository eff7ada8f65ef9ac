import type { Transcript } from '../model/transcript.ts';
import { turnsOf } from '../model/turns.ts';
import { formatTimestamp } from '../text/timestamp.ts';
import { lineNames } from './captions/names.ts';
import {
  allButTurns,
  allMetadata,
  emptyTurns,
  ends,
  marks,
  namelessTurns,
  partsOfSeconds,
  timesWithin,
} from './losses/drops.ts';
import { paragraphStart } from './paragraph-time.ts';
import { loadTable } from './table.ts';
import type { WriteOptions, Writer } from './types.ts';

const COLUMNS = ['speaker', 'words', 'tags', 'timestamp'];

/**
 * The table of Oral History as Data (https://oralhistoryasdata.github.io/docs): a row a paragraph. Where no speaker
 * stands, the one above goes on; times are `h:mm:ss`; `tags` is for whoever codes the interview.
 */
export const ohdCsv: Writer = {
  id: 'ohd-csv',
  summary: 'Oral History as Data: a paragraph a row, to be coded',
  extension: '.csv',
  mediaType: 'text/csv',
  drops: [...allButTurns, emptyTurns, marks, ends, timesWithin, allMetadata, namelessTurns, partsOfSeconds],
  saysLosses: true,
  async load() {
    const table = await loadTable();
    return {
      write: (transcript, options) => table.print(COLUMNS, rowsOf(transcript, options)),
      spokenIn: (output) => table.column(output, 'words'),
    };
  },
};

function rowsOf(transcript: Transcript, options: WriteOptions): string[][] {
  const names = lineNames(transcript, options);
  return turnsOf(transcript).flatMap((turn) =>
    turn.paragraphs.map((paragraph, i) => {
      const start = paragraphStart(turn, paragraph, i === 0);
      return [
        i === 0 ? (names.get(turn) ?? '') : '',
        paragraph.text,
        '',
        start === undefined ? '' : formatTimestamp(start).replace(/^0(?=\d:)/, ''),
      ];
    }),
  );
}
