import { dirname, relative, resolve, sep } from 'node:path';
import { UserError } from '../model/user-error.ts';
import { type ConfigFile, readConfigFile } from './config-file.ts';
import { searchConfigFiles } from './config-search.ts';
import type { Settings } from './settings.ts';

/** What has been looked up already; one for a whole run saves looking again for each file of a folder. */
export interface ConfigCache {
  readonly folders: Map<string, Promise<ConfigFile[]>>;
  readonly files: Map<string, Promise<ConfigFile>>;
}

interface LoadConfigOptions {
  /** Only this file is read, wherever the input stands. */
  readonly config?: string | undefined;
  /** Nothing is read. */
  readonly noConfig?: boolean | undefined;
  readonly cwd: string;
  /** Default: nothing is remembered. */
  readonly cache?: ConfigCache | undefined;
}

export interface LoadedConfig {
  readonly settings: Settings;
  /**
   * Where each setting comes from, such as `.transcriptrc.yaml overrides[0] (print/**)`. The keys are those of
   * `settings`, and for each speaker and rule `speakers.LABEL` and `rules.ID`.
   */
  readonly origins: Readonly<Record<string, string>>;
  /** The files that were read, those that count most first. */
  readonly files: readonly string[];
}

/** What one file, or one of its overrides, sets. */
interface Layer {
  readonly origin: string;
  readonly file: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Maps whose entries are set one by one. */
const BY_ENTRY = new Set(['speakers', 'rules']);

export function configCache(): ConfigCache {
  return { folders: new Map(), files: new Map() };
}

/**
 * The settings that hold for an input file: those of the nearest configuration, then what the ones above it and the
 * ones it extends say besides.
 *
 * @param inputPath absent for standard input, for which the configuration of `cwd` holds
 * @throws UserError with file and line where a configuration cannot be read
 */
export async function loadConfig(inputPath: string | undefined, options: LoadConfigOptions): Promise<LoadedConfig> {
  const { cwd, config, noConfig = false, cache = configCache() } = options;
  if (noConfig) return { settings: {}, origins: {}, files: [] };
  const input = inputPath === undefined ? undefined : resolve(cwd, inputPath);
  const folder = input === undefined ? cwd : dirname(input);
  const read = (path: string) => remember(cache.files, path, () => readConfigFile(path, cwd));
  const nearestFirst =
    config === undefined
      ? await remember(cache.folders, folder, () => searchConfigFiles(folder, cwd))
      : [await read(resolve(cwd, config))];
  const layers: Layer[] = [];
  for (const file of nearestFirst.toReversed())
    layers.push(...(await layersOf(file, file.name, input, read, [file], cwd)));
  return combine(layers);
}

/** The layers of a file, the weakest first: what it extends, what it says itself, its overrides for the input. */
async function layersOf(
  file: ConfigFile,
  origin: string,
  input: string | undefined,
  read: (path: string) => Promise<ConfigFile>,
  chain: readonly ConfigFile[],
  cwd: string,
): Promise<Layer[]> {
  const { root: _root, extends: bases = [], overrides = [], ...values } = file.content;
  const layers: Layer[] = [];
  for (const base of bases) {
    const extended = await readBase(file, base, read);
    if (chain.some(({ path }) => path === extended.path)) throw circle([...chain, extended]);
    layers.push(...(await layersOf(extended, `extends ${extended.name}`, input, read, [...chain, extended], cwd)));
  }
  layers.push({ origin, file: file.name, values: placed(values, file, cwd) });
  for (const [i, { files, ...overridden }] of overrides.entries())
    if (await matches(file, input, files))
      layers.push({
        origin: `${origin} overrides[${i}] (${files.join(', ')})`,
        file: file.name,
        values: placed(overridden, file, cwd),
      });
  return layers;
}

/** A people file is named as seen from the configuration that names it. */
function placed<Values extends Pick<Settings, 'people'>>(values: Values, { path }: ConfigFile, cwd: string): Values {
  const { people } = values;
  return people === undefined ? values : { ...values, people: relative(cwd, resolve(dirname(path), people)) };
}

function combine(layers: readonly Layer[]): LoadedConfig {
  const settings: Record<string, unknown> = {};
  const origins: Record<string, string> = {};
  for (const { origin, values } of layers) {
    for (const [key, value] of Object.entries(values)) {
      if (BY_ENTRY.has(key)) {
        settings[key] = { ...(settings[key] as object | undefined), ...(value as object) };
        for (const entry of Object.keys(value as object)) origins[`${key}.${entry}`] = origin;
      } else {
        settings[key] = value;
        origins[key] = origin;
      }
    }
  }
  const files = [...new Set(layers.map(({ file }) => file).toReversed())];
  return { settings: settings as Settings, origins, files };
}

async function readBase(
  file: ConfigFile,
  base: string,
  read: (path: string) => Promise<ConfigFile>,
): Promise<ConfigFile> {
  try {
    return await read(resolve(dirname(file.path), base));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const details = [...error.details, `${file.name} extends it`];
    throw new UserError(error.message, { details, hints: error.hints, cause: error });
  }
}

function circle(chain: readonly ConfigFile[]): UserError {
  return new UserError(`${chain[0]?.name}: extends leads in a circle: ${chain.map(({ name }) => name).join(' → ')}`);
}

async function matches(file: ConfigFile, input: string | undefined, patterns: readonly string[]): Promise<boolean> {
  if (input === undefined) return false;
  const { default: micromatch } = await import('micromatch');
  const path = relative(dirname(file.path), input).split(sep).join('/');
  return micromatch([path], patterns.map(inAnyFolder), { dot: true }).length > 0;
}

/** A pattern without a folder means a file's name, wherever the file stands. */
function inAnyFolder(pattern: string): string {
  return pattern.includes('/') ? pattern : pattern.replace(/^!?/, '$&**/');
}

function remember<T>(known: Map<string, Promise<T>>, key: string, find: () => Promise<T>): Promise<T> {
  const found = known.get(key) ?? find();
  known.set(key, found);
  return found;
}
