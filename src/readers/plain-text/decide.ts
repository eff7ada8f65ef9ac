import { collectFamilies, type Family, type Group } from './families.ts';
import type { Candidate } from './head.ts';
import { foldLabel, type Shape } from './label-shape.ts';
import { spanOf } from './span.ts';
import { type Context, isConversation, speechOf, talkiness, type WeighedGroup, weighGroup } from './weigh.ts';

/** How the file marks its speakers. */
export interface Decision {
  readonly id: string;
  /** The turn that begins on a line, by line index. */
  readonly accepted: ReadonlyMap<number, Candidate>;
  readonly labelled: number;
  readonly candidates: number;
  readonly confidence: number;
  readonly runnerUp?: string;
  readonly score: number;
}

interface Weighed {
  readonly family: Family;
  readonly groups: readonly WeighedGroup[];
  readonly core: readonly WeighedGroup[];
  readonly score: number;
}

/** Weighs every hypothesis and combines those that are one system. @returns undefined where none explains the file */
export function decideLabels(context: Context): Decision | undefined {
  const families = collectFamilies(context.lines);
  const weighed = families
    .map((family) => weigh(family, context))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.family.id.localeCompare(b.family.id));
  const best = weighed[0];
  if (best === undefined || best.score < MIN_SCORE) return undefined;
  const accepted = new Map<number, Candidate>();
  const cast = new Set<string>();
  accept(best, accepted, cast, context);
  const used = [best];
  for (const other of weighed.slice(1)) {
    if (joins(other, best, accepted)) {
      accept(other, accepted, cast, context);
      used.push(other);
    }
  }
  acceptOfficials(families, accepted, cast, context);
  acceptDrift(collectKnown(context, cast), accepted);
  acceptLostSigns(context, accepted);
  const runnerUp = weighed.find((one) => !used.includes(one));
  const candidates = used.reduce((sum, { family }) => sum + family.size, 0);
  return {
    id: dialectId(best),
    accepted,
    labelled: accepted.size,
    candidates: Math.max(candidates, accepted.size),
    confidence: confidenceOf(best, runnerUp, accepted.size / Math.max(candidates, accepted.size)),
    ...(runnerUp === undefined ? {} : { runnerUp: dialectId(runnerUp) }),
    score: used.reduce((sum, { score }) => sum + score, 0),
  };
}

/** Less than this is what prose reaches by accident. */
const MIN_SCORE = 1.2;

function weigh(family: Family, context: Context): Weighed {
  const conversation = isConversation(family, context);
  const groups = [...family.groups.values()].map((group) => weighGroup(group, family, context, conversation));
  const core = groups.filter(({ score }) => score > 0);
  const gain = core.reduce((sum, { score }) => sum + score, 0);
  const rest = groups.filter(
    ({ score, group }) => score <= 0 && !STRONG.has(group.info.shape) && group.info.shape !== 'event',
  );
  const penalty = Math.min(
    rest.reduce((sum, { group }) => sum + Math.min(2, 0.35 * group.candidates.length), 0),
    0.5 * gain + 2,
  );
  return { family, groups, core, score: gain * voices(core) - penalty };
}

/** One label alone is no conversation, unless it is spread over the file. */
function voices(core: readonly WeighedGroup[]): number {
  const [only] = core;
  if (core.length !== 1 || only === undefined) return 1;
  return only.group.candidates.length >= 6 && (only.group.info.shape === 'name' || only.group.info.shape === 'caps')
    ? 0.8
    : 0.5;
}

const STRONG: ReadonlySet<Shape> = new Set(['qa', 'role', 'code', 'initials', 'caps', 'titled', 'name']);

function accept(weighed: Weighed, accepted: Map<number, Candidate>, cast: Set<string>, context: Context): void {
  const { groups, core } = weighed;
  const shapes = new Set(core.map(({ group }) => group.info.shape));
  const keys = new Set(core.map(({ group }) => group.key));
  for (const { group, score } of groups) {
    if (score <= 0 && !isOccasional(group, keys, shapes, weighed.family, context)) continue;
    for (const candidate of group.candidates) {
      if (accepted.has(candidate.line) || speechOf(candidate, context.lines) === undefined) continue;
      accepted.set(candidate.line, candidate);
    }
    cast.add(group.key);
  }
}

/** A voice heard once or twice among voices that are established. */
function isOccasional(
  group: Group,
  core: ReadonlySet<string>,
  shapes: ReadonlySet<Shape>,
  family: Family,
  context: Context,
): boolean {
  const { shape } = group.info;
  if (context.cast.has(group.key) || core.has(printedInitials(group.info.label))) return true;
  const talks = group.candidates.some((one) => talkiness(speechOf(one, context.lines) ?? '') > 0.4);
  if (!talks) return false;
  if (shape === 'word' || shape === 'uncased' || shape === 'lower')
    return (
      (shapes.has(shape) || shapes.has('name')) &&
      (family.decoration !== 'plain' || family.style !== 'colon' || shapes.has(shape))
    );
  if (shape === 'name')
    return shapes.has('name') || shapes.has('word') || shapes.has('titled') || shapes.has('initials');
  return STRONG.has(shape);
}

/** `Nora Lindqvist (NL)`: the initials by which she is called from then on. */
function printedInitials(label: string): string {
  return foldLabel(/[([（]\s*([^()[\]（）]{1,12})[)\]）]\s*$/u.exec(label)?.[1] ?? '');
}

