import type { Collection } from './types.ts';

/** How many labels are what. The labels add up to all, the people to `people`. */
export interface Figures {
  readonly labels: number;
  readonly same: { readonly labels: number; readonly people: number };
  /** `now`: as how many people they count until somebody confirms. */
  readonly likely: { readonly labels: number; readonly people: number; readonly now: number };
  readonly unclear: { readonly labels: number };
  readonly nameless: { readonly labels: number };
  readonly alone: { readonly labels: number };
  readonly people: number;
  readonly peopleOnceConfirmed: number;
}

/** Counts a collection. */
export function figuresOf({ groups, unclear, nameless }: Collection): Figures {
  const same = { labels: 0, people: 0 };
  const likely = { labels: 0, people: 0, now: 0 };
  let alone = 0;
  for (const { head, likely: others } of groups) {
    const labels = head.units.length + others.reduce((sum, { units }) => sum + units.length, 0);
    if (others.length > 0) {
      likely.labels += labels;
      likely.people += 1;
      likely.now += 1 + others.length;
    } else if (labels > 1) {
      same.labels += labels;
      same.people += 1;
    } else alone += labels;
  }
  const others = same.people + unclear.length + alone;
  return {
    labels: same.labels + likely.labels + unclear.length + nameless.length + alone,
    same,
    likely,
    unclear: { labels: unclear.length },
    nameless: { labels: nameless.length },
    alone: { labels: alone },
    people: others + likely.now,
    peopleOnceConfirmed: others + likely.people,
  };
}
