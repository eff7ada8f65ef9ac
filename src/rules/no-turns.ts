import { turnsOf } from '../model/turns.ts';
import type { Rule } from './types.ts';

/** A silent empty result is the worst failure. The reader refuses such a file; whoever asked it says so by this rule. */
export const noTurns: Rule = {
  id: 'no-turns',
  group: 'structure',
  summary: 'Nothing in the file reads as a speaker’s turn',
  severity: 'error',
  fix: 'never',
  defaults: {},
  page: {
    what: 'The text marks no speakers in any way that is known here. Either it is no interview, or its labels need to be described with `--label-pattern`.',
    why: 'A parser that silently returns nothing is the failure that users of such tools report first.',
    bad: 'She paused. Then: nothing.',
    good: 'MP: She paused. Then: nothing.',
    off: 'Where a folder holds other texts beside its interviews.',
  },
  *check({ transcript }) {
    if (turnsOf(transcript).length === 0) yield { message: 'nothing reads as a speaker’s turn' };
  },
};