/** Whether a second style belongs to the same system: it stands between the first one's turns and is as strict. */
function joins(other: Weighed, best: Weighed, accepted: ReadonlyMap<number, Candidate>): boolean {
  const fresh = other.core.filter(({ group }) => group.candidates.some(({ line }) => !accepted.has(line)));
  if (fresh.length === 0) return false;
  const weak = !fresh.every(({ group }) => STRONG.has(group.info.shape));
  if (weak && (fresh.length > 3 || other.family.style !== best.family.style || best.core.length > 2)) return false;
  if (other.family.style.endsWith('line') !== best.family.style.endsWith('line')) return false;
  if (other.family.style.startsWith('gap') || other.family.style === 'bracket') return false;
  const [first, last] = spanOf(accepted.keys());
  const inside = fresh
    .flatMap(({ group }) => group.candidates)
    .filter(({ line }) => line >= first - 40 && line <= last + 40);
  const all = fresh.reduce((sum, { group }) => sum + group.candidates.length, 0);
  return inside.length >= 0.7 * all && other.score > 1;
}

const OFFICIAL: ReadonlySet<Shape> = new Set(['titled', 'role', 'code']);

/** In a hearing, whoever interrupts is printed as everybody else: `MR. OSEI:` among questions and answers. */
function acceptOfficials(
  families: readonly Family[],
  accepted: Map<number, Candidate>,
  cast: Set<string>,
  context: Context,
): void {
  const [first, last] = spanOf(accepted.keys());
  for (const family of families) {
    if (family.style !== 'colon' && family.style !== 'period') continue;
    for (const { info, candidates, key } of family.groups.values()) {
      if (!OFFICIAL.has(info.shape)) continue;
      for (const candidate of candidates) {
        const { line } = candidate;
        if (
          accepted.has(line) ||
          line < first - 30 ||
          line > last + 30 ||
          speechOf(candidate, context.lines) === undefined
        )
          continue;
        if (info.shape === 'titled' && !/\p{Lu}{2}/u.test(info.label)) continue;
        accepted.set(line, candidate);
        cast.add(key);
      }
    }
  }
}

/** A label in capitals that lost its colon, or has a wrong sign in its place: `NL Well …`, `NL; Well …`, `:**NL:** Well …`. */
function acceptLostSigns(context: Context, accepted: Map<number, Candidate>): void {
  const known = new Map<string, Candidate>();
  for (const candidate of accepted.values())
    if (CAPITAL.has(candidate.label.shape) && !candidate.label.label.includes(' '))
      known.set(candidate.label.label, candidate);
  if (known.size < 2) return;
  for (const line of context.lines) {
    if (line.kind !== 'text' || accepted.has(line.index) || context.lines[line.index - 1]?.kind === 'text') continue;
    const match = LOST_SIGN.exec(line.text);
    const model = known.get(match?.[1] ?? '');
    if (match === null || model === undefined) continue;
    const { style, decoration, label } = model;
    accepted.set(line.index, {
      line: line.index,
      style,
      decoration,
      label,
      start: line.start,
      speech: line.start + match[0].length,
      lastHeadLine: line.index,
    });
  }
}

const CAPITAL: ReadonlySet<Shape> = new Set(['initials', 'caps', 'code']);
const LOST_SIGN = /^[:*_\s]{0,6}(\p{Lu}[\p{Lu}\d.'’-]{1,24})[:;.,*_]{0,5}\s+(?=[\p{Lu}\p{Lt}“"‘'¿¡([])/u;

/** Candidates of any style whose label is one of the cast. */
function collectKnown(context: Context, cast: ReadonlySet<string>): Candidate[] {
  return collectFamilies(context.lines).flatMap((family) =>
    [...family.groups.values()]
      .filter(({ key, info }) => cast.has(key) && info.shape !== 'stop')
      .flatMap((group) => group.candidates),
  );
}

/** Drift: a known label whose colon, decoration or place slipped. */
function acceptDrift(known: readonly Candidate[], accepted: Map<number, Candidate>): void {
  for (const candidate of known) {
    if (accepted.has(candidate.line) || candidate.style !== 'colon') continue;
    if (accepted.has(candidate.line - 1) && candidate.line - 1 < 0) continue;
    accepted.set(candidate.line, candidate);
  }
}

function confidenceOf(best: Weighed, runnerUp: Weighed | undefined, share: number): number {
  const margin = 1 - Math.max(0, runnerUp?.score ?? 0) / (best.score + 1);
  const weight = 1 - 1 / (2 + best.score);
  return Math.round(100 * Math.min(0.99, (0.4 + 0.4 * margin + 0.2 * share) * (0.8 + 0.2 * weight))) / 100;
}

/** `initials-colon`, `bold-name-colon`, `caps-line`, `name-time-line`, `qa-period`. */
function dialectId({ family, core }: Weighed): string {
  const counts = new Map<string, number>();
  for (const { group } of core)
    counts.set(group.info.shape, (counts.get(group.info.shape) ?? 0) + group.candidates.length);
  const shape = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'name';
  const named = shape === 'word' || shape === 'titled' || shape === 'lower' || shape === 'uncased' ? 'name' : shape;
  return [family.decoration === 'plain' ? undefined : family.decoration, named, family.style].filter(Boolean).join('-');
}
