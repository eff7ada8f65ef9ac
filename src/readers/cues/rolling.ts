import type { Diagnostic } from '../../model/transcript.ts';
import { sliceCue } from './slice.ts';
import type { Cue } from './types.ts';

/** Share of neighbours that repeat a line from which captions are taken to roll. */
const LEAST_SHARE = 0.3;
const LEAST_REPEATS = 2;

interface Unrolled {
  readonly cues: readonly Cue[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Live captions roll: each shows the last line again above the new one. Takes the repeated lines out of such a file. */
export function unroll(cues: readonly Cue[]): Unrolled {
  const screens = cues.map(({ text }) => linesOf(text));
  const repeats = cues.map((_, i) => (i === 0 ? 0 : repeatedLines(screens[i - 1] ?? [], screens[i] ?? [])));
  const pairs = screens.filter((lines, i) => i > 0 && lines.length > 0).length;
  const repeating = repeats.filter((count) => count > 0).length;
  if (repeating < LEAST_REPEATS || repeating < LEAST_SHARE * pairs) return { cues, diagnostics: [] };
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
