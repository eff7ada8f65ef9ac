import { UserError } from '../model/user-error.ts';
import type { ManifestRow } from './manifest.ts';

/** A manifest that is read. */
export interface Manifest {
  readonly name: string;
  readonly rows: readonly ManifestRow[];
}

/** The rows of several manifests as one. */
export interface Joined {
  /** Sorted by source, each source once. */
  readonly rows: ManifestRow[];
  /** Rows that were left out, since another is the same. */
  readonly repeated: number;
  /** Converted sources that have the bytes of an earlier one: one run would have converted that one only. */
  readonly copies: number;
  /** How many versions of the program and settings the sources were converted with. */
  readonly settings: number;
}

interface Place {
  readonly row: ManifestRow;
  readonly at: string;
}

/** Conflicts that are named. */
const MOST_NAMED = 8;

/** Joins manifests. @throws UserError which names each source that has two different rows */
export function joinManifests(manifests: readonly Manifest[]): Joined {
  const bySource = new Map<string, Place>();
  const conflicts: string[] = [];
  let repeated = 0;
  for (const { name, rows } of manifests)
    for (const [i, row] of rows.entries()) {
      const place = { row, at: `${name} row ${i + 2}` };
      const other = bySource.get(row.source);
      if (other === undefined) bySource.set(row.source, place);
      else if (differences(other.row, row).length === 0) repeated++;
      else conflicts.push(conflictLine(other, place));
    }
  if (conflicts.length > 0) throw conflictError(conflicts);
  const rows = [...bySource.values()].map(({ row }) => row).sort((a, b) => (a.source < b.source ? -1 : 1));
  return { rows, repeated, copies: copiesIn(rows), settings: settingsIn(rows) };
}

function differences(a: ManifestRow, b: ManifestRow): string[] {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)] as (keyof ManifestRow)[]);
  return [...keys].filter((key) => a[key] !== b[key]);
}

function conflictLine(a: Place, b: Place): string {
  const columns = differences(a.row, b.row).map((key) => (key === 'outputSha256' ? 'output_sha256' : key));
  return `${a.row.source}   ${a.at} and ${b.at}: other ${columns.join(', ')}`;
}

function conflictError(conflicts: readonly string[]): UserError {
  const more = conflicts.length > MOST_NAMED ? [`… ${conflicts.length - MOST_NAMED} more`] : [];
  const many =
    conflicts.length === 1 ? 'a source has two different rows' : `${conflicts.length} sources have two different rows`;
  return new UserError(many, {
    details: [...conflicts.slice(0, MOST_NAMED), ...more],
  });
}

function copiesIn(rows: readonly ManifestRow[]): number {
  const sums = rows.flatMap(({ status, sha256 }) => (status === 'converted' && sha256 !== undefined ? [sha256] : []));
  return sums.length - new Set(sums).size;
}

function settingsIn(rows: readonly ManifestRow[]): number {
  const converted = rows.filter(({ status }) => status !== 'recorded');
  return new Set(converted.map(({ tool, settings }) => `${tool}\n${settings}`)).size;
}
