import type { Transcript } from '../model/transcript.ts';
import { turnsOf } from '../model/turns.ts';
import { formatTimestamp } from '../text/timestamp.ts';
import { lineNames } from './captions/names.ts';
import {
  allMetadata,
  emptyTurns,
  ends,
  headings,
  introduction,
  marks,
  namelessTurns,
  notes,
  partsOfSeconds,
  setAside,
  stageDirections,
  timesWithin,
} from './losses/drops.ts';
import { paragraphStart } from './paragraph-time.ts';
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
  drops: [
    introduction,
    headings,
    stageDirections,
    notes,
    emptyTurns,
    setAside,
    marks,
    ends,
    timesWithin,
    allMetadata,
    namelessTurns,
    partsOfSeconds,
  ],
  saysLosses: true,
  async load() {
    const { default: papa } = await import('papaparse');
    return {
      write: (transcript, options) =>
        `${papa.unparse({ fields: COLUMNS, data: rowsOf(transcript, options) }, { newline: '\n' })}\n`,
      *spokenIn(output) {
        const { data } = papa.parse<Record<string, string>>(output, {
          header: true,
          skipEmptyLines: true,
          delimiter: ',',
          newline: '\n',
        });
        for (const row of data) yield row['words'] ?? '';
      },
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
