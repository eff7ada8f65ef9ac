import { restarts, timesOf } from './times.ts';
import type { Rule } from './types.ts';

/** Listeners seek by times. */
export const timestampOrder: Rule = {
  id: 'timestamp-order',
  group: 'timestamps',
  summary: 'A time earlier than the one before',
  severity: 'error',
  fix: 'never',
  defaults: {},
  page: {
    what: 'A time is earlier than the one before it, and no tape began again there.',
    why: 'The Oral History Metadata Synchronizer’s viewers seek by these times.',
    bad: '[00:10:05] … [00:09:50]',
    good: '[00:10:05] … [00:10:20]',
    off: 'Where excerpts are printed out of their order.',
  },
  *check(checked) {
    const times = timesOf(checked);
    for (const [i, time] of times.entries()) {
      const before = times[i - 1];
      if (before === undefined || time.ms >= before.ms || restarts(before, time)) continue;
      yield { message: `${time.clock} after ${before.clock}`, position: time.position };
    }
  },
};
