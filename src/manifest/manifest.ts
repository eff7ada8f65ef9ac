import papa from 'papaparse';
import { UserError } from '../model/user-error.ts';

/**
 * What became of a source. A copy has the bytes of another source, whose output stands for both; one that is recorded
 * was not to be converted.
 */
export type Status = (typeof STATUSES)[number];

const STATUSES = ['converted', 'errors', 'failed', 'copy', 'recorded'] as const;

/** One source of a collection: a row of `manifest.csv`. Paths are relative to the folder of the run, with `/`. */
export interface ManifestRow {
  readonly source: string;
  /** Of the source. Absent, as its sum, where it could not be read. */
  readonly bytes?: number;
  /** In hexadecimal, of the source's bytes. */
  readonly sha256?: string;
  /** Absent where nothing was written. */
  readonly output?: string;
  readonly outputSha256?: string;
  readonly turns?: number;
  readonly speakers?: number;
  readonly words?: number;
  /** Findings, where the collection was checked as it was converted. */
  readonly errors?: number;
  readonly warnings?: number;
  readonly status: Status;
  /** Why a source failed, in one line. */
  readonly reason?: string;
  /** The program and its version. */
  readonly tool: string;
  /** A hash over everything besides the source that its output depends on; `-` where nothing was converted. */
  readonly settings: string;
}

const COLUMNS = [
  ['source', 'source'],
  ['bytes', 'bytes'],
  ['sha256', 'sha256'],
  ['output', 'output'],
  ['output_sha256', 'outputSha256'],
  ['turns', 'turns'],
  ['speakers', 'speakers'],
  ['words', 'words'],
  ['errors', 'errors'],
  ['warnings', 'warnings'],
  ['status', 'status'],
  ['reason', 'reason'],
  ['tool', 'tool'],
  ['settings', 'settings'],
] as const satisfies readonly (readonly [string, keyof ManifestRow])[];

const NUMBERS: ReadonlySet<keyof ManifestRow> = new Set(['bytes', 'turns', 'speakers', 'words', 'errors', 'warnings']);
/** Empty where a source could not be read. */
const OF_BYTES: ReadonlySet<keyof ManifestRow> = new Set(['bytes', 'sha256']);
const OPTIONAL: ReadonlySet<keyof ManifestRow> = new Set([
  'output',
  'outputSha256',
  'turns',
  'speakers',
  'words',
  'errors',
  'warnings',
  'reason',
]);

/** The header line of a manifest, with its line end. */
export const MANIFEST_HEADER = `${COLUMNS.map(([column]) => column).join(',')}\n`;

/** One row with its line end, RFC 4180 with LF. */
export function printRow(row: ManifestRow): string {
  return printRows([row]);
}

export function printManifest(rows: Iterable<ManifestRow>): string {
  return MANIFEST_HEADER + printRows([...rows]);
}

function printRows(rows: readonly ManifestRow[]): string {
  if (rows.length === 0) return '';
  const cells = rows.map((row) => COLUMNS.map(([, key]) => row[key] ?? ''));
  return `${papa.unparse(cells, { newline: '\n' })}\n`;
}

/**
 * Reads a manifest. A last row without its line end is left out: a run that was cut off was writing it.
 *
 * @throws UserError with the line, where it is no manifest
 */
export function parseManifest(text: string): ManifestRow[] {
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  const { data, errors } = papa.parse<string[]>(whole, { delimiter: ',', newline: '\n', skipEmptyLines: true });
  const error = errors.find(({ code }) => code !== 'MissingQuotes');
  const [header = [], ...rows] = errors.length > 0 && error === undefined ? data.slice(0, -1) : data;
  const missing = COLUMNS.filter(([column, key]) => !OPTIONAL.has(key) && !header.includes(column));
  if (missing.length > 0)
    throw new UserError(`not a manifest: its first line lacks ${missing.map(([column]) => column).join(', ')}`);
  if (error !== undefined) throw new UserError(`row ${(error.row ?? 0) + 1}: ${error.message}`);
  return rows.map((cells, i) => toRow(new Map(header.map((column, at) => [column, cells[at] ?? ''])), i + 2));
}

function toRow(cells: ReadonlyMap<string, string>, line: number): ManifestRow {
  const row: Record<string, string | number> = {};
  for (const [column, key] of COLUMNS) {
    const cell = cells.get(column) ?? '';
    if (cell === '' && (OPTIONAL.has(key) || OF_BYTES.has(key))) continue;
    const value = NUMBERS.has(key) ? Number(cell) : cell;
    if (cell === '' || Number.isNaN(value)) throw new UserError(`row ${line}: ${column} is “${cell}”`);
    row[key] = value;
  }
  if (!STATUSES.some((status) => status === row['status']))
    throw new UserError(`row ${line}: status is “${row['status']}”, not one of ${STATUSES.join(', ')}`);
  return row as unknown as ManifestRow;
}

/** The checksums of all sources and outputs as `sha256sum -c` reads them, sorted by path, each path once. */
export function sha256sums(rows: Iterable<ManifestRow>): string {
  const sums = new Map<string, string>();
  for (const { source, sha256, output, outputSha256 } of rows) {
    if (sha256 !== undefined) sums.set(source, sha256);
    if (output !== undefined && outputSha256 !== undefined) sums.set(output, outputSha256);
  }
  const paths = [...sums.keys()].sort((a, b) => (a < b ? -1 : 1));
  return paths.map((path) => printSum(path, sums.get(path) ?? '')).join('');
}

/** One line as `sha256sum` prints it: it marks a line whose path has a line end or a backslash, and escapes them. */
export function printSum(path: string, sum: string): string {
  const escaped = path.replace(/\\/g, '\\\\').replace(/\n/g, '\\n').replace(/\r/g, '\\r');
  return `${escaped === path ? '' : '\\'}${sum}  ${escaped}\n`;
}

/** Where the checksums of a manifest lie: `manifest-sha256.txt` beside `manifest.csv`. */
export function checksumsPath(manifest: string): string {
  return `${manifest.replace(/\.csv$/i, '')}-sha256.txt`;
}
