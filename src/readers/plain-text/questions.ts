import type { Line } from './lines.ts';
import { FIRST_PERSON, SECOND_PERSON } from './persons.ts';
import type { Stretch } from './stretch.ts';
import { type Look, type Unit, unitsOf } from './units.ts';

/** How the questions of a file without labels are told from its answers. */
export interface QuestionDecision {
  readonly id: string;
  readonly look: Look;
  /** Of headings that ask. Absent where any depth does. */
  readonly depth?: number;
  /** Answers are quoted: a heading asks where it ends so or where a quotation follows. */
  readonly quoted: boolean;
  readonly confidence: number;
  readonly score: number;
}

/** A stretch cut into paragraphs, those that ask told apart. */
export interface Asked {
  readonly units: readonly Unit[];
  /** Indices of the units that ask. */
  readonly questions: ReadonlySet<number>;
}

/** The questions of a stretch under a decision. */
export function questionsOn({ look, depth, quoted }: QuestionDecision, stretch: Stretch): Asked {
  const units = unitsOf(stretch.lines).filter(({ first }) => first >= stretch.from);
  const inTalk = markedIn(units, look, depth, stretch);
  return { units, questions: new Set(quoted ? inTalk.filter((i) => asksForQuotation(units, i)) : inTalk) };
}

/** Indices of the units that are set in one look; before the talk begins, from the first one that asks. */
function markedIn(
  units: readonly Unit[],
  look: Look,
  depth: number | undefined,
  { isFirst, isLast }: Pick<Stretch, 'isFirst' | 'isLast'>,
): number[] {
  const marked = [...units.keys()].filter(
    (i) => units[i]?.look === look && (depth === undefined || units[i]?.depth === depth),
  );
  const first = isFirst ? (marked.find((i) => units[i]?.asks) ?? 0) : 0;
  const last = isLast && look === 'heading' ? lastAsking(marked, units) : units.length;
  return marked.filter((i) => i >= first && i <= last);
}

/** Headings behind the last one that asks are of what stands below the talk. */
function lastAsking(marked: readonly number[], units: readonly Unit[]): number {
  return marked.findLast((i) => units[i]?.asks) ?? units.length;
}

function asksForQuotation(units: readonly Unit[], i: number): boolean {
  return units[i]?.asks === true || isSetApart(units[i + 1]);
}

/** An answer in quotation marks, or behind a dash. */
function isSetApart(unit: Unit | undefined): boolean {
  return unit?.look === 'quoted' || unit?.look === 'dash';
}

const ENGLISH = /(?<![\p{L}])(?:the|is|are|what|how|why|do|does|did)(?![\p{L}])/iu;

/** This tool's Markdown sets every question without a label in bold, whether it ends in a question mark or not. */
export const OWN_QUESTIONS: QuestionDecision = {
  id: 'bold-question',
  look: 'bold',
  quoted: false,
  confidence: 0.97,
  score: 0,
};

/** @returns undefined where no look sets questions apart */
export function decideQuestions(lines: readonly Line[]): QuestionDecision | undefined {
  const units = unitsOf(lines);
  const depths = new Set(units.map(({ depth }) => depth).filter((depth) => depth > 0));
  const looks: readonly (readonly [look: Look, depth: number | undefined])[] = [
    ['bold', 0],
    ['italic', 0],
    ['blockquote', 0],
    ['class-question', 0],
    ['numbered', 0],
    ['plain', 0],
    ['heading', undefined],
    ...[...depths].map((depth) => ['heading', depth] as const),
  ];
  const present = new Set(units.map(({ look }) => look));
  const decisions = looks.flatMap(([look, depth]) => (present.has(look) ? (weighLook(look, depth, units) ?? []) : []));
  return decisions.sort((a, b) => b.score - a.score)[0];
}

/** Shares that a look must reach, from 0 to 1: of its units that ask, and of its asking units that address somebody. */
const NEED: Readonly<Partial<Record<Look, { readonly asking: number; readonly personal: number }>>> = {
  bold: { asking: 0.5, personal: 0.3 },
  italic: { asking: 0.5, personal: 0.3 },
  blockquote: { asking: 0.6, personal: 0.4 },
  numbered: { asking: 0.9, personal: 0.3 },
  plain: { asking: 0.7, personal: 0.3 },
  'class-question': { asking: 0.3, personal: 0 },
  heading: { asking: 0.75, personal: 0.4 },
};

/** @param depth of headings; headings of any depth are questions only where the answers are quoted */
function weighLook(look: Look, depth: number | undefined, units: readonly Unit[]): QuestionDecision | undefined {
  const inTalk = markedIn(units, look, depth, { isFirst: true, isLast: false });
  const asking = inTalk.filter((i) => units[i]?.asks);
  if (asking.length < (isByTurns(units, look) ? 2 : 3)) return undefined;
  const quoted = shareOf(asking, (i) => isSetApart(units[i + 1]));
  const areQuoted = look === 'plain' || (look === 'heading' && quoted > 0.6);
  const questions = areQuoted ? inTalk.filter((i) => asksForQuotation(units, i)) : inTalk;
  const share = asking.length / Math.max(1, inTalk.length);
  const answered = shareOf(questions, (i) => isAnswer(units[i + 1], look) || isContinued(units, i, look));
  const need = NEED[look] ?? { asking: 1, personal: 1 };
  const enough = quoted > 0.7 ? 0.3 : need.asking;
  if (share < enough || answered < 0.6 || (depth === undefined && quoted < 0.6)) return undefined;
  const plain = look === 'plain' || look === 'heading' || share < 0.9 || answered < 0.9;
  const texts = asking.map((i) => units[i]?.text ?? '');
  if (quoted < 0.6 && !isPersonal(texts, plain ? need.personal : 0.5 * need.personal)) return undefined;
  return {
    id: `${look.replace('class-', 'class-named-').replace(/-question$/, '')}-question`,
    look,
    ...(depth === undefined ? {} : { depth }),
    quoted: areQuoted,
    confidence: Math.round(100 * Math.min(0.97, 0.5 + 0.25 * share + 0.25 * answered)) / 100,
    score: questions.length * answered * share,
  };
}

/** Whether a text in bold or italics that asks is followed by one that is not, from the first one to the end. */
function isByTurns(units: readonly Unit[], look: Look): boolean {
  const talk = units.slice(units.findIndex((unit) => unit.look === look));
  return (
    /^(?:bold|italic|class-question)$/.test(look) &&
    talk.every((unit, i) => (unit.look === look) === (i % 2 === 0) && (i % 2 === 1 || unit.asks))
  );
}

/** Questions put to somebody, not by a reader: in English they say “you” and seldom “I”. */
export function isPersonal(texts: readonly string[], need: number): boolean {
  const second = texts.filter((text) => SECOND_PERSON.test(text)).length / texts.length;
  const first = texts.filter((text) => FIRST_PERSON.test(text)).length / texts.length;
  if (texts.filter((text) => ENGLISH.test(text)).length > 0.3 * texts.length) return second >= need && first <= second;
  return second >= 0.15 || (texts.length >= 4 && first < 0.2);
}

function shareOf(indices: readonly number[], holds: (i: number) => boolean): number {
  return indices.filter(holds).length / Math.max(1, indices.length);
}

function isAnswer(unit: Unit | undefined, asks: Look): boolean {
  return unit !== undefined && unit.look !== asks && unit.look !== 'heading';
}

/** A question of two paragraphs: the next one is set in the same way, and an answer follows. */
function isContinued(units: readonly Unit[], i: number, look: Look): boolean {
  return look !== 'heading' && units[i + 1]?.look === look && isAnswer(units[i + 2], look);
}
