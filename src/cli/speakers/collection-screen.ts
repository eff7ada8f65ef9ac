import { called } from '../../people/collection.ts';
import { whereSpeaking } from '../../people/entries.ts';
import { figuresOf } from '../../people/figures.ts';
import { folderOf } from '../../people/places.ts';
import type { Cluster, Collection, Group, Unclear } from '../../people/types.ts';
import { counted, number } from '../../text/counting.ts';
import { printable } from '../screen/printable.ts';
import type { Screen } from '../screen/screen.ts';
import { displayWidth, excerpt, padEnd, padStart } from '../screen/width.ts';
import type { Failed } from './collection.ts';

/** What a collection came to. */
export interface Found {
  readonly files: number;
  readonly failed: readonly Failed[];
  readonly collection: Collection;
}

/** The people file, and whether it is another than before. */
export interface Written {
  readonly path: string;
  readonly result: 'written' | 'same';
}

/** More than these of a kind are counted. */
const MOST = 8;
const MOST_SPELLINGS = 4;
const MOST_CANDIDATES = 3;
const NAME_WIDTH = 32;

type Look = Pick<Screen, 'width' | 'paint'>;

/** The figures, what is likely, what is unclear, and what could not be read. */
export function screenLines(found: Found, { paint }: Look): string[] {
  const { collection, failed } = found;
  const likely = collection.groups.filter((group) => group.likely.length > 0).sort(byTurns);
  const { unclear } = collection;
  const lines = [headline(found), '', ...figureLines(collection), ''];
  if (likely.length > 0) lines.push('  likely', ...shortened(likelyRows(likely)));
  if (unclear.length > 0) lines.push('  unclear', ...shortened(unclear.map((one) => `    ${unclearRow(one)}`)));
  if (failed.length > 0) {
    const rows = failed.map(({ path, error }) => `    ${paint.bold(printable(path))}   ${printable(error)}`);
    lines.push('  not read', ...shortened(rows));
  }
  if (lines.at(-1) !== '') lines.push('');
  return lines;
}

function headline({ files, failed, collection }: Found): string {
  const read =
    failed.length === 0 ? counted(files, 'file') : `${number(files - failed.length)} of ${counted(files, 'file')}`;
  return `${read} · ${counted(figuresOf(collection).labels, 'label')}`;
}

/** `  the same   case, spaces, titles   221 labels → 139 people` */
function figureLines(collection: Collection): string[] {
  const { same, likely, unclear, nameless, alone } = figuresOf(collection);
  const waiting = likely.now === likely.labels ? 'to confirm' : `to confirm; ${number(likely.now)} until then`;
  const rows: readonly Row[] = [
    { kind: 'the same', what: 'case, spaces, titles, or a file says so', ...same },
    { kind: 'likely', what: 'one or two letters apart', ...likely, note: waiting },
    { kind: 'unclear', what: 'one label, two people', ...unclear, note: 'to decide' },
    { kind: 'no names', what: 'roles, codes, Q and A', ...nameless, note: 'left as they are' },
    { kind: 'alone', what: '', ...alone },
  ].filter(({ kind, labels }) => labels > 0 || kind !== 'no names');
  const widest = (cell: (row: Row) => string) => rows.reduce((most, row) => Math.max(most, displayWidth(cell(row))), 0);
  const [kinds, whats, labels, people] = [
    widest(({ kind }) => kind),
    widest(({ what }) => what),
    widest((row) => number(row.labels)),
    widest(peopleCell),
  ];
  return rows.map((row) => {
    const head = `  ${padEnd(row.kind, kinds)}   ${padEnd(row.what, whats)}   ${padStart(number(row.labels), labels)}`;
    const noun = row.labels === 1 ? 'label ' : 'labels';
    return `${head} ${noun} ${padEnd(peopleCell(row), people)}   ${row.note ?? ''}`.trimEnd();
  });
}

interface Row {
  readonly kind: string;
  readonly what: string;
  readonly labels: number;
  readonly people?: number;
  readonly note?: string;
}

function peopleCell({ people, labels }: Row): string {
  if (people === undefined || labels === 0) return '';
  return `→ ${number(people)} ${people === 1 ? 'person' : 'people'}`;
}

