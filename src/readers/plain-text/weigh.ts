import type { Family, Group } from './families.ts';
import type { Candidate } from './head.ts';
import type { Shape } from './label-shape.ts';
import type { Line } from './lines.ts';
import { isSeatAndParty } from './marks.ts';

/**
 * What it costs to believe that a label names a voice, in turns: a label of this shape must open more paragraphs than
 * this before the file is shorter told with it than without. Set by hand and tried on real transcripts and on
 * thousands of texts that are none (`npm run eval`, `npm run eval:prose`).
 */
const COST: Readonly<Record<Shape, number>> = {
  qa: 1.2,
  role: 1,
  code: 1.2,
  titled: 1.2,
  caps: 1.5,
  initials: 1.5,
  name: 1.5,
  uncased: 2.2,
  word: 2.6,
  lower: 4.5,
  emoji: 2.2,
  event: 30,
  stop: 30,
  phrase: 9,
};

/** Decorations that are themselves a sign: few sentences open with them. */
const MARKED: ReadonlySet<Family['decoration']> = new Set(['mark', 'arrow', 'tag', 'bold']);

/** So many questions under a dash of their own are a second voice. */
export const LEAST_SIGNS = 3;

/** What the file says besides its labels. */
export interface Context {
  readonly lines: readonly Line[];
  /** Share of text lines with an empty line above: about 0 where every line is a paragraph. */
  readonly spaced: number;
  /** Folded names and words of names that the front of the file mentions. */
  readonly cast: ReadonlySet<string>;
  /** How many lines open with a double dash, as Japanese questions do, or are one above a speech. */
  readonly signs: number;
}

export interface WeighedGroup {
  readonly group: Group;
  /** Gain less cost: above 0 the label explains more than it costs. */
  readonly score: number;
  readonly gain: number;
  /** Mean talkiness of its speeches, from 0 to 1. */
  readonly talk: number;
}

/** A family as a hypothesis about the whole text. */
export interface Weighed {
  readonly family: Family;
  readonly groups: readonly WeighedGroup[];
  readonly core: readonly WeighedGroup[];
  /** What its labels gain, before it is asked whether they are voices enough. */
  readonly gain: number;
  readonly score: number;
}

export function weighGroup(group: Group, family: Family, context: Context, conversation: boolean): WeighedGroup {
  let gain = 0;
  let talk = 0;
  for (const candidate of group.candidates) {
    const speech = speechOf(candidate, context.lines);
    if (speech === undefined || speech === candidate.label.label) continue;
    talk += talkiness(speech);
    gain += startsParagraph(candidate, context)
      ? family.style === 'line' && isBelowRule(candidate, context)
        ? 1.6
        : 1
      : context.spaced < 0.25
        ? 0.8
        : 0.3;
  }
  const n = Math.max(1, group.candidates.length);
  gain *= 0.25 + 0.75 * (talk / n);
  const known = context.cast.has(group.key);
  const { shape } = group.info;
  const ownLine = family.style === 'line' && family.decoration === 'plain';
  const marked = MARKED.has(family.decoration) && (shape === 'word' || shape === 'uncased');
  const titleLike = ownLine && (shape === 'word' || shape === 'uncased') && context.signs < LEAST_SIGNS;
  let cost = (marked ? 0.6 : 1) * COST[shape] + (titleLike ? 2 : 0);
  if (family.style === 'bracket' && shape === 'word') cost -= 1.4;
  // Every reader asks once: the line says who it is.
  if (family.style === 'signed') cost = 0.5;
  if (shape === 'lower' && family.style === 'bracket' && group.candidates.every(({ time }) => time !== undefined))
    cost = 2;
  if (conversation && COST[shape] < 5) cost = Math.max(0.6, cost * 0.5);
  if (known && shape !== 'event') cost = Math.min(cost, 0.6);
  if (family.style === 'element') cost = Math.min(cost, COST.role);
  if (shape === 'phrase') cost += group.info.label.length / 20;
  const onceAlone = ownLine && group.candidates.length === 1 && !known;
  const never = onceAlone || shape === 'stop' || shape === 'event' || (shape === 'phrase' && !conversation);
  return { group, gain, talk: talk / n, score: never ? Math.min(0, gain - cost) : gain - cost };
}

/**
 * Whether the lines of a family read as people talking by turns: labels that come back, mostly another one than the
 * last, some of whose speeches ask.
 */
