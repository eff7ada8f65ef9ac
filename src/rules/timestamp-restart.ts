import { restarts, timesOf } from './times.ts';
import type { Rule } from './types.ts';

/** Each tape has a clock of its own; a reader has one. */
export const timestampRestart: Rule = {
  id: 'timestamp-restart',
  group: 'timestamps',
  summary: 'The clock begins again at a new tape',
  severity: 'warning',
  fix: 'mapping',
  defaults: {},
  page: {
    what: 'The times begin again near zero after ten minutes and more: a new tape. One clock for the whole interview needs the lengths of the tapes.',
    why: 'Staff of oral history archives ask for it, and have built tools for it.',
    bad: '[00:58:10] [End of tape 1] [00:00:00]',
    good: '[00:58:10] [End of tape 1] [00:58:22]',
    off: 'Where times are cited with their tape.',
  },
  *check(checked) {
    const times = timesOf(checked);
    for (const [i, time] of times.entries()) {
      const before = times[i - 1];
      if (before === undefined || !restarts(before, time)) continue;
      yield { message: `${time.clock} after ${before.clock}`, position: time.position };
    }
  },
};
