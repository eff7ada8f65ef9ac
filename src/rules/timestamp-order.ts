import { turnsOf } from '../model/turns.ts';
import { formatTimestamp } from '../text/timestamp.ts';
import { dropsOf } from './time-drops.ts';
import { clock } from './times.ts';
import type { Rule } from './types.ts';

/** Time runs forward. */
export const timestampOrder: Rule = {
  id: 'timestamp-order',
  group: 'timestamps',
  summary: 'A time earlier than the one before it',
  severity: 'error',
  fix: 'never',
  defaults: {},
  page: {
    what: 'A time that is earlier than the one before it, or the end of a turn before its start. A clock that begins again at a new tape is `timestamp-restart`.',
    why: 'Viewers of OHMS, the Oral History Metadata Synchronizer, seek in the recording by these times.',
    bad: '[00:10:05] We left. [00:09:50] It rained.',
    good: '[00:10:05] We left. [00:10:50] It rained.',
    off: 'Where passages were moved on purpose, and keep their times.',
  },
  *check(checked) {
    for (const { before, time, restarts } of dropsOf(checked))
      if (!restarts) yield { message: `${clock(time)} after ${clock(before)}`, position: time.position };
    for (const { startMs, endMs, position } of turnsOf(checked.transcript))
      if (startMs !== undefined && endMs !== undefined && endMs < startMs)
        yield {
          message: `ends at ${formatTimestamp(endMs)}, before its start at ${formatTimestamp(startMs)}`,
          position,
        };
  },
};
