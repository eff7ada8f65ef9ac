import { isCapital, isSmall } from '../../text/ascii.ts';
import { dashLines } from './dash-lines.ts';
import { type Decision, type FamilyPolicy, OPENING_DASH } from './decide.ts';
import type { Candidate } from './head.ts';
import { foldLabel, type Shape, STRONG } from './label-shape.ts';
import type { Line } from './lines.ts';
import { withoutNumber } from './numbered.ts';
import { numberedHead } from './numbered-heads.ts';
import type { Stretch } from './stretch.ts';
import { proposalsFor } from './styles/index.ts';
import { isBeside, speechOf, talkiness } from './weigh.ts';

const OFFICIAL: ReadonlySet<Shape> = new Set(['titled', 'role', 'code']);

/**
 * The turns that begin in a stretch under a decision, by line index.
 *
 * @param cast folded names and words of names that the front of the file mentions
 */
export function acceptLabels(stretch: Stretch, decision: Decision, cast: ReadonlySet<string>): Map<number, Candidate> {
  const { lines, from, seen } = stretch;
  const known = new Set([...decision.families.flatMap(({ keys }) => [...keys]), ...seen.uses.keys()]);
  const accepted = new Map<number, Candidate>();
  let head = -1;
  for (let index = from; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined || index <= head || (line.kind !== 'text' && line.kind !== 'heading' && line.kind !== 'tag'))
      continue;
    const candidate = acceptLine(line, lines, decision.families, cast);
    if (candidate === undefined) continue;
    accepted.set(line.index, candidate);
    head = candidate.lastHeadLine;
    known.add(candidate.label.key);
  }
  for (const candidate of dashLines(stretch, decision.families)) accepted.set(candidate.line, candidate);
  acceptSlipped(stretch, accepted, known);
  dropHeadings(lines, accepted, decision);
  return accepted;
}

/** A line that reads as a label, is none of those that come back, and has another label right below: a heading. */
function dropHeadings(lines: readonly Line[], accepted: Map<number, Candidate>, decision: Decision): void {
  const established = new Set(decision.families.flatMap(({ keys }) => [...keys]));
  for (const [index, { style, decoration, label, lastHeadLine }] of accepted) {
    if (style !== 'line' || decoration !== 'plain' || established.has(label.key)) continue;
    let below = lastHeadLine + 1;
    while (below < lines.length && lines[below]?.kind !== 'text') below++;
    if (accepted.has(below)) accepted.delete(index);
  }
}

function acceptLine(
  line: Line,
  lines: readonly Line[],
  families: readonly FamilyPolicy[],
  cast: ReadonlySet<string>,
): Candidate | undefined {
  const proposals = proposalsFor(lines);
  for (const family of families) {
    const proposed = proposals.named(family.style, line);
    const candidate =
      proposed === undefined || family.letters === undefined
        ? proposed
        : { ...proposed, label: withoutNumber(proposed.label, family.letters) };
    if (candidate === undefined || candidate.decoration !== family.decoration) continue;
    if (candidate.label.shape === 'stop' || candidate.label.shape === 'event') continue;
    const speech = speechOf(candidate, lines);
    if (speech === undefined) continue;
    if (family.keys.has(candidate.label.key)) return candidate;
    if (isSetAlike(candidate, family, lines) && isOccasional(candidate, speech, family, cast)) return candidate;
  }
  return undefined;
}

/** Shapes that stand alone on a line only as labels. */
const UNMISTAKABLE: ReadonlySet<Shape> = new Set(['caps', 'titled', 'role', 'initials']);

/** Whether a label stands where the others stand, with a time where they have one. */
function isSetAlike(candidate: Candidate, family: FamilyPolicy, lines: readonly Line[]): boolean {
  if (family.timed && candidate.time === undefined) return false;
  const beside = isBeside(candidate, lines);
  if (family.style === 'period' && !beside) return false;
  if (family.speech === 'beside') return beside || UNMISTAKABLE.has(candidate.label.shape);
  return family.speech === undefined || !beside;
}

/** Families whose sign alone tells a label from a sentence. */
function isDistinctive({ style, decoration, timed, keys }: FamilyPolicy): boolean {
  if (keys.size < 2) return false;
  return style === 'gap-stop' || decoration === 'mark' || decoration === 'arrow' || (timed && style !== 'colon');
}

/** A voice heard once or twice among voices that are established. */
function isOccasional({ label }: Candidate, speech: string, family: FamilyPolicy, cast: ReadonlySet<string>): boolean {
  const { shapes } = family;
  const { shape } = label;
  if (cast.has(label.key) || family.keys.has(printedInitials(label.label))) return true;
  if (talkiness(speech) <= 0.4 || (family.style === 'period' && /^\p{L}$/u.test(label.label))) return false;
  if (shape === 'phrase')
    return (isDistinctive(family) || (family.dashed && OPENING_DASH.test(speech))) && isShort(label.label);
  if (shape === 'qa') return shapes.has('qa') || shapes.has('role');
  if (family.style.startsWith('gap') && family.keys.size < 2) return false;
  if (shape === 'word' || shape === 'uncased' || shape === 'lower')
    return (
      (shapes.has(shape) || shapes.has('name') || family.timed) &&
      (family.decoration !== 'plain' || family.style !== 'colon' || shapes.has(shape))
    );
  if (shape === 'name')
    return shapes.has('name') || shapes.has('word') || shapes.has('titled') || shapes.has('initials');
  if (family.style.startsWith('gap') && !shapes.has(shape)) return false;
  if (family.style === 'period' && [...shapes].every((one) => one === 'qa')) return false;
  return STRONG.has(shape);
}

