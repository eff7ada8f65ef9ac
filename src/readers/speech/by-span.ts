import type { Word } from './json-cues.ts';

/** From when somebody speaks, as a list beside the words says. */
export interface Span {
  readonly startMs: number;
  readonly label: string | undefined;
}

/** Words that stand next to one another and are of one span. */
interface Spoken {
  readonly words: Word[];
  readonly label: string | undefined;
}

/** Gives each word to the span that began last before it; one before the first span is the first one's. */
export function bySpan(words: readonly Word[], spans: readonly Span[]): readonly Spoken[] {
  const inOrder = [...spans].sort((a, b) => a.startMs - b.startMs);
  const groups: Spoken[] = [];
  let next = 0;
  for (const word of words) {
    const before = next;
    const { startMs } = word;
    while (startMs !== undefined && next + 1 < inOrder.length && (inOrder[next + 1]?.startMs ?? 0) <= startMs) next++;
    if (groups.length === 0 || next !== before) groups.push({ words: [], label: inOrder[next]?.label });
    groups[groups.length - 1]?.words.push(word);
  }
  return groups;
}
