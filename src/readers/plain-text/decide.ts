import { collectFamilies, type Family, type Group } from './families.ts';
import { joining } from './joining.ts';
import { type Shape, STRONG } from './label-shape.ts';
import type { Line } from './lines.ts';
import {
  type Context,
  isBeside,
  isConversation,
  isNamed,
  isNameless,
  LEAST_SIGNS,
  speechOf,
  startsParagraph,
  type Weighed,
  type WeighedGroup,
  weighGroup,
} from './weigh.ts';
import { whollyLabelled } from './wholly-labelled.ts';

/** What the labels of one family must be like to open a turn. */
export interface FamilyPolicy {
  readonly id: string;
  readonly style: string;
  readonly decoration: Family['decoration'];
  /** Keys that explain more than they cost. */
  readonly keys: ReadonlySet<string>;
  /** Shapes of these labels: a voice heard once is accepted when it looks like them. */
  readonly shapes: ReadonlySet<Shape>;
  /** Letters whose labels count up: `Q1`, `Q2` … */
  readonly letters?: ReadonlySet<string>;
  /** Where the speech of nearly all turns begins: on the label's line, or below it. */
  readonly speech?: 'beside' | 'below';
  /** Whether most turns have a time. */
  readonly timed: boolean;
  /** Whether nearly all speeches open with a dash, behind the sign of their label. */
  readonly dashed: boolean;
}

/** How the file marks its speakers, decided from its first megabytes; `accept.ts` applies it to lines. */
export interface Decision {
  readonly id: string;
  /** The families in use, the best first. */
  readonly families: readonly FamilyPolicy[];
  /** Lines that look labelled in these families. */
  readonly candidates: number;
  readonly confidence: number;
  readonly runnerUp?: string;
  readonly score: number;
}

/** Weighs every hypothesis and combines those that are one system. @returns undefined where none explains the file */
export function decideLabels(context: Context): Decision | undefined {
  const families = collectFamilies(context.lines);
  const all = families.map((family) => weigh(family, context));
  const weighed = all.filter(({ gain }) => gain > 0).sort(byScore);
  const [best] =
    (weighed[0]?.score ?? 0) < MIN_SCORE ? all.flatMap((one) => throughout(one, context)).sort(byHeads) : weighed;
  if (best === undefined || best.score < MIN_SCORE) return undefined;
  const others = weighed.filter((one) => one.family !== best.family);
  const used = [best, ...joining(best, others, context.lines)];
  if (best.core.length < 2 && best.family.style === 'letter') return undefined;
  if (used.length < 2 && best.family.style === 'signed') return undefined;
  const runnerUp = weighed.find((one) => !used.includes(one));
  const candidates = used.reduce((sum, { family }) => sum + family.size, 0);
  const labelled = used.reduce((sum, { core }) => sum + sizeOf(core), 0);
  return {
    id: dialectId(best),
    families: used.map((one) => policyOf(one, context.lines)),
    candidates,
    confidence: confidenceOf(best, runnerUp, labelled / Math.max(candidates, 1)),
    ...(runnerUp === undefined ? {} : { runnerUp: dialectId(runnerUp) }),
    score: used.reduce((sum, { score }) => sum + score, 0),
  };
}

/** A family that a short text has nothing else than. */
function throughout(one: Weighed, context: Context): Weighed[] {
  const core = whollyLabelled(one.family, one.groups, context);
  return core.length === 0 ? [] : [{ ...one, core, gain: MIN_SCORE, score: MIN_SCORE }];
}

/** The one that takes most for labels first: in `Q – Where?` the dash is none of what is said. */
const byHeads = (a: Weighed, b: Weighed): number => headsOf(b) - headsOf(a);

const headsOf = ({ core }: Weighed): number =>
  core.flatMap(({ group }) => group.candidates).reduce((sum, { start, speech }) => sum + speech - start, 0);

const byScore = (a: Weighed, b: Weighed): number => b.score - a.score || a.family.id.localeCompare(b.family.id);

const NEARLY_ALL = 0.9;
/** `Nora: — The harbour …` */
export const OPENING_DASH = /^[—–-]\s/;
const MOST = 0.8;

