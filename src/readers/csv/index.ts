import type { SourceText } from '../../text/source.ts';
import type { Reader } from '../types.ts';
import { layoutOf } from './layout.ts';

const load: Reader['load'] = async () => (await import('./read.ts')).readCsv;

function scoreOf({ text }: SourceText, isTabbed: boolean): number {
  const layout = layoutOf(text);
  return layout !== undefined && (layout.delimiter === '\t') === isTabbed ? layout.score : 0;
}

/** Tables with a column of words, and mostly one of speakers: Oral History as Data, programs' exports, this tool's own. */
export const csv: Reader = {
  id: 'csv',
  summary: 'CSV with a column of words: Oral History as Data, spreadsheets, own rows',
  extensions: ['.csv'],
  mediaType: 'text/csv',
  detect: (source) => scoreOf(source, false),
  load,
};

/** The same, parted by tabs. */
export const tsv: Reader = {
  id: 'tsv',
  summary: 'the same, parted by tabs: Whisper, spreadsheets',
  extensions: ['.tsv', '.tab'],
  mediaType: 'text/tab-separated-values',
  detect: (source) => scoreOf(source, true),
  load,
};
