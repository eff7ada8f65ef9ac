import { existsSync } from 'node:fs';
import { UserError } from '../../model/user-error.ts';
import { type Context, screensFor } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import { printable } from '../screen/printable.ts';
import type { Screen } from '../screen/screen.ts';
import { displayWidth, excerpt, padEnd } from '../screen/width.ts';
import { type InputFlags, type Settled, settle } from '../settings.ts';

interface ConfigFlags extends InputFlags {
  readonly check?: boolean;
}

interface Line {
  readonly setting: string;
  readonly value: string;
  readonly origin: string;
}

/** What holds where nobody says anything. */
const DEFAULTS: Readonly<Record<string, string>> = { to: 'json', names: 'label, label', times: 'none', color: 'auto' };
const VALUE_WIDTH = 48;

/** `transcript config [FILE]` */
export async function config(file: string | undefined, flags: ConfigFlags, context: Context): Promise<number> {
  if (file !== undefined && !existsSync(file)) throw new UserError(`${file}: no such file`);
  const settled = await settle(file, flags, context.io);
  const { out } = screensFor(context, settled);
  if (!flags.check) await out.say(['', ...table(linesOf(settled), out), '']);
  await out.say([verdict(settled, flags, out)]);
  return EXIT.done;
}

/** Every setting that somebody made, strongest layer only, then the defaults of the others. */
function linesOf({ choices, config: { settings, origins } }: Settled): Line[] {
  const lines: Line[] = [];
  const said = new Set<string>();
  const add = (setting: string, value: unknown, origin: string) => {
    said.add(setting);
    lines.push({ setting, value: valueText(value), origin });
  };
  for (const [setting, { value, origin }] of choices) add(setting, value.split(','), origin);
  for (const [setting, value] of Object.entries(settings)) {
    if (said.has(setting)) continue;
    if (setting !== 'speakers' && setting !== 'rules') add(setting, value, origins[setting] ?? '');
    else
      for (const [key, entry] of Object.entries(value as Record<string, unknown>)) {
        const name = setting === 'speakers' ? `speakers.${key}` : key;
        add(name, entry, origins[`${setting}.${key}`] ?? origins[setting] ?? '');
      }
  }
  for (const [setting, value] of Object.entries(DEFAULTS))
    if (!said.has(setting)) lines.push({ setting, value, origin: 'default' });
  return lines;
}

/** `[warning, { per: 80 }]` as `warning, per 80`. */
function valueText(value: unknown): string {
  if (Array.isArray(value)) return value.map(valueText).join(', ');
  if (typeof value !== 'object' || value === null) return String(value).trim();
  return Object.entries(value)
    .map(([key, entry]) => `${key} ${valueText(entry)}`)
    .join(', ');
}

function table(lines: readonly Line[], { paint }: Screen): string[] {
  const cells = lines.map(
    ({ setting, value, origin }) => [printable(setting), excerpt(value, VALUE_WIDTH), printable(origin)] as const,
  );
  const width = (column: 0 | 1) => cells.reduce((most, row) => Math.max(most, displayWidth(row[column])), 0);
  const [settings, values] = [width(0), width(1)];
  return cells.map(
    ([setting, value, origin]) => `  ${padEnd(setting, settings)}  ${padEnd(value, values)}  ${paint.dim(origin)}`,
  );
}

function verdict({ config: { files } }: Settled, flags: ConfigFlags, { paint }: Screen): string {
  if (files.length === 0)
    return flags.config === false ? '· no configuration was read' : '· no configuration here: defaults';
  const names = files.map(printable).join(', ');
  if (flags.check) return `${paint.green('✔')} ${names}: in order`;
  return `${paint.green('✔')} read: ${names}   (nearest to the file; nothing outside the project is read)`;
}
