/**
 * Finds the run of exactly `length` backticks that begins at or after `from`. Calls must come with growing `from`;
 * then all of them together cost one pass over the text.
 */
export function backtickFinder(raw: string): (length: number, from: number) => number | undefined {
  const runs = new Map<number, { readonly starts: number[]; next: number }>();
  for (const { 0: run, index } of raw.matchAll(/`+/g)) {
    const known = runs.get(run.length);
    if (known === undefined) runs.set(run.length, { starts: [index], next: 0 });
    else known.starts.push(index);
  }
  return (length, from) => {
    const known = runs.get(length);
    if (known === undefined) return undefined;
    while ((known.starts[known.next] ?? raw.length) < from) known.next++;
    return known.starts[known.next];
  };
}
