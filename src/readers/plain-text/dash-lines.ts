import type { FamilyPolicy } from './decide.ts';
import type { Candidate } from './head.ts';
import { DASH_KEY, DASH_LABEL } from './label-shape.ts';
import type { Line } from './lines.ts';
import type { Stretch } from './stretch.ts';

/** Fewer than this are rules across the page. */
const LEAST = 3;

/** A dash alone right above a paragraph, as Japanese pages print the interviewer among names above their speech. */
export function isDashLine({ kind, text, index }: Line, lines: readonly Line[]): boolean {
  return (
    kind === 'separator' &&
    DASH_LABEL.test(text) &&
    lines[index + 1]?.kind === 'text' &&
    lines[index - 1]?.kind !== 'text'
  );
}

/** The dashes that stand for the interviewer where all other labels stand above their speech. */
export function dashLines({ lines, from, seen }: Stretch, families: readonly FamilyPolicy[]): Candidate[] {
  if (!families.some(({ style, decoration }) => style === 'line' && decoration === 'plain')) return [];
  const found = lines.slice(from).filter((line) => isDashLine(line, lines));
  return found.length >= LEAST || seen.uses.has(DASH_KEY) ? found.map(asCandidate) : [];
}

function asCandidate({ index, text, start, end }: Line): Candidate {
  return {
    line: index,
    style: 'line',
    decoration: 'plain',
    label: { label: text, key: DASH_KEY, shape: 'role' },
    start,
    speech: end,
    lastHeadLine: index,
  };
}
