import { counted, number } from '../../text/counting.ts';
import { quoted } from '../convert/report.ts';
import { printable } from '../screen/printable.ts';
import type { Screen } from '../screen/screen.ts';
import { displayWidth } from '../screen/width.ts';
import type { Check, Standing } from './check.ts';

/** What is known of a manifest besides its files. */
export interface About {
  readonly manifest: string;
  /** Whether its last row was cut off. */
  readonly isCutOff: boolean;
  /** The checksums beside it, and whether they say the same. Absent where there are none. */
  readonly checksums?: { readonly path: string; readonly agree: boolean };
  /** The folder that the paths seem to begin in, where it is not this one. */
  readonly elsewhere?: string;
}

type Look = Pick<Screen, 'width' | 'paint'>;
type Row = readonly [state: string, count: number, names: readonly string[]];

/** Names of one state that are printed; `--json` has all. */
const MOST_NAMED = 20;

/** The screen of `transcript manifest verify`. */
export function verifyLines(check: Check, about: About, look: Look): string[] {
  const { paint } = look;
  const groups = [rowsOf(check.sources, check.unrecorded, check.fresh), rowsOf(check.outputs, [], [])];
  const columns = columnsOf(groups.flat());
  const [sources = [], outputs = []] = groups.map((rows) => rows.flatMap((row) => rowLines(row, columns, look)));
  const lines = ['', ...sources, ...(outputs.length > 0 ? ['', '  outputs', ...outputs] : []), ''];
  if (about.isCutOff)
    lines.push(`${paint.yellow('▲')} the last row is cut off and was left out: the run that wrote it did not end`);
  if (about.checksums?.agree === false)
    lines.push(`${paint.yellow('▲')} ${printable(about.checksums.path)} does not say the same as the manifest`);
  if (about.elsewhere !== undefined)
    lines.push(`→ paths begin where the run was, perhaps here:  cd ${quoted(about.elsewhere)}`);
  if (about.checksums !== undefined) lines.push(`→ without this tool:  sha256sum -c ${quoted(about.checksums.path)}`);
  return [...lines, verdict(check, about, look)];
}

function rowsOf(
  { unchanged, changed, missing, unreadable }: Standing,
  unrecorded: readonly string[],
  fresh: readonly string[],
): Row[] {
  const paths = (files: readonly { readonly path: string }[]) => files.map(({ path }) => printable(path));
  const reasons = unreadable.map(({ path, reason }) => printable(`${path} (${reason})`));
  const rows: Row[] = [
    ['unchanged', unchanged, []],
    ['changed', changed.length, paths(changed)],
    ['missing', missing.length, missing.map(printable)],
    ['unreadable', unreadable.length, reasons],
    ['unrecorded', unrecorded.length, unrecorded.map(printable)],
    ['new', fresh.length, fresh.map(printable)],
  ];
  return rows.filter(([, count]) => count > 0);
}

function columnsOf(rows: readonly Row[]): { count: number; state: number } {
  const most = (widths: readonly number[]) => widths.reduce((a, b) => Math.max(a, b), 0);
  return {
    count: 2 + most(rows.map(([, count]) => number(count).length)),
    state: 2 + most(rows.map(([state]) => state.length)),
  };
}

/** On one line where the names fit, else each on its own. */
function rowLines(
  [state, count, names]: Row,
  columns: { count: number; state: number },
  { width, paint }: Look,
): string[] {
  const lead = `${number(count).padStart(columns.count)}  ${state.padEnd(columns.state)}`;
  const together = names.join(', ');
  const shown = names.slice(0, MOST_NAMED);
  const fits = names.length <= 1 || displayWidth(lead + together) <= width;
  if (fits) return [(lead + paint.bold(together)).trimEnd()];
  const more = names.length > shown.length ? [`… ${number(names.length - shown.length)} more; --json has all`] : [];
  const indent = ' '.repeat(lead.length);
  return [...shown.map((name) => paint.bold(name)), ...more].map((line, i) => `${i === 0 ? lead : indent}${line}`);
}

function verdict(
  { sources, outputs, fresh, unrecorded }: Check,
  { isCutOff, checksums }: About,
  { paint }: Look,
): string {
  const wrong = [wrongIn(sources), wrongIn(outputs).replace(/^(?=.)/, 'outputs: ')].filter((part) => part !== '');
  if (wrong.length > 0) return `${paint.red('✖')} ${wrong.join(' · ')}`;
  const counts = [counted(sources.unchanged, 'source')];
  if (outputs.unchanged > 0) counts.push(counted(outputs.unchanged, 'output'));
  const said = `${counts.join(' and ')} as recorded`;
  const others = [
    unrecorded.length > 0 ? `, ${number(unrecorded.length)} without a checksum` : '',
    fresh.length > 0 ? `, ${number(fresh.length)} new` : '',
  ].join('');
  const isDoubtful = others !== '' || isCutOff || checksums?.agree === false || sources.unchanged === 0;
  return `${isDoubtful ? paint.yellow('▲') : paint.green('✔')} ${said}${others}`;
}

function wrongIn({ changed, missing, unreadable }: Standing): string {
  const parts = [
    [changed.length, 'changed'],
    [missing.length, 'missing'],
    [unreadable.length, 'unreadable'],
  ] as const;
  return parts.flatMap(([count, state]) => (count > 0 ? [`${number(count)} ${state}`] : [])).join(', ');
}
