import { dateTimeMs } from '../../text/day-times.ts';
import { clockMs } from '../../text/timestamp.ts';
import type { JsonNode } from '../json-tree/tree.ts';
import { either, get, numberOf, textOf } from '../json-tree/values.ts';

/** Reads a time as one program prints it. @returns whole milliseconds; undefined for what is no time */
export type ReadTime = (node: JsonNode | undefined) => number | undefined;

const whole = (ms: number | undefined): number | undefined =>
  ms === undefined || !Number.isFinite(ms) || ms < 0 ? undefined : Math.round(ms);

const scaled = (count: number | undefined, by: number): number | undefined =>
  count === undefined ? undefined : whole(count * by);

/** A count of seconds, also one in quotation marks; some programs around Whisper print a clock in its place. */
export const seconds: ReadTime = (node) => scaled(numberOf(node), 1000) ?? clock(node);

export const milliseconds: ReadTime = (node) => whole(numberOf(node));

/** Azure's unit: 100 nanoseconds. */
export const ticks: ReadTime = (node) => scaled(numberOf(node), 1 / 10_000);

const CLOCK = /^(?:(\d{1,4}):)?(\d{1,4}):(\d{1,2})(?:[.,](\d{1,9}))?$/;

/** `00:01:02.500`, `00:01:02,500`, `1:02`. */
export const clock: ReadTime = (node) => {
  const match = CLOCK.exec(textOf(node)?.trim() ?? '');
  return match === null ? undefined : clockMs(...match.slice(1));
};

const ISO = /^PT(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?$/;

/** A duration of ISO 8601: `PT1M4.12S`. */
export const isoDuration: ReadTime = (node) => {
  const [match, hours = '0', minutes = '0', secs = '0'] = ISO.exec(textOf(node) ?? '') ?? [];
  return match === undefined || match === 'PT'
    ? undefined
    : whole(((Number(hours) * 60 + Number(minutes)) * 60 + Number(secs)) * 1000);
};

export const dateTime: ReadTime = (node) => dateTimeMs(textOf(node)?.trim() ?? '');

/** Google's `Duration`, as its JSON prints it (`"1.500s"`) and as its clients hold it (`{seconds, nanos}`). */
export const protoDuration: ReadTime = (node) => {
  if (node?.type === 'object') {
    const secs = numberOf(get(node, 'seconds')) ?? 0;
    return whole(secs * 1000 + (numberOf(either(node, 'nanos', 'nanoseconds')) ?? 0) / 1e6);
  }
  const match = /^(\d+(?:\.\d+)?)s?$/.exec(textOf(node)?.trim() ?? '');
  return match === null ? seconds(node) : whole(Number(match[1]) * 1000);
};
