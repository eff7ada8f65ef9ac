import { access } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { lilconfig } from 'lilconfig';
import { type ConfigFile, parseConfigFile } from './config-file.ts';
import { fileError } from './file-error.ts';

/** In one folder the first of these counts. None is ever run. */
const PLACES = ['.transcriptrc.yaml', '.transcriptrc.yml', '.transcriptrc.json', 'package.json'];

/**
 * The configuration files that hold for a folder, the nearest first: those above it up to one that says `root: true`,
 * the root of the repository or the user's own folder.
 *
 * @throws UserError where one of them is no configuration
 */
export async function searchConfigFiles(folder: string, cwd: string): Promise<ConfigFile[]> {
  const stopDir = await stopFolder(folder);
  const load = (path: string, text: string) => parseConfigFile(path, text, cwd);
  const inPackage = async (path: string, text: string) => ({ transcript: await load(path, text) });
  const json = (path: string, text: string) => (path.endsWith('package.json') ? inPackage : load)(path, text);
  const searcher = lilconfig('transcript', {
    searchPlaces: PLACES,
    loaders: { '.yaml': load, '.yml': load, '.json': json },
    ignoreEmptySearchPlaces: false,
    cache: false,
    stopDir,
  });
  const found: ConfigFile[] = [];
  for (let from = folder; ; from = dirname(from)) {
    const result = await searcher.search(from).catch((error: unknown) => {
      throw fileError(error, String((error as NodeJS.ErrnoException).path));
    });
    if (result === null) return found;
    // An empty file is there, and says nothing.
    const file = (result.config as ConfigFile | undefined) ?? (await parseConfigFile(result.filepath, '', cwd));
    if (file !== undefined) found.push(file);
    from = dirname(result.filepath);
    if (from === stopDir || file?.content.root === true) return found;
  }
}

async function stopFolder(folder: string): Promise<string> {
  const atRepository = await access(join(folder, '.git')).then(
    () => true,
    () => false,
  );
  const parent = dirname(folder);
  return atRepository || folder === homedir() || folder === parent ? folder : stopFolder(parent);
}
