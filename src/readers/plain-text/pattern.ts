import type { Decision } from './decide.ts';
import type { Candidate } from './head.ts';
import { labelInfo } from './label-shape.ts';
import type { Line } from './lines.ts';

/** The user's own pattern: each line on which it matches opens a turn, its group `label` being the label. */
export function decidePattern(lines: readonly Line[], pattern: RegExp): Decision | undefined {
  const accepted = new Map<number, Candidate>();
  for (const line of lines) {
    if (line.kind === 'blank' || line.kind === 'front-matter') continue;
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
  if (accepted.size === 0) return undefined;
  return {
    id: 'label-pattern',
    accepted,
    labelled: accepted.size,
    candidates: accepted.size,
    confidence: 1,
    score: accepted.size,
  };
}
