import type { Block, Diagnostic, Dialect, Metadata } from '../../model/transcript.ts';
import { UserError } from '../../model/user-error.ts';
import { readInline } from '../../text/inline.ts';
import type { SourceText } from '../../text/source.ts';
import type { ReadOptions, ReadResult } from '../types.ts';
import { acceptLabels } from './accept.ts';
import { type Decision, decideLabels } from './decide.ts';
import { declaredLabels, frontMatterMetadata, type Person, peopleOfFront } from './front.ts';
import { type FrontMatter, type ParseYaml, takeFrontMatter } from './front-matter.ts';
import type { Candidate } from './head.ts';
import { foldLabel } from './label-shape.ts';
import { type Line, scanLines } from './lines.ts';
import { liftMargins } from './margins.ts';
import { readBack, readFront } from './outside.ts';
import { acceptPattern, PATTERN_DECISION } from './pattern.ts';
import { decideQuestions, type QuestionDecision } from './questions.ts';
import { refusal } from './refusal.ts';
import { spanOf } from './span.ts';
import { resolveSpeakers } from './speakers/resolve.ts';
import { labelStarts, questionStarts } from './starts.ts';
import { findTail } from './tail.ts';
import { type Start, walk } from './walk.ts';

export interface TextOptions extends ReadOptions {
  /** Whether inline markup is to be read: Markdown. */
  readonly markup: boolean;
  readonly parseYaml: ParseYaml | undefined;
}

/**
 * Reads raw text: decides from all its lines how it marks its speakers, then walks them.
 *
 * @throws UserError where nothing reads as a speaker's turn
 */
export function readPlainText(source: SourceText, options: TextOptions): ReadResult {
  const lines = scanLines(source, options.markup);
  const frontMatter = takeFrontMatter(lines, source.text, options.parseYaml);
  liftMargins(lines, options.markup);
  const people = peopleOfFront(lines, frontMatter);
  const cast = castOf(people, frontMatter);
  const body = bodyOf(lines, options);
  const sample = sampleOf(body);
  const wrapped = isHardWrapped(sample);

  const chosen =
    options.labelPattern === undefined
      ? choose(decideLabels({ lines: sample, spaced: spacing(sample), cast }), decideQuestions(sample), body, cast)
      : choosePattern(body, options.labelPattern);
  if (chosen === undefined) throw refusal(lines);
  const starts =
    chosen.kind === 'labels' ? labelStarts(chosen.accepted, lines) : questionStarts(chosen.decision, lines);
  if (starts.size === 0) throw refusal(lines);

  const [first, last] = spanOf(starts.keys());
  const from = options.body === undefined ? first : Math.max(options.body[0] - 1, 0);
  const to =
    options.body === undefined
      ? findTail(lines, last, options.markup, voicesOf(starts.values(), cast))
      : Math.min(options.body[1], lines.length);
  const front = readFront(source, lines, from, options.markup, wrapped);
  const talk = walk({ source, lines, markup: options.markup, wrapped, starts, from, to });
  const back = readBack(source, lines, to, options.markup, wrapped);
  if (talk.turns.length === 0) throw new UserError("nothing reads as a speaker's turn in the lines given with --body");
  const metadata = mergeMetadata(frontMatter === undefined ? {} : frontMatterMetadata(frontMatter), front.metadata);
  const { speakers, diagnostics } = resolveSpeakers(
    source,
    talk.turns,
    front.blocks,
    people.filter(({ line }) => line <= from),
    metadata,
  );
  const blocks = [...front.blocks, ...talk.blocks, ...back].sort(
    (a, b) => a.position.start.offset - b.position.start.offset,
  );
  return {
    dialect: dialectOf(chosen, starts.size),
    metadata,
    speakers,
    blocks: withoutEmptyTurns(blocks).map((block) => finish(block, options.markup)),
    diagnostics: sorted(diagnostics),
  };
}

/** Folded names and words of names, and labels that a front matter declares. */
function castOf(people: readonly Person[], frontMatter: FrontMatter | undefined): ReadonlySet<string> {
  const names = people.map(({ name }) => foldLabel(name));
  const words = names.flatMap((name) => name.split(' ').filter((word) => word.length > 2));
  const declared = frontMatter === undefined ? [] : declaredLabels(frontMatter).map(foldLabel);
  return new Set([...names, ...words, ...declared]);
}

/** The words of all labels in use, and of the names that the front of the file gives. */
function voicesOf(starts: Iterable<Start>, cast: ReadonlySet<string>): ReadonlySet<string> {
  const words = new Set(cast);
  for (const { candidate } of starts) for (const word of candidate?.label.key.split(' ') ?? []) words.add(word);
  return words;
}

type Chosen =
  | { readonly kind: 'labels'; readonly decision: Decision; readonly accepted: ReadonlyMap<number, Candidate> }
  | { readonly kind: 'questions'; readonly decision: QuestionDecision };

