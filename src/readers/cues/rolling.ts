import type { Diagnostic } from '../../model/transcript.ts';
import { sliceCue } from './slice.ts';
import type { Cue } from './types.ts';

/** Share of neighbours that repeat a line from which captions are taken to roll. */
const LEAST_SHARE = 0.3;
const LEAST_REPEATS = 2;
/**
 * Milliseconds up to which a caption only shows that a line stands still, as YouTube's automatic ones do; a longer one
 * that does so has no times of words as the one before.
 */
const STANDSTILL = 100;

interface Unrolled {
  readonly cues: readonly Cue[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Live captions roll: each shows the last line again above the new one. Takes the repeated lines out of such a file. A
 * line that is said again stands alone, for as long as the one before, or in another voice.
 */
export function unroll(cues: readonly Cue[]): Unrolled {
  const screens = cues.map(({ text }) => linesOf(text));
  const shared = cues.map((cue, i) => {
    const before = cues[i - 1];
    const sameVoice = before !== undefined && before.label === cue.label && before.nobody === cue.nobody;
    return sameVoice ? repeatedLines(screens[i - 1] ?? [], screens[i] ?? []) : 0;
  });
  const isRolled = (i: number): boolean => hasNewLine(i) || lasts(cues[i]) <= STANDSTILL || losesTimes(i);
  const losesTimes = (i: number): boolean => cues[i]?.words === undefined && cues[i - 1]?.words !== undefined;
  const hasNewLine = (i: number): boolean => (screens[i]?.length ?? 0) > (shared[i] ?? 0);
  const pairs = screens.filter((lines, i) => i > 0 && lines.length > 0).length;
  const rolled = shared.filter((count, i) => count > 0 && isRolled(i)).length;
  if (rolled < LEAST_REPEATS || rolled < LEAST_SHARE * pairs) return { cues, diagnostics: [] };
  const repeats = shared.map((count, i) => (count > 1 || isRolled(i) ? count : 0));
  const repeating = repeats.filter((count) => count > 0).length;
  return {
    cues: cues.map((cue, i) => sliceCue(cue, startOfLine(cue.text, repeats[i] ?? 0), cue.text.length)),
    diagnostics: [
      {
        code: 'captions-rolling',
        severity: 'info',
        message: `rolling captions: the line that ${repeating} of ${cues.length} captions show again was read once`,
      },
    ],
  };
}

const lasts = ({ startMs, endMs }: Partial<Cue> = {}): number =>
  startMs === undefined || endMs === undefined ? Number.POSITIVE_INFINITY : endMs - startMs;

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** How many lines at the top of a screen stood at the bottom of the one before. */
function repeatedLines(before: readonly string[], now: readonly string[]): number {
  for (let count = Math.min(before.length, now.length); count > 0; count--)
    if (before.slice(-count).every((line, i) => line === now[i])) return count;
  return 0;
}

/** Offset behind the first `count` lines that are not blank. */
function startOfLine(text: string, count: number): number {
  let at = 0;
  for (let left = count; left > 0 && at < text.length; ) {
    const feed = text.indexOf('\n', at);
    const end = feed === -1 ? text.length : feed;
    if (text.slice(at, end).trim() !== '') left--;
    at = Math.min(text.length, end + 1);
  }
  return at;
}
