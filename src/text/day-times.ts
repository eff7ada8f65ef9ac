/** Milliseconds that no recording lasts, and that have been since 1970 in March of 1973: a time of a day. */
const DATES = 1e11;
const DATE_TIME = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?$/;

/** A time of a day by ISO 8601, `2024-05-10T10:02:33.250Z`: milliseconds since 1970, in UTC where no zone is printed. */
export function dateTimeMs(text: string): number | undefined {
  if (!DATE_TIME.test(text)) return undefined;
  const ms = Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/.test(text.slice(10)) ? text : `${text}Z`);
  return Number.isFinite(ms) && ms >= 0 ? ms : undefined;
}

export const isDay = (ms: number): boolean => ms >= DATES;

/** The first of those times that are of a day, from which all such are counted. Absent where none is. */
export function dayStart(starts: readonly (number | undefined)[]): number | undefined {
  let first: number | undefined;
  for (const ms of starts) if (ms !== undefined && isDay(ms)) first = Math.min(ms, first ?? ms);
  return first;
}

/** What to say of it, under `time-of-day`. */
export const countedFrom = (first: number): string =>
  `times of a day and not of a recording: they were counted from the first one, ${new Date(first).toISOString()}`;
