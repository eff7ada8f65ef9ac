import { ellipsisAmbiguous } from './ellipsis-ambiguous.ts';
import { longTurn } from './long-turn.ts';
import { speakerUnresolved } from './speaker-unresolved.ts';
import type { Rule } from './types.ts';

/** Every rule, by group and then by importance. */
export const rules: readonly Rule[] = [speakerUnresolved, ellipsisAmbiguous, longTurn];