function policyOf({ family, core }: Weighed, lines: readonly Line[]): FamilyPolicy {
  const turns = core.flatMap(({ group }) => group.candidates);
  const beside = turns.filter((turn) => isBeside(turn, lines)).length / Math.max(1, turns.length);
  return {
    id: family.id,
    style: family.style,
    decoration: family.decoration,
    ...(family.letters === undefined ? {} : { letters: family.letters }),
    keys: new Set(core.map(({ group }) => group.key)),
    shapes: new Set(core.map(({ group }) => group.info.shape)),
    ...(beside >= NEARLY_ALL ? { speech: 'beside' } : beside <= 1 - NEARLY_ALL ? { speech: 'below' } : {}),
    dashed: turns.filter((turn) => OPENING_DASH.test(speechOf(turn, lines) ?? '')).length >= NEARLY_ALL * turns.length,
    timed: turns.filter(({ time }) => time !== undefined).length >= MOST * turns.length,
  };
}

const sizeOf = (core: readonly WeighedGroup[]): number =>
  core.reduce((sum, { group }) => sum + group.candidates.length, 0);

/** Less than this is what prose reaches by accident. */
const MIN_SCORE = 1.2;

function weigh(family: Family, context: Context): Weighed {
  const conversation = isConversation(family, context);
  const nameless = isNameless(family);
  const groups = [...family.groups.values()].map((group) =>
    weighGroup(group, family, context, conversation && !(nameless && isNamed(group))),
  );
  const core = groups.filter(({ score }) => score > 0);
  const gain =
    wantsTalk(family, core, conversation) && !areTalk(core, context)
      ? 0
      : core.reduce((sum, { score }) => sum + score, 0);
  const heardOnce =
    core.length < 2
      ? 0
      : groups.filter(({ score, group }) => score <= 0 && score > -1 && STRONG.has(group.info.shape)).length;
  const rest = groups.filter(
    ({ score, group }) => score <= 0 && !STRONG.has(group.info.shape) && group.info.shape !== 'event',
  );
  const penalty = Math.min(
    rest.reduce((sum, { group }) => sum + Math.min(2, 0.35 * openingParagraphs(group, context)), 0),
    0.5 * gain + 2,
  );
  return {
    family,
    groups,
    core,
    gain,
    score: gain * voices(core, family.style, context) + 0.25 * heardOnce - penalty,
  };
}

/** A colon in the middle of hard-wrapped prose says nothing against the labels. */
function openingParagraphs({ candidates }: Group, context: Context): number {
  return candidates.filter((candidate) => startsParagraph(candidate, context)).length;
}

/** Styles in which values are printed as often as speech. */
const WANTS_TALK = /^(?:post|chat|signed|bracket|columns|gap|table|strong|emoji)/;

function wantsTalk({ style }: Family, core: readonly WeighedGroup[], conversation: boolean): boolean {
  return WANTS_TALK.test(style) || (!conversation && core.every(({ group }) => WEAK.has(group.info.shape)));
}

/** Lines that are numbered through are a transcript's, without a sentence mark as they often are. */
const LEAST_TALK_NUMBERED = 0.5;

function areTalk(core: readonly WeighedGroup[], { lines, cast }: Context): boolean {
  const turns = sizeOf(core);
  const timed = core.every(({ group }) => group.candidates.every(({ time }) => time !== undefined));
  if (!timed && core.every(({ group }) => group.info.shape === 'lower' && !cast.has(group.key))) return false;
  const numbered =
    core.flatMap(({ group }) => group.candidates).filter(({ line }) => lines[line]?.margin !== undefined).length >=
    NEARLY_ALL * turns;
  const weak = core.every(({ group }) => WEAK.has(group.info.shape));
  const least = weak ? 0.8 : numbered ? LEAST_TALK_NUMBERED : 0.65;
  return core.reduce((sum, { talk, group }) => sum + talk * group.candidates.length, 0) >= least * turns;
}

/** Shapes that a field of a form has as easily as a voice. */
const WEAK: ReadonlySet<Shape> = new Set(['word', 'lower', 'uncased', 'phrase', 'emoji']);

/** Styles in which one label that comes back may be a word in bold, a log's source, a heading. */
const NEEDS_TWO = /^(?:post|chat|strong|bracket|line|time-line|columns|emoji|gap|table)/;

/** One label alone is no conversation, unless it is spread over the file. */
function voices(core: readonly WeighedGroup[], style: string, context: Context): number {
  const { signs } = context;
  const [only] = core;
  if (core.length !== 1 || only === undefined) return 1;
  const bold = only.group.candidates.some(({ open }) => open !== undefined);
  const known = bold || context.cast.has(only.group.key);
  if (WEAK.has(only.group.info.shape) && !known) return signs >= LEAST_SIGNS ? 1 + signs / 3 : 0;
  if (NEEDS_TWO.test(style)) return signs >= LEAST_SIGNS ? 1 + signs / 3 : 0;
  return only.group.candidates.length >= 6 && (only.group.info.shape === 'name' || only.group.info.shape === 'caps')
    ? 0.8
    : 0.5;
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
