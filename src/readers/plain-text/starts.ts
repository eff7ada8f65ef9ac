import { NOT_LABELS, PERSON_FIELDS } from '../../text/lexicon.ts';
import type { Chosen } from './choose.ts';
import { dashAnswers } from './dash-answers.ts';
import { CHEVRON, type Dialogue, speechFrom } from './dialogue.ts';
import { isPersonName } from './front.ts';
import type { Candidate } from './head.ts';
import { innerStarts } from './inner-starts.ts';
import { foldLabel, type Shape, STRONG } from './label-shape.ts';
import type { Line } from './lines.ts';
import type { QuestionDecision } from './questions.ts';
import { spanOf } from './span.ts';
import { styleMatcher } from './styles/index.ts';
import { afterTheTalk } from './talk-end.ts';
import { beforeTheTalk } from './talk-start.ts';
import { DASH, DOUBLE_DASH, endsAsking, type Unit, unitsOf } from './units.ts';
import type { Start } from './walk.ts';
import { speechOf, talkiness } from './weigh.ts';

/**
 * Where the turns begin, by line index.
 *
 * @param declared folded labels that the file declares, where this tool wrote it: it sets in bold every turn of an
 *   asking voice without a label, and nothing else
 */
export function startsOf(
  chosen: Chosen,
  lines: readonly Line[],
  declared: ReadonlySet<string> | undefined,
): Map<number, Start[]> {
  const starts = new Map<number, Start[]>();
  const all =
    chosen.kind === 'labels'
      ? labelStarts(chosen.accepted, lines, declared !== undefined)
      : chosen.kind === 'questions'
        ? questionStarts(chosen.decision, lines, declared)
        : dialogueStarts(chosen.decision, lines);
  for (const { line, start } of all) {
    const here = starts.get(line);
    if (here === undefined) starts.set(line, [start]);
    else here.push(start);
  }
  return starts;
}

interface Placed {
  /** Index of the line. */
  readonly line: number;
  readonly start: Start;
}

function labelStarts(accepted: ReadonlyMap<number, Candidate>, lines: readonly Line[], own: boolean): Placed[] {
  const ordered = [...accepted.values()].sort((a, b) => a.line - b.line);
  const skip = Math.max(headerFields(ordered, lines), beforeTheTalk(ordered, lines));
  const used = ordered.slice(skip, afterTheTalk(ordered, lines));
  const placed: Placed[] = [];
  used.forEach((candidate, i) => {
    const { line, start, speech, lastHeadLine } = candidate;
    placed.push({ line, start: { candidate, start, speech, lastHeadLine } });
    if (candidate.open !== undefined)
      placed.push(...afterOpenQuestion(candidate, used[i + 1]?.line ?? lines.length, lines));
  });
  const taken = new Set(placed.map(({ line }) => line));
  placed.push(...bareSigns(used, taken, lines), ...boldQuestions(used, taken, lines, own), ...insideLines(used, lines));
  placed.push(...dashAnswers(lines, taken));
  return placed.sort((a, b) => a.line - b.line || a.start.start - b.start.start);
}

function insideLines(used: readonly Candidate[], lines: readonly Line[]): Placed[] {
  const find = innerStarts(used, lines);
  const speech = new Map(used.map((candidate) => [candidate.lastHeadLine, candidate.speech]));
  const first = used[0]?.line ?? lines.length;
  return lines.slice(first).flatMap((line) => {
    if (line.kind !== 'text') return [];
    return find(line, speech.get(line.index) ?? line.start).map((start) => ({ line: line.index, start }));
  });
}

/** Among labelled turns, those that a sign alone opens: `>> Here.`, `――それでは？`. */
function bareSigns(used: readonly Candidate[], taken: ReadonlySet<number>, lines: readonly Line[]): Placed[] {
  const first = used[0]?.line ?? 0;
  const last = used[used.length - 1]?.line ?? 0;
  const within = lines
    .slice(Math.max(0, first - 6), last + 30)
    .filter(({ kind, index }) => kind === 'text' && !taken.has(index));
  if (used.some(({ decoration }) => decoration === 'arrow'))
    return within.filter(({ text }) => CHEVRON.test(text)).map((line) => signStart(line, CHEVRON, 'unknown'));
  const dashed = within.filter(({ text }) => DASH.test(text));
  const asking = dashed.filter(({ index }) => endsAsking(speechFrom(index, lines)));
  const doubled = dashed.filter(({ text }) => DOUBLE_DASH.test(text)).length;
  if (dashed.length < 3 || (asking.length < 0.5 * dashed.length && doubled < dashed.length)) return [];
  return dashed.map((line) => signStart(line, DASH, 'question'));
}

