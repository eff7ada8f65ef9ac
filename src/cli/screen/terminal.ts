import type { Io } from '../io.ts';

export type When = 'auto' | 'always' | 'never';

/** What was said about colour, the strongest first. */
export interface ColorWish {
  readonly flag?: When | undefined;
  readonly config?: When | undefined;
}

type Level = 0 | 1 | 2 | 3;
type Env = Io['env'];

/** How many colours a stream gets: flag, NO_COLOR, FORCE_COLOR or CLICOLOR_FORCE, CLICOLOR=0, TERM=dumb, configuration, terminal. */
export function colorLevel(isTTY: boolean, env: Env, { flag, config }: ColorWish): Level {
  if (flag === 'never') return 0;
  if (flag === 'always') return depthOf(env);
  if (isSet(env['NO_COLOR'])) return 0;
  const forced = env['FORCE_COLOR'] ?? env['CLICOLOR_FORCE'];
  if (forced === '0' || forced === 'false') return 0;
  if (isSet(forced)) return depthOf(env);
  if (env['CLICOLOR'] === '0' || env['TERM'] === 'dumb' || config === 'never') return 0;
  return isTTY || config === 'always' ? depthOf(env) : 0;
}

function depthOf(env: Env): Level {
  if (env['COLORTERM'] === 'truecolor' || env['COLORTERM'] === '24bit') return 3;
  return env['TERM']?.includes('256') ? 2 : 1;
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}

/** Whether the terminal prints more than ASCII. */
export function isUnicode({ env, platform }: Pick<Io, 'env' | 'platform'>): boolean {
  if (env['TERM'] === 'linux') return false;
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'];
  if (platform === 'win32' && locale === undefined)
    return ['WT_SESSION', 'TERM_PROGRAM', 'ConEmuTask', 'TERM'].some((name) => isSet(env[name]));
  return locale === undefined || /utf-?8/i.test(locale) || !/^(C|POSIX)$|\./.test(locale);
}

const ASCII: Readonly<Record<string, string>> = {
  '✔': 'ok',
  '▲': '!',
  '✖': 'x',
  '·': '-',
  '→': '->',
  '…': '...',
  '–': '-',
  '“': '"',
  '”': '"',
  '’': "'",
  '¶': 'P',
};

/** The program's own marks in ASCII. */
export function toAscii(text: string): string {
  return text.replace(/[✔▲✖·→…–“”’¶]/g, (mark) => ASCII[mark] ?? mark);
}
