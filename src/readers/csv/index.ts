import type { SourceText } from '../../text/source.ts';
import type { Reader } from '../types.ts';
import { type Layout, layoutOf } from './layout.ts';

const load: Reader['load'] = async () => (await import('./read.ts')).readCsv;

const known = new WeakMap<SourceText, Layout | undefined>();

function scoreOf(source: SourceText, isTabbed: boolean): number {
  if (!known.has(source)) known.set(source, layoutOf(source.text));
  const layout = known.get(source);
  if (layout === undefined || (layout.delimiter === '\t') !== isTabbed || isJson(source.text)) return 0;
  return layout.score;
}

/** Whether a text is an object or a list of JSON, whose lines look like rows. */
function isJson(text: string): boolean {
  if (!/^\s{0,1000}[[{]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
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