/** Where labelled questions are bold as a whole, those that are bold and lost their label. */
function boldQuestions(
  used: readonly Candidate[],
  taken: ReadonlySet<number>,
  lines: readonly Line[],
  own: boolean,
): Placed[] {
  if (!own && !used.some(({ open }) => open !== undefined)) return [];
  const first = used[0]?.line ?? 0;
  const [from, to] = [own ? Math.max(0, first - 4) : first, used[used.length - 1]?.line ?? 0];
  const units = unitsOf(lines.slice(from, to));
  return units.flatMap((unit, i) => {
    const [question, answer] = [unit, units[i + 1]].map((one) => (one === undefined ? one : lines[from + one.first]));
    if (unit.look !== 'bold' || !(unit.asks || own) || question === undefined || taken.has(question.index)) return [];
    const asked = { line: question.index, start: plainStart(question, 'question') };
    if (answer === undefined || taken.has(answer.index) || units[i + 1]?.look === 'bold') return [asked];
    return [asked, { line: answer.index, start: plainStart(answer, 'answer') }];
  });
}

function plainStart(line: Line, voice: NonNullable<Start['voice']>): Start {
  return { voice, start: line.start, speech: line.start, lastHeadLine: line.index };
}

function signStart(line: Line, sign: RegExp, voice: NonNullable<Start['voice']>): Placed {
  const speech = line.start + (sign.exec(line.text)?.[0].length ?? 0);
  return { line: line.index, start: { voice, start: line.start, speech, lastHeadLine: line.index } };
}

/** Behind a chevron a name may stand all the same. */
function chevronStart(line: Line, lines: readonly Line[]): Placed {
  const candidate = styleMatcher(line, lines)('colon');
  if (candidate === undefined || !STRONG.has(candidate.label.shape) || speechOf(candidate, lines) === undefined)
    return signStart(line, CHEVRON, 'unknown');
  const { start, speech, lastHeadLine } = candidate;
  return { line: line.index, start: { candidate, start, speech, lastHeadLine } };
}

/** Two voices take turns; whoever puts the first question asks. Chevrons say that the voice changes, not to whom. */
function dialogueStarts({ id, starts }: Dialogue, lines: readonly Line[]): Placed[] {
  let voice: 'question' | 'answer' = 'answer';
  return starts.flatMap((index) => {
    const line = lines[index];
    if (line === undefined) return [];
    if (id === 'chevron-dialogue') return [chevronStart(line, lines)];
    voice = voice === 'answer' ? 'question' : 'answer';
    return [signStart(line, DASH, voice)];
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
  if (!onLine || value.length > 90 || /[.?!…。]["”’]?$/.test(value)) return false;
  if (isInFieldBlock(candidate.line, lines)) return true;
  if ((shape === 'initials' || shape === 'code') && definesInitials(key, value)) return true;
  if (PERSON_FIELDS.has(key)) return isPersonName(value.replace(/\s*[(,].*$/u, ''));
  return NOT_LABELS.has(key);
}

const FIELD_LINE = /^[-*•\s]*[^:：]{2,50}\s?[:：][*_]{0,3}\s*\S.{0,90}$/u;

/** Among lines without a gap that are all `Key: value`, hardly a sentence among them. */
function isInFieldBlock(at: number, lines: readonly Line[]): boolean {
  let first = at;
  let last = at;
  while (first > at - 30 && lines[first - 1]?.kind === 'text') first--;
  while (last < at + 30 && lines[last + 1]?.kind === 'text') last++;
  const block = lines.slice(first, last + 1);
  const sentences = block.filter(({ text }) => /[.?!…。？！]["”’»)*_]*$/.test(text)).length;
  return block.length >= 2 && block.every(({ text }) => FIELD_LINE.test(text)) && sentences <= 0.2 * block.length;
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

/** Where the turns begin in a file without labels; the first pair may have had them. */
function questionStarts(
  { units, questions, look }: QuestionDecision,
  lines: readonly Line[],
  declared: ReadonlySet<string> | undefined,
): Placed[] {
  const [first] = spanOf(questions);
  const opening = units.slice(Math.max(0, first - 8), look === 'heading' ? first : first + 2);
  const placed = firstPair(opening, lines, declared);
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
    placed.push({
      line: unit.first,
      start: { voice: now, start: line.start, speech: speechStart(line), lastHeadLine: unit.first },
    });
  });
  return placed;
}

/** The dash that an answer opens with is no word, nor are the signs of a heading. */
function speechStart(line: Line): number {
  const sign = line.kind === 'heading' ? /^#{1,6}\s*/ : DASH;
  return line.start + (sign.exec(line.text)?.[0].length ?? 0);
}

/** Labels right before the first question that has none: who asks and who answers is printed once. */
function firstPair(
  units: readonly Unit[],
  lines: readonly Line[],
  declared: ReadonlySet<string> | undefined,
): Placed[] {
  const labelled = units.flatMap(({ first }) => {
    const line = lines[first];
    const candidate = line === undefined ? undefined : styleMatcher(line, lines)('colon');
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
