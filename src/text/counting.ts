/** Before each three digits. The language's own formatter takes as long to load as reading a short file. */
const THOUSANDS = /\B(?=(?:\d{3})+$)/g;

/** `1,011`: a whole number. */
export function number(count: number): string {
  return String(count).replace(THOUSANDS, ',');
}

/** `1 turn`, `6 turns`, `1,011 words`. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${number(count)} ${count === 1 ? singular : plural}`;
}

/** `17`, `19–33`. */
export function lineRange(first: number, last: number): string {
  return first === last ? String(first) : `${first}–${last}`;
}

/** The runs of a sorted list of line numbers: `1, 3, 59, 61–73`. At most `limit` runs. */
export function lineList(lines: readonly number[], limit = 8): string {
  const runs: [number, number][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last !== undefined && line === last[1] + 1) last[1] = line;
    else runs.push([line, line]);
  }
  const shown = runs.slice(0, limit).map(([first, last]) => lineRange(first, last));
  return runs.length > limit ? `${shown.join(', ')} …` : shown.join(', ');
}
