import { counted } from '../text/counting.ts';
import { type PrintedTime, timesOf } from './times.ts';
import type { Rule } from './types.ts';

/** Machines read one notation. */
export const timestampFormat: Rule = {
  id: 'timestamp-format',
  group: 'timestamps',
  summary: 'Several notations of times in one file',
  severity: 'info',
  fix: 'mapping',
  defaults: {},
  page: {
    what: 'Times are written in more than one way: with and without hours though the talk is longer than an hour, with and without fractions, in square and in round brackets.',
    why: 'The Oral History Metadata Synchronizer reads `[HH:MM:SS]` only; the Changelog’s transcripts run a formatter for it.',
    bad: '(12:00) … [00:14:10]',
    good: '[00:12:00] … [00:14:10]',
    off: 'Where nobody but people reads the times.',
  },
  *check(checked) {
    const times = timesOf(checked);
    const hours = times.some(({ clock }) => clock.split(':').length === 3);
    const notations = new Map<string, PrintedTime>();
    for (const time of times) {
      const notation = notationOf(time, hours);
      if (!notations.has(notation)) notations.set(notation, time);
    }
    if (notations.size < 2) return;
    const examples = [...notations.values()].slice(0, 3).map(({ printed }) => printed.trim());
    const second = [...notations.values()][1];
    yield {
      message: `${counted(notations.size, 'notation')} of times: ${examples.join(', ')}`,
      ...(second === undefined ? {} : { position: second.position }),
    };
  },
};

/** `12:04` grows into `1:02:04` in the same notation; below an hour nothing else could be written. */
function notationOf({ clock, printed }: PrintedTime, hours: boolean): string {
  const bracket = /^[[(<{]/.exec(printed.trim())?.[0] ?? '';
  const fraction = /[.,]\d/.test(clock) ? ' with a fraction' : '';
  const parts = clock.split(':');
  const padded = hours && parts.length === 2 && parts[0]?.startsWith('0') === true ? ' without hours' : '';
  return bracket + padded + fraction;
}
