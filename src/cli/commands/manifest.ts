import { UserError } from '../../model/user-error.ts';
import type { Context } from '../context.ts';
import { makeBag } from '../manifest/bag.ts';
import { type MakeFlags, makeManifest } from '../manifest/make.ts';

export { joinInto as join } from '../manifest/join.ts';
export { verifyManifest as verify } from '../manifest/verify.ts';

interface Flags extends MakeFlags {
  readonly bag?: boolean;
  readonly date?: string;
}

/** `transcript manifest make DIR` */
export async function make(dir: string, flags: Flags, context: Context): Promise<number> {
  if (flags.bag) return makeBag(dir, flags, context);
  if (flags.date !== undefined) throw new UserError('--date is the date of a bag', { hints: ['--bag -o BAGDIR'] });
  return makeManifest(dir, flags, context);
}
