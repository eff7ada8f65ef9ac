import type { Decision } from './decide.ts';
import type { Candidate } from './head.ts';
import { labelInfo } from './label-shape.ts';
import type { Stretch } from './stretch.ts';

/** The user's own pattern: each line on which it matches opens a turn, its group `label` being the label. */
export function acceptPattern({ lines, from }: Stretch, pattern: RegExp): Map<number, Candidate> {
  const accepted = new Map<number, Candidate>();
  for (const line of lines) {
    if (line.index < from || line.kind === 'blank' || line.kind === 'front-matter') continue;
    pattern.lastIndex = 0;
    const match = pattern.exec(line.text);
    const label = match?.groups?.['label'];
    const info = label === undefined ? undefined : labelInfo(label);
    if (match === null || info === undefined) continue;
    let at = match.index + match[0].length;
    while (at < line.text.length && /\s/.test(line.text[at] ?? '')) at++;
    accepted.set(line.index, {
      line: line.index,
      style: 'pattern',
      decoration: 'plain',
      label: info,
      start: line.start,
      speech: line.start + at,
      lastHeadLine: line.index,
    });
  }
  return accepted;
}

/** What is decided where the user has said what labels look like. */
export const PATTERN_DECISION: Decision = { id: 'label-pattern', families: [], candidates: 0, confidence: 1, score: 0 };
