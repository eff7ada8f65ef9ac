import type { Step } from './align.ts';
import type { Note } from './difference.ts';

const APOSTROPHE = /['’‘‛`´ʼ＇]/g;

/** What differs in the signs alone, which is counted as the same. */
export function typographyNotes(steps: readonly Step[], quotation: string, passage: string): Note[] {
  const found = new Set<string>();
  for (const { draft, interview, same } of steps) {
    if (!same || draft === undefined || interview === undefined || draft.altered !== undefined) continue;
    const mine = quotation.slice(draft.start, draft.end);
    const theirs = passage.slice(interview.start, interview.end);
    if (mine === theirs) continue;
    if (draft.key === '-') found.add('dash differs');
    else if (signsOf(mine) !== signsOf(theirs)) found.add('apostrophe differs');
  }
  return [...found].map((text) => ({ kind: 'typography', text }));
}

function signsOf(word: string): string {
  return word.match(APOSTROPHE)?.join('') ?? '';
}
