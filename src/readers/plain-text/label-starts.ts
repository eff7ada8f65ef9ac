import { dashAnswers } from './dash-answers.ts';
import { CHEVRON, speechFrom } from './dialogue.ts';
import type { Candidate } from './head.ts';
import { headerFields } from './header-fields.ts';
import { innerStarts } from './inner-starts.ts';
import type { Line } from './lines.ts';
import { type Placed, plainStart, signStart } from './placed.ts';
import { rosterOf } from './roster.ts';
import { type SetQuestions, setQuestions } from './set-questions.ts';
import type { Habits, Stretch } from './stretch.ts';
import { afterTheTalk } from './talk-end.ts';
import { beforeTheTalk } from './talk-start.ts';
import { DASH, DOUBLE_DASH, endsAsking, unitsOf } from './units.ts';

interface Labelled {
  readonly placed: readonly Placed[];
  /** The labels that open turns at the start of their line. */
  readonly labels: readonly Candidate[];
  readonly habits: Habits;
}

/** Where the turns begin in a stretch whose turns are labelled; what stands around the talk is left out. */
export function labelStarts(accepted: ReadonlyMap<number, Candidate>, stretch: Stretch): Labelled {
  const { lines } = stretch;
  const listed = new Set(stretch.isFirst ? rosterOf(lines).flatMap(({ line }) => [line.index, line.index + 1]) : []);
  const ordered = [...accepted.values()].filter(({ line }) => !listed.has(line)).sort((a, b) => a.line - b.line);
  const skip = stretch.isFirst ? Math.max(headerFields(ordered, lines), beforeTheTalk(ordered, lines)) : 0;
  const used = ordered.slice(skip, stretch.isLast ? afterTheTalk(ordered, stretch) : ordered.length);
  const openQuestions = stretch.seen.habits.openQuestions || used.some(({ open }) => open !== undefined);
  const opened: Placed[] = [];
  used.forEach((candidate, i) => {
    const { line, start, speech, lastHeadLine } = candidate;
    opened.push({ line, start: { candidate, start, speech, lastHeadLine } });
    if (candidate.open !== undefined)
      opened.push(...afterOpenQuestion(candidate, used[i + 1]?.line ?? lines.length, lines));
  });
  const taken = new Set(opened.map(({ line }) => line));
  const { sign, signs } = bareSigns(used, taken, stretch);
  const asked: SetQuestions =
    openQuestions || stretch.declared !== undefined
      ? { placed: boldQuestions(used, taken, stretch) }
      : setQuestions(used, taken, stretch);
  const answers = dashAnswers(stretch, taken);
  const placed = [...opened, ...signs, ...asked.placed, ...insideLines(used, stretch), ...answers].sort(
    (a, b) => a.line - b.line || a.start.start - b.start.start,
  );
  const dashed = stretch.seen.habits.dashAnswers || answers.length > 0;
  const habits = {
    openQuestions,
    dashAnswers: dashed,
    ...(sign === undefined ? {} : { bareSign: sign }),
    ...(asked.look === undefined ? {} : { questionLook: asked.look }),
  };
  return { placed, labels: used, habits };
}

/** Index of the line where the labelled talk begins. */
function beginOf(used: readonly Candidate[], { isFirst, from, lines }: Stretch): number {
  return isFirst ? (used[0]?.line ?? lines.length) : from;
}

function insideLines(used: readonly Candidate[], stretch: Stretch): Placed[] {
  const { lines, seen } = stretch;
  const find = innerStarts(used, lines, seen.heads);
  const speech = new Map(used.map((candidate) => [candidate.lastHeadLine, candidate.speech]));
  const placed: Placed[] = [];
  for (const line of lines.slice(beginOf(used, stretch))) {
    if (line.kind !== 'text') continue;
    for (const start of find(line, speech.get(line.index) ?? line.start)) placed.push({ line: line.index, start });
  }
  return placed;
}

interface BareSigns {
  readonly sign?: 'chevron' | 'dash';
  readonly signs: readonly Placed[];
}

/** Among labelled turns, those that a sign alone opens: `>> Here.`, `――それでは？`. */
function bareSigns(used: readonly Candidate[], taken: ReadonlySet<number>, stretch: Stretch): BareSigns {
  const { lines } = stretch;
  const { bareSign } = stretch.seen.habits;
  const first = stretch.isFirst ? Math.max(0, (used[0]?.line ?? 0) - 6) : stretch.from;
  const last = used[used.length - 1]?.line ?? 0;
  const within = lines.slice(first, last + 30).filter(({ kind, index }) => kind === 'text' && !taken.has(index));
  if (bareSign === 'chevron' || used.some(({ decoration }) => decoration === 'arrow')) {
    const opened = within.filter(({ text }) => CHEVRON.test(text));
    return { sign: 'chevron', signs: opened.map((line) => signStart(line, CHEVRON, 'unknown')) };
  }
  const dashed = within.filter(({ text }) => DASH.test(text));
  if (bareSign !== 'dash' && !areQuestions(dashed, lines)) return { signs: [] };
  return { sign: 'dash', signs: dashed.map((line) => signStart(line, DASH, 'question')) };
}

/** Japanese asks with か and needs no mark. */
const KA = /か[。．]?$/u;
const MOSTLY_DOUBLED = 0.8;

/** Whether paragraphs that a dash opens are what the interviewer says: enough of them ask, or nearly all dashes are double. */
function areQuestions(dashed: readonly Line[], lines: readonly Line[]): boolean {
  const asking = dashed
    .map(({ index }) => speechFrom(index, lines))
    .filter((text) => endsAsking(text) || KA.test(text));
  const doubled = dashed.filter(({ text }) => DOUBLE_DASH.test(text)).length;
  return dashed.length >= 3 && (asking.length >= 0.5 * dashed.length || doubled >= MOSTLY_DOUBLED * dashed.length);
}

/** Where labelled questions are bold as a whole, those that are bold and lost their label. */
function boldQuestions(used: readonly Candidate[], taken: ReadonlySet<number>, stretch: Stretch): Placed[] {
  const { lines, declared } = stretch;
  const own = declared !== undefined;
  const [from, to] = [Math.max(0, beginOf(used, stretch) - (own ? 4 : 0)), used[used.length - 1]?.line ?? 0];
  const units = unitsOf(lines.slice(from, to));
  return units.flatMap((unit, i) => {
    const [question, answer] = [unit, units[i + 1]].map((one) => (one === undefined ? one : lines[from + one.first]));
    if (unit.look !== 'bold' || !(unit.asks || own) || question === undefined || taken.has(question.index)) return [];
    const asked = { line: question.index, start: plainStart(question, 'question') };
    if (answer === undefined || taken.has(answer.index) || units[i + 1]?.look === 'bold') return [asked];
    return [asked, { line: answer.index, start: plainStart(answer, 'answer') }];
  });
}

/** A question wholly in bold, and below it a paragraph in plain type without a label: somebody answers. */
function afterOpenQuestion(candidate: Candidate, next: number, lines: readonly Line[]): Placed[] {
  let last = candidate.line;
  while (lines[last + 1]?.kind === 'text') last++;
  if (!/(?:\*\*|__|\*|_)$/.test(lines[last]?.text ?? '')) return [];
  const answer = lines.slice(last + 1, next).find((line) => line.kind !== 'blank');
  if (answer === undefined || answer.index >= next || answer.kind !== 'text' || /^[*_]{1,3}\S/.test(answer.text))
    return [];
  const start = { voice: 'answer', start: answer.start, speech: answer.start, lastHeadLine: answer.index } as const;
  return [{ line: answer.index, start }];
}
