import { existsSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import type { NameSheet } from '../model/name-sheet.ts';
import { codeOf, fileError } from './file-error.ts';
import { writeOutput } from './write-output.ts';

/** Where people say who speaks in an interview: `box/okafor.txt` has `box/okafor.speakers.yaml`. */
export function sidecarPath(interview: string): string {
  const { dir, name } = parse(interview);
  return join(dir, `${name}.speakers.yaml`);
}

/**
 * What the sidecar of an interview says. Absent where there is none.
 *
 * @throws UserError with file and line where it is no YAML or says what no sidecar can say
 */
export async function readSidecar(interview: string): Promise<NameSheet | undefined> {
  const path = sidecarPath(interview);
  const text = textOf(path);
  if (text === undefined) return undefined;
  const [{ parseYaml, checkYaml }, { sheetSchema }] = await Promise.all([
    import('./yaml-source.ts'),
    import('./settings.ts'),
  ]);
  return checkYaml(parseYaml(text, path), sheetSchema);
}

/**
 * Adds names, roles and merges to the sidecar of an interview, which keeps its comments, its order and whatever
 * `additions` do not mention.
 *
 * @returns the sidecar's path, and whether anything changed
 * @throws UserError where the sidecar there is no sidecar, or cannot be written
 */
export async function writeSidecar(
  interview: string,
  additions: NameSheet,
): Promise<{ path: string; result: 'written' | 'same' }> {
  const path = sidecarPath(interview);
  const text = textOf(path);
  const [{ parseYaml, checkYaml }, { sheetSchema }] = await Promise.all([
    import('./yaml-source.ts'),
    import('./settings.ts'),
  ]);
  const source = parseYaml(text ?? '', path);
  const { merge = [] } = checkYaml(source, sheetSchema);
  const { document } = source;
  const { setText, addList } = await import('./yaml-edit.ts');
  for (const [label, said] of Object.entries(additions.speakers ?? {}))
    for (const [key, value] of Object.entries(said)) setText(document, ['speakers', label, key], value);
  const known = new Set(merge.map((labels) => JSON.stringify(labels)));
  for (const labels of additions.merge ?? [])
    if (!known.has(JSON.stringify(labels))) addList(document, 'merge', labels);
  const result = await writeOutput(path, document.toString({ lineWidth: 0 }), { force: true, sources: [interview] });
  return { path, result };
}

function textOf(path: string): string | undefined {
  try {
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  } catch (error) {
    // A name so long that its sidecar's would be too long has none.
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENAMETOOLONG') return undefined;
    throw fileError(error, path);
  }
}
