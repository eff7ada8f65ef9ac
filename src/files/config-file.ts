import { readFile } from 'node:fs/promises';
import { basename, relative } from 'node:path';
import { UserError } from '../model/user-error.ts';
import { fileError } from './file-error.ts';
import type { ConfigContent } from './settings.ts';

export interface ConfigFile {
  readonly path: string;
  /** As it is named in messages. */
  readonly name: string;
  readonly content: ConfigContent;
}

/**
 * Reads a configuration wherever it stands, be it a `package.json` or a YAML or JSON file of any name.
 *
 * @throws UserError where it cannot be read or is no configuration
 */
export async function readConfigFile(path: string, cwd: string): Promise<ConfigFile> {
  const name = nameOf(path, cwd);
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw fileError(error, name);
  });
  const file = await parseConfigFile(path, text, cwd);
  if (file === undefined) throw new UserError(`${name}: has no key “transcript”`);
  return file;
}

/**
 * Checks the text of a configuration file. Absent for a `package.json` that configures nothing here.
 *
 * @throws UserError with file, line and path of each problem
 */
export async function parseConfigFile(path: string, text: string, cwd: string): Promise<ConfigFile | undefined> {
  const name = nameOf(path, cwd);
  const inPackage = basename(path) === 'package.json';
  // Most package files are someone else's and need not even be parsed.
  if (inPackage && !text.includes('"transcript"')) return undefined;
  const [{ parseYaml, checkYaml }, { configSchema }] = await Promise.all([
    import('./yaml-source.ts'),
    import('./settings.ts'),
  ]);
  const source = parseYaml(text, name);
  if (inPackage && !source.document.has('transcript')) return undefined;
  return { path, name, content: checkYaml(source, configSchema, inPackage ? ['transcript'] : []) };
}

function nameOf(path: string, cwd: string): string {
  return relative(cwd, path) || path;
}
