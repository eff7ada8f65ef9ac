import { isCapital, isSmall } from '../../text/ascii.ts';
import { LEAST_TALK, talkOf } from './dialogue.ts';
import type { Line } from './lines.ts';
import { isPersonal } from './questions.ts';
import type { Stretch } from './stretch.ts';
import { endsAsking } from './units.ts';

interface Signs {
  /** As `signOf` gives them. */
  readonly question: string;
  readonly answer: string;
}

/** A talk whose questions open with one sign and whose answers open with another: `* Why?` and `- Because.`, or `** Because.` */
export interface SignPair extends Signs {
  readonly id: 'two-sign-dialogue';
  readonly confidence: number;
  readonly score: number;
}

/** A line that opens with a sign. */
export interface Signed {
  readonly line: Line;
  readonly sign: string;
  /** The paragraph behind the sign. */
  readonly text: string;
  /** Index of the paragraph's last line. */
  readonly last: number;
}

/** A sign that opens a speech, and the space behind it. */
export const SIGN =
  /^(?:[-‐–—―─ـ－]{1,2}|\*\*|[*＊•●○◯■□◆◇▲△▼▽▶▷►▸◎☆★※·ㆍ・▪])\s*(?![-‐–—―─ـ－*＊•●○◯■□◆◇▲△▼▽▶▷►▸◎☆★※·ㆍ・▪\s])/u;
const DASHES = /^[-‐–—―─ـ－]/u;
const STARS = /^\*{1,2}/;
const LONGEST_PARAGRAPH = 40;

/** The sign that a line opens with; all dashes are one. Undefined where there is none, or where stars are italics. */
function signOf({ kind, text }: Line): string | undefined {
  const first = text.charCodeAt(0);
  if (kind !== 'text' || isCapital(first) || isSmall(first) || !SIGN.test(text)) return undefined;
  const stars = STARS.exec(text)?.[0];
  if (stars !== undefined) return text.includes('*', stars.length) ? undefined : stars;
  return DASHES.test(text) ? '-' : (text[0] ?? '');
}

function signedLines(lines: readonly Line[], from: number): Signed[] {
  const signed: Signed[] = [];
  for (const line of lines.slice(from)) {
    const sign = signOf(line);
    if (sign !== undefined) signed.push({ line, sign, ...paragraphOf(line, lines) });
  }
  return signed;
}

function paragraphOf({ index, text }: Line, lines: readonly Line[]): Pick<Signed, 'text' | 'last'> {
  let last = index;
  while (last < index + LONGEST_PARAGRAPH && isRunningOn(lines[last + 1])) last++;
  const rest = lines.slice(index + 1, last + 1).map((line) => line.text);
  return { text: [text.replace(SIGN, ''), ...rest].join(' '), last };
}

function isRunningOn(line: Line | undefined): boolean {
  return line?.kind === 'text' && signOf(line) === undefined;
}

/** Whether a line stands right below a paragraph, or with nothing but empty lines between. */
function isNext({ last }: Signed, { line }: Signed, lines: readonly Line[]): boolean {
  return lines.slice(last + 1, line.index).every(({ kind }) => kind === 'blank');
}

/** The questions and answers of a stretch. */
export interface Paired {
  /** Every line that opens with one of the two signs. */
  readonly signed: readonly Signed[];
  /** Indices into `signed` of the questions that an answer follows. */
  readonly answered: ReadonlySet<number>;
}

/** Which of the signed lines ask and are answered. */
export function pairsOn(signs: Signs, stretch: Stretch): Paired {
  return pairUp(signs, signedLines(stretch.lines, stretch.from), stretch.lines);
}

function pairUp({ question, answer }: Signs, all: readonly Signed[], lines: readonly Line[]): Paired {
  const signed = all.filter(({ sign }) => sign === question || sign === answer);
  const answered = [...signed.keys()].filter((i) => {
    const [one, next] = [signed[i], signed[i + 1]];
    return one?.sign === question && next?.sign === answer && isNext(one, next, lines);
  });
  return { signed, answered: new Set(withoutLists(answered, signed, lines)) };
}