function isShort(label: string): boolean {
  return /^\p{Lu}/u.test(label) && label.split(/\s+/).length <= 6 && !/[.?!:;,]/.test(label);
}

/** `Nora Lindqvist (NL)`: the initials by which she is called from then on. */
function printedInitials(label: string): string {
  return foldLabel(/[([（]\s*([^()[\]（）]{1,12})[)\]）]\s*$/u.exec(label)?.[1] ?? '');
}

/**
 * What the style missed and the cast explains: a known label whose decoration or sign slipped, and in a hearing whoever
 * interrupts, printed as everybody else: `MR. OSEI:` among questions and answers.
 */
function acceptSlipped(
  { lines, from, isFirst, seen }: Stretch,
  accepted: Map<number, Candidate>,
  known: ReadonlySet<string>,
): void {
  const lost = lostSigns(new Map([...seen.capitals, ...capitalsIn(accepted.values())]));
  const [first = lines.length] = accepted.keys();
  const proposals = proposalsFor(lines);
  let head = -1;
  for (let index = isFirst ? Math.max(from, first - 30) : from; index < lines.length; index++) {
    const line = lines[index];
    head = accepted.get(index)?.lastHeadLine ?? head;
    if (line === undefined || index <= head || (line.kind !== 'text' && line.kind !== 'heading')) continue;
    const found =
      slipped(proposals.named('colon', line), known, lines) ??
      slipped(proposals.named('period', line), undefined, lines) ??
      slipped(proposals.named('gap-stop', line), known, lines) ??
      (opensParagraph(line, lines)
        ? (knownIn(proposals.named('strong', line) ?? proposals.named('bracket', line), known) ??
          numberedHead(line, known))
        : undefined) ??
      lost(line, lines);
    if (found !== undefined) accepted.set(index, found);
  }
}

function opensParagraph({ index, text }: Line, lines: readonly Line[]): boolean {
  return lines[index - 1]?.kind !== 'text' || text.startsWith('<');
}

/** A name of the cast in bold or in brackets, its colon lost. */
function knownIn(candidate: Candidate | undefined, known: ReadonlySet<string>): Candidate | undefined {
  return candidate !== undefined && known.has(candidate.label.key) && /^\p{Lu}?.{2,}/u.test(candidate.label.label)
    ? candidate
    : undefined;
}

function slipped(
  candidate: Candidate | undefined,
  known: ReadonlySet<string> | undefined,
  lines: readonly Line[],
): Candidate | undefined {
  if (candidate === undefined) return undefined;
  const { label } = candidate;
  if (label.shape !== 'stop' && candidate.decoration !== 'item' && known?.has(label.key)) return candidate;
  if (!OFFICIAL.has(label.shape) || (label.shape === 'titled' && !/\p{Lu}{2}/u.test(label.label))) return undefined;
  return speechOf(candidate, lines) === undefined ? undefined : candidate;
}

const CAPITAL: ReadonlySet<Shape> = new Set(['initials', 'caps', 'code', 'role', 'qa']);
/** Letters that are words in one language or another: `A boat`, `Y luego`. */
const WORD_LETTERS = /^[AEIOUYÀÉÓ]$/;
const LOST_SIGN = /^[:*_\s]{0,6}(\p{Lu}[\p{L}\d.'’-]{0,24})[:;.,*_]{0,5}\s+(?=[\p{Lu}\p{Lt}“"‘'¿¡([])/u;

/** By label: turns whose label stands in capitals, which a line's first word is seldom by accident. */
export function capitalsIn(accepted: Iterable<Candidate>): Map<string, Candidate> {
  const models = new Map<string, Candidate>();
  for (const candidate of accepted)
    if (
      CAPITAL.has(candidate.label.shape) &&
      !candidate.label.label.includes(' ') &&
      !WORD_LETTERS.test(candidate.label.label)
    )
      models.set(candidate.label.label, candidate);
  return models;
}

/** A label in capitals that lost its colon, or has a wrong sign in its place: `NL Well …`, `NL; Well …`, `:**NL:** Well …`. */
function lostSigns(
  models: ReadonlyMap<string, Candidate>,
): (line: Line, lines: readonly Line[]) => Candidate | undefined {
  const initials = new Set([...models.keys()].map((label) => label.charCodeAt(0)));
  return (line, lines) => {
    const first = line.text.charCodeAt(0);
    if ((isCapital(first) || isSmall(first)) && !initials.has(first)) return undefined;
    if (models.size < 2 || line.kind !== 'text' || lines[line.index - 1]?.kind === 'text') return undefined;
    const match = LOST_SIGN.exec(line.text.length > 60 ? line.text.slice(0, 60) : line.text);
    const model = models.get(match?.[1] ?? '');
    if (match === null || model === undefined) return undefined;
    const { style, decoration, label } = model;
    const speech = line.start + match[0].length;
    return { line: line.index, style, decoration, label, start: line.start, speech, lastHeadLine: line.index };
  };
}
