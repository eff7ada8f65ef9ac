import type { Block, Diagnostic, Dialect, Metadata } from '../../model/transcript.ts';
import { UserError } from '../../model/user-error.ts';
import { readInline } from '../../text/inline.ts';
import type { SourceText } from '../../text/source.ts';
import type { ReadOptions, ReadResult } from '../types.ts';
import { type Chosen, choose, choosePattern } from './choose.ts';
import { declaredLabels, frontMatterMetadata, type Person, peopleOfFront } from './front.ts';
import { type FrontMatter, isOwn, type ParseYaml, takeFrontMatter } from './front-matter.ts';
import { findInterludes } from './interludes.ts';
import { foldLabel } from './label-shape.ts';
import { type Line, scanLines } from './lines.ts';
import { liftMargins } from './margins.ts';
import { readBack, readFront } from './outside.ts';
import { refusal } from './refusal.ts';
import { spanOf } from './span.ts';
import { resolveSpeakers } from './speakers/resolve.ts';
import { startsOf } from './starts.ts';
import { findTail } from './tail.ts';
import { DOUBLE_DASH } from './units.ts';
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
      ? choose({ lines: sample, spaced: spacing(sample), cast, signs: countSigns(sample) }, body)
      : choosePattern(body, options.labelPattern);
  if (chosen === undefined) throw refusal(lines);
  const starts = startsOf(chosen, lines, isOwn(frontMatter) ? cast : undefined);
  if (starts.size === 0) throw refusal(lines);

  const [first, last] = spanOf(starts.keys());
  const from = options.body === undefined ? first : Math.max(options.body[0] - 1, 0);
  const to =
    options.body === undefined && !isOwn(frontMatter)
      ? findTail(lines, last, options.markup, voicesOf([...starts.values()].flat(), cast))
      : Math.min(options.body?.[1] ?? lines.length, lines.length);
  const front = readFront(source, lines, from, options.markup, wrapped);
  const interludes = findInterludes(lines, starts, from, to, { markup: options.markup, own: isOwn(frontMatter) });
  const talk = walk({ source, lines, markup: options.markup, wrapped, starts, interludes, from, to });
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
    dialect: dialectOf(chosen, talk.turns.length),
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

/** Characters of a text from which its style is decided; of a long line only the first thousand count. */
const SAMPLE = 4_000_000;
const SAMPLE_OF_A_LINE = 1000;

function sampleOf(lines: readonly Line[]): readonly Line[] {
  let size = 0;
  const end = lines.findIndex(({ text }) => {
    size += Math.min(text.length, SAMPLE_OF_A_LINE);
    return size > SAMPLE;
  });
  return end === -1 ? lines : lines.slice(0, end);
}

function bodyOf(lines: readonly Line[], { body }: ReadOptions): Line[] {
  if (body === undefined) return [...lines];
  return lines.map((line) =>
    line.index + 1 < body[0] || line.index + 1 > body[1] ? { ...line, kind: 'blank' as const } : line,
  );
}

function countSigns(lines: readonly Line[]): number {
  return lines.filter(({ kind, text }) => kind === 'text' && DOUBLE_DASH.test(text)).length;
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
