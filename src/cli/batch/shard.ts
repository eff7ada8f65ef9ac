import { createHash } from 'node:crypto';
import { UserError } from '../../model/user-error.ts';
import type { Job } from './job.ts';

/** One of several runs that share a collection. */
export interface Shard {
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/** `2/8`. @throws UserError */
export function parseShard(value: string): Shard {
  const [, number, of] = /^(\d{1,6})\/(\d{1,6})$/.exec(value)?.map(Number) ?? [];
  if (number === undefined || of === undefined || number < 1 || number > of)
    throw new UserError(`--shard ${value}: not a part and how many there are`, {
      hints: ['the second of eight:  --shard 2/8'],
    });
  return { number, of };
}

/** The files of a shard: a hash of each one's name decides, so that no run depends on what the others find. */
export function inShard(jobs: readonly Job[], { number, of }: Shard): Job[] {
  return jobs.filter(({ source }) => {
    const hash = createHash('sha256').update(source).digest().readUInt32BE(0);
    return (hash % of) + 1 === number;
  });
}