const SENTENCE_END = /[.?!…。？！؟۔]["”’»'」』)\]*_]*$/u;

/** Below the talk, a name and what is told of its bearer point by point look like a question and its answers. */
function withoutLists(answered: readonly number[], signed: readonly Signed[], lines: readonly Line[]): number[] {
  const rest = [...answered];
  while (isListTitle(rest.at(-1) ?? signed.length, signed, lines)) rest.pop();
  return rest;
}

function isListTitle(at: number, signed: readonly Signed[], lines: readonly Line[]): boolean {
  const [title, item, further] = signed.slice(at, at + 3);
  if (title === undefined || item === undefined || further === undefined) return false;
  return further.sign === item.sign && isNext(item, further, lines) && !SENTENCE_END.test(title.text);
}

/** Fewer pairs are an accident; where nothing ends in a question mark, more are wanted. */
const LEAST_PAIRS = 4;
const LEAST_UNMARKED_PAIRS = 6;
/** Korean and Japanese put questions without a question mark. */
const UNMARKED_SCRIPT = /[\u3040-\u30ff\uac00-\ud7af]/u;

/** @returns undefined where no two signs take turns */
export function decideSignPair(lines: readonly Line[]): SignPair | undefined {
  const all = signedLines(lines, 0);
  const decisions = followingSigns(all).flatMap((pair) => weighPair(pair, all, lines) ?? []);
  return decisions.sort((a, b) => b.score - a.score)[0];
}

/** Pairs of signs of which one comes right after the other often enough. */
function followingSigns(all: readonly Signed[]): Signs[] {
  const counts = new Map<string, Signs & { count: number }>();
  all.forEach(({ sign: question }, i) => {
    const answer = all[i + 1]?.sign;
    if (answer === undefined || answer === question) return;
    const key = `${question} ${answer}`;
    counts.set(key, { question, answer, count: (counts.get(key)?.count ?? 0) + 1 });
  });
  return [...counts.values()].filter(({ count }) => count >= LEAST_PAIRS);
}

function weighPair(pair: Signs, all: readonly Signed[], lines: readonly Line[]): SignPair | undefined {
  const { signed, answered } = pairUp(pair, all, lines);
  const pairs = [...answered];
  const [first = 0, last = 0] = [pairs[0], pairs.at(-1)];
  const within = signed.slice(first, last + 2);
  const questions = pairs.flatMap((i) => signed[i] ?? []);
  const answers = pairs.flatMap((i) => signed[i + 1] ?? []);
  const regular = pairs.length / Math.max(1, within.filter(({ sign }) => sign === pair.question).length);
  const answering = pairs.length / Math.max(1, within.length - questions.length);
  if (pairs.length < LEAST_PAIRS || regular < 0.85 || answering < 0.6) return undefined;
  if (isNested(questions, answers) || !areTalk(answers)) return undefined;
  const asks = shareOf(questions, ({ text }) => endsAsking(text));
  if (!(asks >= 0.5 ? arePut(questions, answers, asks) : areUnmarked(questions, answers, regular))) return undefined;
  return {
    id: 'two-sign-dialogue',
    ...pair,
    confidence: Math.round(100 * Math.min(0.95, 0.5 + 0.25 * regular + 0.2 * answering)) / 100,
    score: 2 * pairs.length * regular * (0.5 + 0.5 * asks),
  };
}

/** Below an item of a list stand the items of a further list, set further in. */
function isNested(questions: readonly Signed[], answers: readonly Signed[]): boolean {
  const further = answers.filter(({ line }, i) => line.indent > (questions[i]?.line.indent ?? 0));
  return further.length >= 0.5 * answers.length;
}

/** Whether the questions are put to somebody, and the answers do not ask as well. */
function arePut(questions: readonly Signed[], answers: readonly Signed[], asks: number): boolean {
  const back = shareOf(answers, ({ text }) => endsAsking(text));
  return (
    back < 0.5 * asks &&
    isPersonal(
      questions.map(({ text }) => text),
      0.3,
    )
  );
}

/** Sentences in a script whose questions need no mark, taking turns without fail. */
function areUnmarked(questions: readonly Signed[], answers: readonly Signed[], regular: number): boolean {
  return (
    questions.length >= LEAST_UNMARKED_PAIRS &&
    regular >= 0.95 &&
    shareOf(questions, ({ text }) => UNMARKED_SCRIPT.test(text)) >= 0.8 &&
    shareOf([...questions, ...answers], ({ text }) => SENTENCE_END.test(text)) >= 0.8
  );
}

function areTalk(answers: readonly Signed[]): boolean {
  return answers.reduce((sum, { text }) => sum + talkOf(text), 0) >= LEAST_TALK * answers.length;
}

function shareOf(signed: readonly Signed[], holds: (one: Signed) => boolean): number {
  return signed.filter(holds).length / Math.max(1, signed.length);
}
