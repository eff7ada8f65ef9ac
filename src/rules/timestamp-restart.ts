import { dropsOf } from './time-drops.ts';
import { clock } from './times.ts';
import type { Rule } from './types.ts';

/** Each tape had its own clock; a viewer has one. */
export const timestampRestart: Rule = {
  id: 'timestamp-restart',
  group: 'timestamps',
  summary: 'The clock begins again, as at a new tape',
  severity: 'warning',
  fix: 'mapping',
  defaults: {},
  page: {
    what: 'Times that go back to the start, at the end of a tape or without a word about it. `transcript retime` makes one clock of several, once it is told how long each tape is.',
    why: 'Staff of the Science History Institute’s oral histories asked for it in an issue, and a tool was built.',
    bad: '[00:58:10] … [End of tape 1] … [00:00:00]',
    good: '[00:58:10] … [End of tape 1] … [00:58:14]',
    off: 'Where each tape is a recording of its own for the viewer as well.',
  },
  *check(checked) {
    for (const { before, time, tape, restarts } of dropsOf(checked))
      if (restarts)
        yield {
          message: `${clock(time)} after ${clock(before)}${tape === undefined ? '' : `, at ${tape}`}`,
          position: time.position,
        };
  },
};
