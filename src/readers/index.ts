import { direct } from './direct.ts';
import { speech } from './speech/index.ts';
import type { Reader } from './types.ts';

/** Every format that can be read. */
export const readers: readonly Reader[] = [...direct, ...speech];
