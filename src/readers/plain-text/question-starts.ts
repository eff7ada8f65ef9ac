import type { Candidate } from './head.ts';
import { HEADING_SIGN } from './html.ts';
import type { Shape } from './label-shape.ts';
import type { Line } from './lines.ts';
import { type Placed, signStart } from './placed.ts';
import { type QuestionDecision, questionsOn } from './questions.ts';
import { QUESTION_DASH } from './set-questions.ts';
import { spanOf } from './span.ts';
import type { Stretch } from './stretch.ts';
import { proposalsFor } from './styles/index.ts';
import type { Unit } from './units.ts';
import type { Start } from './walk.ts';
import { speechOf, talkiness } from './weigh.ts';

/** Where the turns begin in a file without labels; the first pair may have had them. */
export function questionStarts(decision: QuestionDecision, stretch: Stretch): Placed[] {
  const { lines } = stretch;
  const { look } = decision;
  const { units, questions } = questionsOn(decision, stretch);
  const [first] = spanOf(questions);
  const opening = units.slice(Math.max(0, first - 8), look === 'heading' ? first : first + 2);
  const placed = stretch.isFirst ? firstPair(opening, stretch) : [];
  const labelled = new Set(placed.map(({ line }) => line));
  let voice: Start['voice'];
  units.forEach((unit, i) => {
    if (i < first) return;
    if (unit.look === 'heading' && !questions.has(i)) {
      voice = undefined;
      return;
    }
    const now = questions.has(i) ? 'question' : 'answer';
    const line = lines[unit.first];
    if (line === undefined || (now === voice && (now === 'answer' || look !== 'heading'))) return;
    if (now === 'answer' && voice === undefined) return;
    voice = now;
    if (labelled.has(unit.first)) return;
    placed.push(signStart(line, line.kind === 'heading' ? HEADING_SIGN : QUESTION_DASH, now));
  });
  return placed;
}

/** Labels right before the first question that has none: who asks and who answers is printed once. */
function firstPair(units: readonly Unit[], { lines, declared }: Stretch): Placed[] {
  const labelled = units.flatMap(({ first }) => {
    const line = lines[first];
    const candidate = line === undefined ? undefined : proposalsFor(lines).named('colon', line);
    if (candidate === undefined || !FIRST_PAIR.has(candidate.label.shape) || !isTalk(candidate, lines)) return [];
    if (declared?.has(candidate.label.key) === false) return [];
    return [candidate];
  });
  const pair = labelled.slice(-2);
  if (pair.length === 0 || pair[0]?.label.key === pair[1]?.label.key) return [];
  return pair.map((candidate) => {
    const { line, start, speech, lastHeadLine } = candidate;
    return { line, start: { candidate, start, speech, lastHeadLine } };
  });
}

const FIRST_PAIR: ReadonlySet<Shape> = new Set(['qa', 'role', 'initials', 'caps', 'titled', 'name', 'word', 'uncased']);

function isTalk(candidate: Candidate, lines: readonly Line[]): boolean {
  return talkiness(speechOf(candidate, lines) ?? '') >= 0.7;
}
