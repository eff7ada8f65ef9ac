import type { Line } from './lines.ts';

/** Files without labels: the question is set apart by its looks, the answer is plain or quoted. */
type QuestionLook = 'bold' | 'italic' | 'heading' | 'quoted';

/** Consecutive lines without an empty one between. */
interface Unit {
  readonly first: number;
  readonly last: number;
  readonly look: QuestionLook | 'plain' | 'other';
  readonly asks: boolean;
}

export interface QuestionDecision {
  readonly id: string;
  readonly look: QuestionLook;
  readonly units: readonly Unit[];
  /** Indices into `units` of the questions. */
  readonly questions: ReadonlySet<number>;
  readonly confidence: number;
  readonly score: number;
}

const QUESTION_END = /[?？؟\u037e]["”’»'」』)\]*_\s]*$/u;
const SECOND_PERSON =
  /\b(?:you|your|you're|you've|yourself|usted|ustedes|tu|te|ti|tú|su|vous|votre|vos|toi|ton|du|dich|dir|dein\p{L}*|sie|ihr\p{L}*|ihnen|lei|voi|tuo|tua|você|vocês|teu|tua|sua|je|jij|jouw|u|uw|ty|ci|pan|pani|вы|вас|вам|ваш\p{L}*|ты|din|dig|ni|er)\b|你|您|あなた|당신/iu;

/** @returns undefined where no look sets questions apart */
export function decideQuestions(lines: readonly Line[]): QuestionDecision | undefined {
  const units = unitsOf(lines);
  const decisions = (['bold', 'italic', 'heading', 'quoted'] as const).flatMap((look) => {
    const decision = weighLook(look, units, lines);
    return decision === undefined ? [] : [decision];
  });
  return decisions.sort((a, b) => b.score - a.score)[0];
}

function unitsOf(lines: readonly Line[]): Unit[] {
  const units: Unit[] = [];
  let i = 0;
  while (i < lines.length) {
    const line = lines[i];
    if (line === undefined || (line.kind !== 'text' && line.kind !== 'heading')) {
      i++;
      continue;
    }
    let last = i;
    if (line.kind === 'text') while (lines[last + 1]?.kind === 'text' && !splitsAt(lines, last)) last++;
    units.push(unitOf(lines, i, last));
    i = last + 1;
  }
  return units;
}

/** A question in bold that ends on its line, with the answer right below. */
function splitsAt(lines: readonly Line[], at: number): boolean {
  return /[?？]\s*(?:\*{2,3}|__)$/.test(lines[at]?.text ?? '');
}

function unitOf(lines: readonly Line[], first: number, last: number): Unit {
  const text = lines
    .slice(first, last + 1)
    .map((line) => line.text)
    .join(' ');
  return { first, last, look: lookOf(lines[first], text), asks: QUESTION_END.test(text.slice(-60)) };
}

function lookOf(line: Line | undefined, text: string): Unit['look'] {
  if (line?.kind === 'heading') return 'heading';
  const bare = text.replace(/^\d{1,3}[.)]\s+/, '');
  const stars = /^(\*\*\*?|__)(?=\S)/.exec(bare)?.[1];
  if (stars !== undefined) {
    const inner = bare.slice(stars.length);
    const close = inner.indexOf(stars);
    return close === inner.length - stars.length || inner.slice(close).replace(/[*_\s]/g, '') === '' ? 'bold' : 'plain';
  }
  const single = /^([*_])(?=\S)/.exec(bare)?.[1];
  if (single !== undefined && bare.length > 2) {
    if (/^[*_]["“„«]/.test(bare)) return 'quoted';
    return bare.endsWith(single) || QUESTION_END.test(bare) ? 'italic' : 'plain';
  }
  return /^["“„«]/.test(bare) && /["”“»][.,]?$/.test(bare) ? 'quoted' : 'plain';
}

function weighLook(look: QuestionLook, units: readonly Unit[], lines: readonly Line[]): QuestionDecision | undefined {
  const marked = units.map((unit, i) => ({ unit, i })).filter(({ unit }) => unit.look === look);
  const asking = marked.filter(({ unit }) => unit.asks);
  if (asking.length < 3) return undefined;
  const first = asking[0]?.i ?? 0;
  const inTalk = marked.filter(({ i }) => i >= first);
  const questions =
    look === 'heading' ? inTalk.filter(({ i, unit }) => unit.asks || isAnswer(units[i + 1], 'quoted')) : inTalk;
  const share = asking.length / Math.max(1, inTalk.length);
  const answered = questions.filter(({ i }) => isAnswer(units[i + 1])).length / Math.max(1, questions.length);
  const quoted = questions.filter(({ i }) => isAnswer(units[i + 1], 'quoted')).length / Math.max(1, questions.length);
  const personal = asking.filter(({ unit }) => SECOND_PERSON.test(textOf(unit, lines))).length / asking.length;
  if (share < (quoted > 0.7 ? 0.3 : 0.5) || answered < 0.6) return undefined;
  if (look === 'heading' && quoted < 0.6) return undefined;
  if (look === 'quoted' || (personal < 0.3 && quoted < 0.6)) return undefined;
  const score = questions.length * answered * share;
  return {
    id: `${look}-question`,
    look,
    units,
    questions: new Set(questions.map(({ i }) => i)),
    confidence: Math.round(100 * Math.min(0.97, 0.5 + 0.25 * share + 0.25 * answered)) / 100,
    score,
  };
}

function isAnswer(unit: Unit | undefined, look?: Unit['look']): boolean {
  if (unit === undefined) return false;
  return look === undefined ? unit.look === 'plain' || unit.look === 'quoted' : unit.look === look;
}

function textOf(unit: Unit, lines: readonly Line[]): string {
  return lines
    .slice(unit.first, unit.last + 1)
    .map((line) => line.text)
    .join(' ');
}
