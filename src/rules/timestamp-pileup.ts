import type { SourceText } from '../text/source.ts';
import { type Time, timesOf } from './times.ts';
import type { Rule } from './types.ts';

/** Of several times at one place only one can be right. */
export const timestampPileup: Rule = {
  id: 'timestamp-pileup',
  group: 'timestamps',
  summary: 'Two or more times with no words between',
  severity: 'info',
  fix: 'output',
  defaults: {},
  page: {
    what: 'Two or more times in a row without a word between them, as when silence is cut from a transcript that has a time each minute. The output keeps the first.',
    why: 'Archivists of the Science History Institute decided so in an issue: show the first.',
    bad: '[00:03:00] [00:04:00] And then we slept.',
    good: '[00:03:00] And then we slept.',
    off: 'Where each time is wanted, silence or not.',
  },
  *check(checked) {
    const { source } = checked;
    if (source === undefined) return;
    for (const run of runsOf(timesOf(checked), source)) {
      const [first, ...others] = run;
      const last = others.at(-1);
      if (first === undefined || last === undefined) continue;
      yield {
        message: `${run.length} times with no words between: ${first.text} to ${last.text}`,
        position: { start: first.position.start, end: last.position.end },
      };
    }
  },
};

function runsOf(times: readonly Time[], { text }: SourceText): Time[][] {
  const runs: Time[][] = [];
  for (const time of times) {
    if (time.text === undefined) continue;
    const run = runs.at(-1);
    const from = run?.at(-1)?.position.end.offset;
    const { offset } = time.position.start;
    if (from !== undefined && offset >= from && !/[\p{L}\p{N}]/u.test(text.slice(from, offset))) run?.push(time);
    else runs.push([time]);
  }
  return runs;
}