export function isConversation(family: Family, context: Context): boolean {
  const groups = recurring(family);
  const turns = groups.flatMap(({ candidates }) => candidates).sort((a, b) => a.line - b.line);
  if (groups.length < 2 || turns.length < 4 || turns.length < 0.6 * family.size) return false;
  const changes = turns.slice(1).filter((turn, i) => turn.label.key !== turns[i]?.label.key).length;
  const asks = turns.filter((turn, i) =>
    asksBefore(turn, turns[i + 1]?.line ?? context.lines.length, context.lines),
  ).length;
  return changes >= 0.6 * (turns.length - 1) && asks >= 0.12 * turns.length && asks >= 1;
}

/** Labels that come back and may be voices. */
function recurring({ groups }: Family): Group[] {
  return [...groups.values()].filter(({ info, candidates }) => candidates.length >= 2 && COST[info.shape] < 5);
}

/** Whether a label names somebody, rather than saying what part they have: `Nora`, and not `Q` or `Interviewer`. */
export function isNamed({ info }: Group): boolean {
  return info.shape !== 'qa' && info.shape !== 'role';
}

/** Whether those who speak by turns are `Q` and `A`: a name among them is more likely what one of them talks about. */
export function isNameless(family: Family): boolean {
  return !recurring(family).some(isNamed);
}

const QUESTION = /[?？؟\u037e]["”’»'」』)\]*_\s\\]*(?:<[^<>]{1,20}>)*$/u;

/** Whether the first paragraph of a speech ends in a question. */
export function asksBefore(turn: Candidate, next: number, lines: readonly Line[]): boolean {
  let last = speechOf(turn, lines) ?? '';
  let at = turn.lastHeadLine + 1;
  while (at < next && lines[at]?.kind === 'blank') at++;
  if (lines[turn.lastHeadLine + 1]?.kind === 'blank' && turn.speech < (lines[turn.lastHeadLine]?.end ?? 0))
    return QUESTION.test(last.slice(-30));
  for (; at < Math.min(next, turn.line + 60); at++) {
    const line = lines[at];
    if (line?.kind !== 'text') break;
    last = line.text;
  }
  return QUESTION.test(last.slice(-30));
}

/** What may stand between a label and its speech. */
const SKIPPED: ReadonlySet<Line['kind']> = new Set(['blank', 'timestamp', 'tag', 'furniture']);

/** The text right behind a label: on its line, or the first line of text below. Undefined where none follows. */
export function speechOf(candidate: Candidate, lines: readonly Line[]): string | undefined {
  const head = lines[candidate.lastHeadLine];
  if (head !== undefined && candidate.speech < head.end) {
    const speech = head.text.slice(candidate.speech - head.start);
    return candidate.style.startsWith('table') ? speech.replace(/\s*\|$/, '') : speech;
  }
  for (let i = candidate.lastHeadLine + 1; i < Math.min(lines.length, candidate.lastHeadLine + 6); i++) {
    const line = lines[i];
    if (line === undefined || SKIPPED.has(line.kind) || isSeatAndParty(line.text)) continue;
    return line.kind === 'text' || line.kind === 'image' ? line.text : undefined;
  }
  return undefined;
}

/** Whether the speech begins on the line of its label. */
export function isBeside({ lastHeadLine, speech }: Candidate, lines: readonly Line[]): boolean {
  return speech < (lines[lastHeadLine]?.end ?? 0);
}

const SENTENCE_END = /[.?!…。？！؟।]["”’»'」』)\]*_]*(?:\\)?(?:<[^<>]{1,20}>)?\s*$/u;
const LIST_ITEM = /^(?:[-*+•]\s|\d{1,3}[.)]\s|\||```|`[^`]*`$|<\/?[a-z]+[^>]*>$|\$ |https?:\/\/\S+$)/;

/** How much a text reads as something said, from 0 to 1: sentences rather than values, items and code. */
export function talkiness(speech: string): number {
  if (LIST_ITEM.test(speech)) return 0.1;
  if (SENTENCE_END.test(speech.slice(-40))) return 1;
  const words = speech.length > 200 ? 30 : speech.split(/\s+/).length;
  if (words >= 8 || (/[\u3040-\u9fff\uac00-\ud7af]/.test(speech) && speech.length >= 12)) return 1;
  return words >= 4 ? 0.7 : 0.5;
}

/** Right below a rule across the page. */
function isBelowRule(candidate: Candidate, { lines }: Context): boolean {
  let at = candidate.line - 1;
  while (lines[at]?.kind === 'blank') at--;
  return lines[at]?.kind === 'separator';
}

/** Decorations that stand at the start of a paragraph only. */
const APART: ReadonlySet<Family['decoration']> = new Set(['mark', 'arrow', 'heading']);

export function startsParagraph(candidate: Candidate, { lines }: Context): boolean {
  if (APART.has(candidate.decoration) || candidate.style === 'element') return true;
  const above = lines[candidate.line - 1];
  return above === undefined || above.kind !== 'text';
}
