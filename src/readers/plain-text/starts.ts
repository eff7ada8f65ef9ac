import { isPersonName } from './front.ts';
import type { Candidate } from './head.ts';
import { foldLabel } from './label-shape.ts';
import { NOT_LABELS, PERSON_FIELDS } from './lexicon.ts';
import type { Line } from './lines.ts';
import type { QuestionDecision } from './questions.ts';
import { spanOf } from './span.ts';
import { beforeTheTalk } from './talk-start.ts';
import type { Start } from './walk.ts';
import { speechOf } from './weigh.ts';

/** Where the turns begin in a file with labels. */
export function labelStarts(accepted: ReadonlyMap<number, Candidate>, lines: readonly Line[]): Map<number, Start> {
  const ordered = [...accepted.values()].sort((a, b) => a.line - b.line);
  const skip = Math.max(headerFields(ordered, lines), beforeTheTalk(ordered, lines));
  const starts = new Map<number, Start>();
  ordered.slice(skip).forEach((candidate, i) => {
    const { start, speech, lastHeadLine } = candidate;
    starts.set(candidate.line, { candidate, start, speech, lastHeadLine });
    if (candidate.open !== undefined)
      afterOpenQuestion(candidate, ordered[skip + i + 1]?.line ?? lines.length, lines, starts);
  });
  return starts;
}

/** A question wholly in bold, and below it a paragraph in plain type without a label: somebody answers. */
function afterOpenQuestion(
  candidate: Candidate,
  next: number,
  lines: readonly Line[],
  starts: Map<number, Start>,
): void {
  let last = candidate.line;
  while (lines[last + 1]?.kind === 'text') last++;
  if (!/(?:\*\*|__|\*|_)$/.test(lines[last]?.text ?? '')) return;
  const answer = lines.find((line) => line.index > last && line.kind !== 'blank');
  if (answer === undefined || answer.index >= next || answer.kind !== 'text' || /^[*_]{1,3}\S/.test(answer.text))
    return;
  starts.set(answer.index, { voice: 'answer', start: answer.start, speech: answer.start, lastHeadLine: answer.index });
}

/** How many of the first labels are fields of a header: `Interviewer: Ann Smith`, `Date: 3 May 1994`. */
function headerFields(ordered: readonly Candidate[], lines: readonly Line[]): number {
  let skip = 0;
  for (let i = 0; i < Math.min(ordered.length - 1, 16); i++) {
    const candidate = ordered[i];
    if (candidate === undefined || !isHeaderField(candidate, lines)) break;
    skip = i + 1;
  }
  return skip;
}

function isHeaderField(candidate: Candidate, lines: readonly Line[]): boolean {
  const { key, shape } = candidate.label;
  const value = (speechOf(candidate, lines) ?? '').replace(/[*_\\]/g, '').trim();
  const onLine = candidate.lastHeadLine === candidate.line && candidate.speech < (lines[candidate.line]?.end ?? 0);
  if (!onLine || value.length > 90 || /[.?!…]["”’]?$/.test(value)) return false;
  if ((shape === 'initials' || shape === 'code') && definesInitials(key, value)) return true;
  if (PERSON_FIELDS.has(key)) return isPersonName(value.replace(/\s*[(,].*$/u, ''));
  return NOT_LABELS.has(key);
}

/** `LO: Leontyne Osgood, for the archive`: a list of who is who, not speech. */
function definesInitials(key: string, value: string): boolean {
  const name = value.replace(/\s*[,(–—-].*$/u, '').trim();
  if (!isPersonName(name) || /[.?!]$/.test(value)) return false;
  const letters = foldLabel(name)
    .split(' ')
    .map((word) => word[0] ?? '')
    .join('');
  return letters.length >= 2 && letters === key.replace(/ /g, '');
}

/** Where the turns begin in a file without labels. */
export function questionStarts({ units, questions }: QuestionDecision, lines: readonly Line[]): Map<number, Start> {
  const starts = new Map<number, Start>();
  let voice: Start['voice'];
  const [first] = spanOf(questions);
  units.forEach((unit, i) => {
    if (i < first) return;
    if (unit.look === 'heading' && !questions.has(i)) {
      voice = undefined;
      return;
    }
    const now = questions.has(i) ? 'question' : 'answer';
    const line = lines[unit.first];
    if (line === undefined || (now === voice && now === 'answer') || (now === voice && unit.look !== 'heading')) return;
    if (now === 'answer' && voice === undefined) return;
    voice = now;
    starts.set(unit.first, { voice: now, start: line.start, speech: line.start, lastHeadLine: unit.first });
  });
  return starts;
}
