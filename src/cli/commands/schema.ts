import { jsonSchema } from '../../model/schema.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-codes.ts';

/** `transcript schema` */
export async function schema({ screens }: Context): Promise<number> {
  await screens.out.data(`${JSON.stringify(jsonSchema(), null, 2)}\n`);
  return EXIT.done;
}