/** Labels, unless a file whose questions stand out explains itself far better without. */
function choose(
  labels: Decision | undefined,
  questions: QuestionDecision | undefined,
  lines: readonly Line[],
  cast: ReadonlySet<string>,
): Chosen | undefined {
  const unlabelled = questions === undefined ? undefined : ({ kind: 'questions', decision: questions } as const);
  if (labels === undefined) return unlabelled;
  const accepted = acceptLabels(lines, labels, cast);
  const labelled = { kind: 'labels', decision: labels, accepted } as const;
  if (questions === undefined || questions.score < 1.5 * labels.score) return labelled;
  return labelsExplain(accepted, questions, lines) ? labelled : unlabelled;
}

/** Whether most of the questions that stand out open with one of the labels. */
function labelsExplain(
  accepted: ReadonlyMap<number, Candidate>,
  { units, questions }: QuestionDecision,
  lines: readonly Line[],
): boolean {
  const labelled = [...questions].filter((i) => accepted.has(lines[units[i]?.first ?? -1]?.index ?? -1));
  return labelled.length >= 0.6 * questions.size;
}

function choosePattern(lines: readonly Line[], pattern: RegExp): Chosen | undefined {
  const accepted = acceptPattern(lines, pattern);
  return accepted.size === 0 ? undefined : { kind: 'labels', decision: PATTERN_DECISION, accepted };
}

/** Characters of a text from which its style is decided. */
const SAMPLE = 4_000_000;

function sampleOf(lines: readonly Line[]): readonly Line[] {
  if ((lines[lines.length - 1]?.end ?? 0) <= SAMPLE) return lines;
  return lines.slice(
    0,
    Math.max(
      1,
      lines.findIndex(({ end }) => end > SAMPLE),
    ),
  );
}

function bodyOf(lines: readonly Line[], { body }: ReadOptions): Line[] {
  if (body === undefined) return [...lines];
  return lines.map((line) =>
    line.index + 1 < body[0] || line.index + 1 > body[1] ? { ...line, kind: 'blank' as const } : line,
  );
}

function spacing(lines: readonly Line[]): number {
  let text = 0;
  let spaced = 0;
  for (const line of lines) {
    if (line.kind !== 'text') continue;
    text++;
    if (lines[line.index - 1]?.kind !== 'text') spaced++;
  }
  return text === 0 ? 0 : spaced / text;
}

const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Most lines that another line follows directly are 40 to 110 columns wide. */
function isHardWrapped(lines: readonly Line[]): boolean {
  let followed = 0;
  let wrapped = 0;
  for (const line of lines) {
    if (line.kind !== 'text' || lines[line.index + 1]?.kind !== 'text') continue;
    followed++;
    const width = line.indent + line.text.length * (WIDE.test(line.text) ? 2 : 1);
    if (width >= 40 && width <= 110) wrapped++;
  }
  return followed > 0 && wrapped >= 0.5 * followed;
}

function dialectOf(chosen: Chosen, labelled: number): Dialect {
  const { decision } = chosen;
  const candidates = chosen.kind === 'labels' ? chosen.decision.candidates : labelled;
  const runnerUp = chosen.kind === 'labels' ? chosen.decision.runnerUp : undefined;
  return {
    id: decision.id,
    labelled,
    candidates: Math.max(candidates, labelled),
    confidence: decision.confidence,
    ...(runnerUp === undefined ? {} : { runnerUp }),
  };
}

const METADATA_KEYS = [
  'title',
  'dek',
  'date',
  'publication',
  'authors',
  'readingMinutes',
  'language',
  'topics',
  'extra',
] as const satisfies readonly (keyof Metadata)[];

function mergeMetadata(stated: Metadata, found: Metadata): Metadata {
  const all = { ...found, ...stated };
  return Object.fromEntries(
    METADATA_KEYS.flatMap((key) => (all[key] === undefined ? [] : [[key, all[key]]])),
  ) as Metadata;
}

/** A label behind which nothing is said stays a turn; only a place without label and words is none. */
function withoutEmptyTurns(blocks: readonly Block[]): Block[] {
  return blocks.filter((block) => block.type !== 'turn' || block.paragraphs.length > 0 || block.label !== undefined);
}

/** Keys in the document's order; in Markdown, the words of headings, directions and notes without their markup. */
function finish(block: Block, markup: boolean): Block {
  if (block.type === 'turn') {
    const { type, id, speaker, label, startMs, endMs, position, paragraphs } = block;
    return {
      type,
      id,
      ...(speaker === undefined ? {} : { speaker }),
      ...(label === undefined ? {} : { label }),
      ...(startMs === undefined ? {} : { startMs }),
      ...(endMs === undefined ? {} : { endMs }),
      position,
      paragraphs,
    };
  }
  if (!markup || (block.type !== 'heading' && block.type !== 'stage')) return block;
  return { ...block, text: readInline(block.text).text.trim() || block.text };
}

function sorted(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort((a, b) => (a.position?.start.offset ?? 0) - (b.position?.start.offset ?? 0));
}
