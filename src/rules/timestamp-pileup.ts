import { timesOf } from './times.ts';
import type { Rule } from './types.ts';

/** Of times with no words between them, one says all. */
export const timestampPileup: Rule = {
  id: 'timestamp-pileup',
  group: 'timestamps',
  summary: 'Times with no words between them',
  severity: 'info',
  fix: 'output',
  defaults: {},
  page: {
    what: 'Two or more times stand together, with no words between them.',
    why: 'Archivists of one collection settled it for themselves: the first one is shown.',
    bad: '[00:03:00] [00:04:00] And then',
    good: '[00:03:00] And then',
    off: 'Where each time marks a minute of silence.',
  },
  *check(checked) {
    const { source } = checked;
    if (source === undefined) return;
    const times = timesOf(checked);
    for (const [i, time] of times.entries()) {
      const before = times[i - 1];
      if (before === undefined || before.position.end.offset > time.position.start.offset) continue;
      const between = source.text.slice(before.position.end.offset, time.position.start.offset);
      if (between.length > 40 || /[\p{L}\p{N}]|-->|[-–—]/u.test(between)) continue;
      yield { message: `${time.clock} right behind ${before.clock}`, position: time.position };
    }
  },
};
