import type { Diagnostic, Dialect } from '../../model/transcript.ts';
import { UserError } from '../../model/user-error.ts';
import type { SourceText } from '../../text/source.ts';
import type { ReadOptions, ReadResult } from '../types.ts';
import type { Chosen } from './choose.ts';
import { finishBlocks, mergeMetadata } from './finish.ts';
import { frameDiagnostics } from './frames.ts';
import { frontMatterMetadata } from './front.ts';
import { isOwn } from './front-matter.ts';
import { judge } from './judge.ts';
import type { Line } from './lines.ts';
import { readBack, readFront } from './outside.ts';
import { jsonRefusal, refusal } from './refusal.ts';
import { scanText, type TextOptions } from './scan.ts';
import { spanOf } from './span.ts';
import { resolveSpeakers } from './speakers/resolve.ts';
import { startsOf } from './starts.ts';
import { wholeText } from './stretch.ts';
import { endOfTalk, readTalk } from './talk.ts';
import { markupLeft } from './web-page.ts';

/**
 * Reads raw text: decides from its first megabytes how it marks its speakers, then walks its lines.
 *
 * @throws UserError where nothing reads as a speaker's turn
 */
export function readPlainText(source: SourceText, options: TextOptions): ReadResult {
  const { markup, preformatted = false } = options;
  const refused = jsonRefusal(source);
  if (refused !== undefined) throw refused;
  const scan = scanText(source, options);
  const { lines, frontMatter } = scan;
  const body = bodyOf(lines, options);
  const judgement = judge(scan, body, options);
  if (judgement === undefined) throw refusal(lines, options.lineOf);
  const { chosen, people, cast, wrapped, frames } = judgement;
  const { starts } = startsOf(chosen, wholeText(body, isOwn(frontMatter) ? cast : undefined));
  if (starts.size === 0) throw refusal(lines, options.lineOf);

  const own = isOwn(frontMatter);
  const from = options.body === undefined ? spanOf(starts.keys())[0] : Math.max(options.body[0] - 1, 0);
  const to =
    options.body === undefined && !own
      ? endOfTalk(lines, starts, markup, cast)
      : Math.min(options.body?.[1] ?? lines.length, lines.length);
  const front = readFront(source, lines, from, markup, wrapped);
  const manner = { markup, preformatted, wrapped, own };
  const talk = readTalk({ source, lines, starts, from, to, ...manner, turnsBefore: 0, frames });
  const back = readBack(source, lines, to, markup, wrapped);
  if (talk.turns.length === 0) throw new UserError("nothing reads as a speaker's turn in the lines given with --body");
  const stated = frontMatter === undefined ? {} : frontMatterMetadata(frontMatter);
  const metadata = mergeMetadata({ ...options.stated, ...stated }, front.metadata);
  const known = people.filter(({ line }) => line <= from);
  const { speakers, diagnostics } = resolveSpeakers(source, talk.turns, front.blocks, known, metadata);
  return {
    dialect: dialectOf(chosen, talk.turns.length),
    metadata,
    speakers,
    blocks: finishBlocks([...front.blocks, ...talk.blocks, ...back], markup),
    diagnostics: sorted([
      ...diagnostics,
      ...frameDiagnostics(source, lines, frames),
      ...markupLeft(
        source.text,
        talk.turns.map(({ block }) => block),
      ),
    ]),
  };
}

function bodyOf(lines: readonly Line[], { body }: ReadOptions): readonly Line[] {
  if (body === undefined) return lines;
  return lines.map((line) =>
    line.index + 1 < body[0] || line.index + 1 > body[1] ? { ...line, kind: 'blank' as const } : line,
  );
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

function sorted(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort((a, b) => (a.position?.start.offset ?? 0) - (b.position?.start.offset ?? 0));
}
