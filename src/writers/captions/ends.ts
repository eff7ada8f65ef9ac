import { countWords } from '../../text/words.ts';
import type { Caption } from './captions.ts';

/** A caption as players need it: it has an end, and that is after its start. */
export interface ClosedCaption extends Caption {
  readonly endMs: number;
  /** Where the end comes from: the source, the start of the next caption, or the time that reading the words takes. */
  readonly end: 'source' | 'next' | 'words';
}

/** Reading time of a word in milliseconds, at 150 words a minute, and the least of a caption. */
const WORD = 400;
const LEAST = 1000;

/**
 * Gives an end to captions that have none, or one that is not after their start: the next later start, and for those
 * that have none behind them the time that reading their words takes.
 */
export function withEnds(captions: readonly Caption[]): ClosedCaption[] {
  const laterStarts = nextLaterStarts(captions);
  return captions.map((caption, i): ClosedCaption => {
    const { startMs, endMs, lines } = caption;
    if (endMs !== undefined && endMs > startMs) return { ...caption, endMs, end: 'source' };
    const next = laterStarts[i];
    if (next !== undefined) return { ...caption, endMs: next, end: 'next' };
    const words = lines.reduce((sum, { text }) => sum + countWords(text), 0);
    return { ...caption, endMs: startMs + Math.max(LEAST, words * WORD), end: 'words' };
  });
}

/** For each caption the start of the first one behind it that starts later. */
function nextLaterStarts(captions: readonly Caption[]): (number | undefined)[] {
  const found: (number | undefined)[] = [];
  /** Starts behind this caption that may be another's next, the nearest last. */
  const ahead: number[] = [];
  for (let i = captions.length - 1; i >= 0; i--) {
    const start = captions[i]?.startMs ?? 0;
    while (ahead.length > 0 && (ahead.at(-1) ?? 0) <= start) ahead.pop();
    found[i] = ahead.at(-1);
    ahead.push(start);
  }
  return found;
}
