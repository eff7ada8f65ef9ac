import type { Line } from './lines.ts';
import type { Placed } from './placed.ts';
import type { Stretch } from './stretch.ts';
import type { Start } from './walk.ts';

const ANSWER = /\?\s?---\s?(?=\S)/g;
/** Fewer than this are an accident. */
const LEAST = 4;

/**
 * Questions and answers as Australian court reporters set them, without labels and on one line:
 * `You say “was”?---Until March.` Paragraphs that are labelled or hold no such sign are left alone.
 */
export function dashAnswers({ lines, from, seen }: Stretch, taken: ReadonlySet<number>): Placed[] {
  const placed: Placed[] = [];
  let paragraph = 0;
  lines.forEach((line, i) => {
    if (i < from || line.kind !== 'text') return;
    if (lines[i - 1]?.kind !== 'text' || taken.has(i)) paragraph = i;
    const matches = line.text.includes('---') ? [...line.text.matchAll(ANSWER)] : [];
    const opening = lines[paragraph];
    if (matches.length > 0 && opening !== undefined && !taken.has(paragraph))
      placed.push({ line: paragraph, start: startAt(opening, opening.start, 'question') });
    for (const match of matches)
      placed.push({ line: i, start: startAt(line, line.start + match.index + match[0].length, 'answer') });
    if (matches.length > 0) paragraph = lines.length;
  });
  return seen.habits.dashAnswers || placed.length >= 2 * LEAST ? placed : [];
}

function startAt(line: Line, offset: number, voice: 'question' | 'answer'): Start {
  return { voice, start: offset, speech: offset, lastHeadLine: line.index };
}
