import { type ConfigCache, type LoadedConfig, loadConfig } from '../files/config.ts';
import type { ParseOptions } from '../pipeline.ts';
import type { WriteOptions } from '../writers/types.ts';
import {
  parseBody,
  parseLabelPattern,
  parseNames,
  parseSeconds,
  parseSwitch,
  parseTimes,
  parseWhen,
} from './flag-values.ts';
import type { Io } from './io.ts';
import type { When } from './screen/terminal.ts';
import { environmentName, flagName } from './setting-names.ts';

/** The flags that every command about an interview takes, as typed. Absent where not given. */
export interface InputFlags {
  readonly from?: string;
  readonly encoding?: string;
  readonly labelPattern?: string;
  readonly body?: string;
  readonly cues?: true;
  readonly pause?: string;
  readonly people?: string;
  readonly stdinFilename?: string;
  /** `false` after --no-config. */
  readonly config?: string | false;
  /** `false` after --no-color. */
  readonly color?: string | false;
}

/** What can be set in more than one place; the flags of `convert` among them. */
const SETTINGS = [
  'from',
  'to',
  'names',
  'times',
  'encoding',
  'labelPattern',
  'body',
  'cues',
  'pause',
  'people',
  'color',
  'preset',
  'level',
  'failOn',
  'maxWarnings',
  'format',
] as const;
type SettingName = (typeof SETTINGS)[number];

/** The names of their variables, which are asked for with each file. */
const VARIABLES = Object.fromEntries(SETTINGS.map((name) => [name, environmentName(name)])) as Record<
  SettingName,
  string
>;

/** A setting, and where its value came from. */
export interface Choice {
  readonly value: string;
  readonly layer: 'flag' | 'environment' | 'configuration';
  /** As a person would look it up: `--to`, `TRANSCRIPT_TO`, `.transcriptrc.yaml`. */
  readonly origin: string;
}

/** Everything that is settled for one input. */
export interface Settled {
  readonly read: Pick<ParseOptions, 'from' | 'encoding' | 'labelPattern' | 'body' | 'cues' | 'pauseMs'>;
  readonly write: WriteOptions;
  /** What `--to` or its like said; the extension of an output comes between the flag and the rest. */
  readonly to: Choice | undefined;
  readonly color: When | undefined;
  readonly choices: ReadonlyMap<SettingName, Choice>;
  readonly config: LoadedConfig;
}

/**
 * Defaults < configuration < environment < flags, for the file at `path`.
 *
 * @param cache for a run over many files
 * @throws UserError where a value is none
 */
export async function settle(
  path: string | undefined,
  flags: object,
  io: Pick<Io, 'cwd' | 'env'>,
  cache?: ConfigCache,
): Promise<Settled> {
  const config = await loadConfig(path, { ...configChoice(flags, io), cwd: io.cwd, cache });
  const choices = new Map<SettingName, Choice>();
  for (const name of SETTINGS) {
    const choice = choose(name, flags, io.env, config);
    if (choice !== undefined) choices.set(name, choice);
  }
  const from = choices.get('from')?.value;
  const encoding = choices.get('encoding')?.value;
  const labelPattern = parse(choices.get('labelPattern'), parseLabelPattern);
  const body = parse(choices.get('body'), parseBody);
  const cues = parse(choices.get('cues'), parseSwitch);
  const pauseMs = parse(choices.get('pause'), parseSeconds);
  const names = parse(choices.get('names'), parseNames);
  const times = parse(choices.get('times'), parseTimes);
  return {
    read: {
      ...(from === undefined ? {} : { from }),
      ...(encoding === undefined ? {} : { encoding }),
      ...(labelPattern === undefined ? {} : { labelPattern }),
      ...(body === undefined ? {} : { body }),
      ...(cues === undefined ? {} : { cues }),
      ...(pauseMs === undefined ? {} : { pauseMs }),
    },
    write: { ...(names === undefined ? {} : { names }), ...(times === undefined ? {} : { times }) },
    to: choices.get('to'),
    color: parse(choices.get('color'), parseWhen),
    choices,
    config,
  };
}

function choose(name: SettingName, flags: object, env: Io['env'], config: LoadedConfig): Choice | undefined {
  const flag = (flags as Readonly<Record<string, unknown>>)[name];
  if (flag === false) return { value: 'never', layer: 'flag', origin: `--no-${name}` };
  if (typeof flag === 'string' || flag === true) return { value: String(flag), layer: 'flag', origin: flagName(name) };
  const variable = VARIABLES[name];
  const fromEnvironment = env[variable];
  if (fromEnvironment) return { value: fromEnvironment, layer: 'environment', origin: variable };
  const configured = (config.settings as Readonly<Record<string, unknown>>)[name];
  if (configured === undefined) return undefined;
  return { value: String(configured), layer: 'configuration', origin: config.origins[name] ?? 'configuration' };
}

function configChoice(flags: object, { env }: Pick<Io, 'env'>): { config?: string; noConfig?: boolean } {
  const { config } = flags as InputFlags;
  if (config === false) return { noConfig: true };
  const file = config ?? env[environmentName('config')];
  return file ? { config: file } : {};
}

function parse<T>(choice: Choice | undefined, parser: (value: string, origin: string) => T): T | undefined {
  return choice === undefined ? undefined : parser(choice.value, choice.origin);
}
