import { turnsOf } from '../model/turns.ts';
import { counted } from '../text/counting.ts';

import { placeIn } from './place.ts';
import { type Time, timesOf } from './times.ts';
import type { Checked, Finding, Rule } from './types.ts';

/** One file, one way to write a time. */
export const timestampFormat: Rule = {
  id: 'timestamp-format',
  group: 'timestamps',
  summary: 'Times written in several ways',
  severity: 'info',
  fix: 'mapping',
  defaults: {},
  page: {
    what: 'Times in several notations: other brackets, with and without hours, with and without fractions. Times at labels and times within words are judged apart, and hours may be left out before the first has passed. One note for each rarer notation.',
    why: 'OHMS, the Oral History Metadata Synchronizer, reads `[HH:MM:SS]` and nothing else; the Changelog’s transcripts are run through a formatter for it.',
    bad: '[00:12:00] … (14:30) … <T: 15 min>',
    good: '[00:12:00] … [00:14:30] … [00:15:00]',
    off: 'Where nothing reads the times but people.',
  },
  *check(checked) {
    const times = timesOf(checked).filter(({ text }) => text !== undefined);
    yield* rarer(times.filter(({ place }) => place === 'head'));
    yield* rarer([...times.filter(({ place }) => place === 'words'), ...odd(checked)]);
  },
};

function* rarer(times: readonly Pick<Time, 'ms' | 'text' | 'position'>[]): Iterable<Finding> {
  const optionalHours = hasOptionalHours(times);
  const groups = new Map<string, (typeof times)[number][]>();
  for (const time of times) {
    const notation = notationOf(time.text ?? '', optionalHours);
    const group = groups.get(notation);
    if (group === undefined) groups.set(notation, [time]);
    else group.push(time);
  }
  const [common = [], ...rare] = [...groups.values()].sort((a, b) => b.length - a.length);
  for (const group of rare)
    yield {
      message: `“${group[0]?.text}” (${counted(group.length, 'time')}); this file mostly writes “${common[0]?.text}” (${counted(common.length, 'time')})`,
      ...(group[0] === undefined ? {} : { position: group[0].position }),
    };
}

const HOUR_MS = 3_600_000;

/** `59:50`, then `1:00:10`: hours are printed only once there are any. */
function hasOptionalHours(times: readonly Pick<Time, 'ms' | 'text'>[]): boolean {
  return times.every(({ ms, text = '' }) => ms >= HOUR_MS === /:\d\d:/.test(text));
}

/** Brackets, number of parts, sign of the fraction; a leading zero makes no difference. */
function notationOf(text: string, optionalHours: boolean): string {
  const digits = text.replace(/\s/g, '').replace(/\d+/g, '0');
  return optionalHours ? digits.replace('0:0:0', '0:0') : digits;
}

const ODD = /<T:\s?\d{1,4}(?::\d{2}){0,2}(?:\s?min\.?)?>|[[(]\d{1,2}h\s?\d{1,2}m(?:\s?\d{1,2}s)?[\])]/g;

/** Times that are read as words: `<T: 12 min>`, `[1h02m03s]`. */
function odd({ transcript, source }: Checked): Pick<Time, 'ms' | 'text' | 'position'>[] {
  return turnsOf(transcript).flatMap(({ paragraphs }) =>
    paragraphs.flatMap((paragraph) =>
      [...paragraph.text.matchAll(ODD)].map(({ 0: text, index }) => ({
        ms: 0,
        text,
        position: placeIn(paragraph, index, index + text.length, source),
      })),
    ),
  );
}
