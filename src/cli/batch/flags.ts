import { join } from 'node:path';
import { UserError } from '../../model/user-error.ts';
import type { ConvertFlags } from '../convert/flags.ts';
import { environmentName } from '../setting-names.ts';
import { parseShard } from './shard.ts';

/** Where a run over a collection keeps what it knows. */
export interface RecordPlaces {
  readonly manifest?: string;
  readonly report?: string;
}

const STATE = '.transcript-manifest';

/** Whether what an earlier run did counts. */
export function goesOn({ resume, ifChanged }: ConvertFlags): boolean {
  return resume === true || ifChanged === true;
}

/** Whether the earlier manifest is kept and added to. */
export function keepsRecord(flags: ConvertFlags): boolean {
  return goesOn(flags) || flags.prune === true || flags.skipExisting === true;
}

/** `--manifest`, else where a flag needs one, a hidden one in the output folder: one for each shard. */
export function recordPlaces(flags: ConvertFlags, outDir: string): RecordPlaces {
  const { manifest, report, shard, prune } = flags;
  const part = shard === undefined ? '' : `-${shard.replace('/', '-of-')}`;
  const place = manifest ?? (goesOn(flags) || prune ? join(outDir, `${STATE}${part}.csv`) : undefined);
  if (place !== undefined && place === report)
    throw new UserError(`${place}: the manifest and the report need files of their own`);
  return { ...(place === undefined ? {} : { manifest: place }), ...(report === undefined ? {} : { report }) };
}

/** What cannot be meant together, or has no form that it should have. @throws UserError */
export function checkBatchFlags(flags: ConvertFlags): void {
  const { force, skipExisting, ifChanged, resume } = flags;
  if (force && skipExisting) throw new UserError('--force and --skip-existing: one of them');
  if (force && (ifChanged || resume))
    throw new UserError(`--force and ${resume ? '--resume' : '--if-changed'}: one of them`, {
      hints: ['--force does everything again'],
    });
  if (flags.shard !== undefined) parseShard(flags.shard);
}

/** The flags that only make sense with a folder to write to. @throws UserError where one is given without it */
export function refuseWithoutOutDir(flags: ConvertFlags): void {
  const { manifest, report, resume, ifChanged, skipExisting, prune, shard } = flags;
  const given = { manifest, report, resume, ifChanged, skipExisting, prune, shard };
  for (const [name, value] of Object.entries(given))
    if (value !== undefined) throw new UserError(`${flagOf(name)} needs --out-dir`, { hints: ['--out-dir DIR'] });
}

function flagOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** `--jobs`, else the environment. @throws UserError */
export function parseJobs(
  { jobs }: Pick<ConvertFlags, 'jobs'>,
  env: Readonly<Record<string, string | undefined>>,
): number | undefined {
  const variable = environmentName('jobs');
  const value = jobs ?? env[variable];
  if (value === undefined || value === '') return undefined;
  if (/^[1-9]\d{0,3}$/.test(value)) return Number(value);
  throw new UserError(`${jobs === undefined ? variable : '--jobs'} ${value}: not a number from 1`, {
    hints: ['--jobs 4'],
  });
}
