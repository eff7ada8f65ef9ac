import type { Candidate } from './head.ts';
import { STRONG } from './label-shape.ts';
import type { Line } from './lines.ts';
import type { Start } from './walk.ts';

/** More labels than this are not looked for inside lines. */
const MOST_LABELS = 300;

/**
 * Finds turns that begin inside a line: `… bad luck. NORA: Yes.`, and a label left at the end of the paragraph before
 * its speech. Only labels that open turns elsewhere in the file, printed to the letter as there, behind a sentence's end.
 */
export function innerStarts(accepted: readonly Candidate[]): (line: Line, from: number) => Start[] {
  const labels = knownLabels(accepted);
  if (labels.size === 0) return () => [];
  const names = [...labels.keys()]
    .sort((a, b) => b.length - a.length)
    .map((label) => label.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const pattern = new RegExp(
    String.raw`(?<=[.?!…。？！"”’)\]—–*-]\s{1,3})(?:\*{1,3}|_{1,3})?(${names.join('|')})(?:\*{1,3}|_{1,3})?\s?[:：](?:\*{1,3}|_{1,3})?(?=\s|$)\s*`,
    'gu',
  );
  return (line, from) => {
    if (!/[:：]/.test(line.text)) return [];
    return [...line.text.matchAll(pattern)].flatMap((match) => {
      const candidate = labels.get(match[1] ?? '');
      const start = line.start + match.index;
      if (candidate === undefined || start < from) return [];
      const speech = Math.min(line.end, start + match[0].length);
      return [
        {
          candidate: { ...candidate, line: line.index, start, speech, lastHeadLine: line.index },
          start,
          speech,
          lastHeadLine: line.index,
        },
      ];
    });
  };
}

/** Labels with a colon, as printed: names of two words and more, and whatever comes back. */
function knownLabels(accepted: readonly Candidate[]): Map<string, Candidate> {
  const counts = new Map<string, number>();
  const labels = new Map<string, Candidate>();
  for (const candidate of accepted) {
    const { label, shape } = candidate.label;
    if (candidate.style !== 'colon' || !(STRONG.has(shape) || shape === 'word')) continue;
    const count = (counts.get(label) ?? 0) + 1;
    counts.set(label, count);
    if (count >= (shape === 'word' ? 3 : 2)) labels.set(label, withoutTime(candidate));
  }
  return labels.size > MOST_LABELS ? new Map() : labels;
}

function withoutTime({ time: _time, open: _open, ...candidate }: Candidate): Candidate {
  return candidate;
}