/** `Mariah Dunne 212 · Martiah Dunne 1       box04, 7 files` */
function likelyRows(groups: readonly Group[]): string[] {
  const rows = groups.map(({ head, likely }) => {
    const all = [head, ...likely];
    const names = all
      .slice(0, MOST_SPELLINGS)
      .map((cluster) => `${excerpt(called(cluster), NAME_WIDTH)} ${number(cluster.turns)}`);
    const more = all.length - names.length;
    return {
      names: [...names, ...(more > 0 ? [`${number(more)} more`] : [])].join(' · '),
      places: placesText(all.flatMap(filesOf)),
    };
  });
  const width = rows.slice(0, MOST).reduce((most, { names }) => Math.max(most, displayWidth(names)), 0);
  return rows.map(({ names, places }) => `    ${padEnd(names, width)}   ${places}`);
}

/** `SANDOR: Ilona Sandor (box02) or Peter Sandor (box02)?    left as SANDOR` */
function unclearRow(one: Unclear): string {
  return `${unclearLine(one)}    left as ${excerpt(one.unit.label, NAME_WIDTH)}`;
}

/** `SANDOR: Ilona Sandor (box02) or Peter Sandor (box02)?`, in letters that can be printed. */
export function unclearLine({ unit, candidates }: Unclear): string {
  const names = candidates.slice(0, MOST_CANDIDATES).map((candidate) => {
    const { name, files } = whereSpeaking(candidate);
    return `${excerpt(name, NAME_WIDTH)} (${foldersText(files)})`;
  });
  const more = candidates.length - names.length;
  const others = more > 0 ? [`${number(more)} more`] : [];
  return `${excerpt(unit.label, NAME_WIDTH)}: ${[...names, ...others].join(' or ')}?`;
}

function filesOf({ units }: Cluster): string[] {
  return units.flatMap(({ files }) => [...files]);
}

/** `box02`; a file that stands in no folder by its name. */
function foldersText(files: readonly string[]): string {
  const places = [...new Set(files.map((file) => folderOf(file).slice(0, -1) || file))].sort();
  const [first = ''] = places;
  return places.length > 1 ? counted(places.length, 'place') : printable(first);
}

/** One file by its name, several by their folder. */
function placesText(files: readonly string[]): string {
  const all = [...new Set(files)].sort();
  const [first = ''] = all;
  if (all.length === 1) return printable(first);
  const folders = [...new Set(all.map(folderOf))];
  const [folder = ''] = folders;
  const count = counted(all.length, 'file');
  if (folders.length > 1) return `${counted(folders.length, 'folder')}, ${count}`;
  return folder === '' ? count : `${printable(folder.slice(0, -1))}, ${count}`;
}

function shortened(rows: readonly string[]): string[] {
  const left = rows.length - MOST;
  return left > 1 ? [...rows.slice(0, MOST), `    … ${number(left)} more`] : [...rows];
}

function byTurns(a: Group, b: Group): number {
  const turns = ({ head, likely }: Group) => [head, ...likely].reduce((sum, one) => sum + one.turns, 0);
  return turns(b) - turns(a) || (a.head.key < b.head.key ? -1 : 1);
}

/** `✔ people.yaml   815 people now, 796 once the likely ones are confirmed` */
export function writtenLine({ collection }: Found, written: Written | undefined, { paint }: Look): string {
  const { people, peopleOnceConfirmed } = figuresOf(collection);
  const later =
    people === peopleOnceConfirmed ? '' : `, ${number(peopleOnceConfirmed)} once the likely ones are confirmed`;
  const count = `${number(people)} ${people === 1 ? 'person' : 'people'} now${later}`;
  const mark = paint.green('✔');
  if (written === undefined) return `${mark} ${count}`;
  const unchanged = written.result === 'same' ? ' (unchanged)' : '';
  return `${mark} ${paint.bold(printable(written.path))}${unchanged}   ${count}`;
}

/** The files that could not be read, where nothing else is said. */
export function failureLines({ failed }: Found, { paint }: Look): string[] {
  return failed.map(({ path, error }) => `${paint.red('✖')} ${printable(path)}: ${printable(error)}`);
}

/** What to type next, and what could not be read. */
export function lastLines(
  { files, failed }: Found,
  inputs: readonly string[],
  output: string | undefined,
  { paint }: Look,
): string[] {
  const last =
    failed.length === 0
      ? []
      : [`${paint.red('✖')} ${number(failed.length)} of ${counted(files, 'file')} could not be read`];
  if (output === '-') return last;
  const next =
    output === undefined
      ? `transcript speakers ${inputs.map(quoted).join(' ')} --collection -o people.yaml`
      : `edit ${printable(output)}, then:  transcript convert … --people ${printable(output)}`;
  return [`→ ${next}`, ...last];
}

function quoted(input: string): string {
  return /^[\p{L}\p{N}._/\\:@%+,-]+$/u.test(input) ? input : `"${printable(input)}"`;
}
