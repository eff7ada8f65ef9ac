import type { Block, Diagnostic, Metadata, Position } from '../../model/transcript.ts';
import { UserError } from '../../model/user-error.ts';
import { positionOf, type SourceText } from '../../text/source.ts';
import { allLines } from '../../text/source-lines.ts';
import { readCues } from '../cues/index.ts';
import { unroll } from '../cues/rolling.ts';
import type { Cue } from '../cues/types.ts';
import type { ReadOptions, ReadResult } from '../types.ts';
import { blocksOf, isWebvtt, type LineRange, type VttBlock } from './blocks.ts';
import { piecesOf } from './pieces.ts';
import { parseLooseTimings } from './timings.ts';

/**
 * Reads WebVTT: voices and marks from the tags, everything that is no cue kept as a block of its own.
 *
 * @param speechOf reads the text of a cue
 */
export function readWebvtt(source: SourceText, options: ReadOptions, speechOf = piecesOf): ReadResult {
  const lines = allLines(source);
  if (!isWebvtt(source.text)) throw new UserError('not WebVTT: the first line of a file must be WEBVTT');
  const { blocks, diagnostics } = mendTimes(blocksOf(lines), lines, source);
  const { cues, diagnostics: rolling } = unroll(cuesIn(blocks, source, speechOf));
  return readCues(
    source,
    {
      cues,
      others: blocks.flatMap((block) => otherBlock(block, source, lines)),
      metadata: metadataOf(blocks[0], lines),
      diagnostics: [...diagnostics, ...rolling],
      labels: 'text',
      carry: 'decide',
    },
    options,
  );
}

/** A time with the zero in front that the standard wants. */
const FULL_TIME = /^[ \t]*0\d/;

/** Where no time has its leading zero, the file's own way of writing times is read; else what is malformed is reported. */
function mendTimes(
  blocks: readonly VttBlock[],
  lines: readonly string[],
  source: SourceText,
): { readonly blocks: readonly VttBlock[]; readonly diagnostics: readonly Diagnostic[] } {
  const isStandard = blocks.some((block) => block.kind === 'cue' && FULL_TIME.test(lines[block.timesLine] ?? ''));
  const mended = isStandard ? blocks : blocks.map((block) => mend(block, lines));
  const [bad] = mended.filter(({ kind }) => kind === 'malformed');
  const diagnostics: Diagnostic[] = [];
  const loose = mended.find(({ kind }, i) => kind === 'cue' && blocks[i]?.kind === 'malformed');
  if (loose !== undefined)
    diagnostics.push({
      code: 'cue-times-nonstandard',
      severity: 'warning',
      message: 'the times are not written as WebVTT has them (00:00:00.000); a player may show nothing',
      position: rangePosition(source, loose, lines),
    });
  if (bad !== undefined) {
    const count = mended.filter(({ kind }) => kind === 'malformed').length;
    diagnostics.push({
      code: 'cue-malformed',
      severity: 'warning',
      message: `${count === 1 ? 'a block has' : `${count} blocks have`} no times that can be read; the words are kept, as nobody's`,
      position: rangePosition(source, bad, lines),
    });
  }
  return { blocks: mended, diagnostics };
}

function mend(block: VttBlock, lines: readonly string[]): VttBlock {
  if (block.kind !== 'malformed' || block.timesLine === undefined) return block;
  const { start, end, timesLine } = block;
  const times = parseLooseTimings(lines[timesLine] ?? '');
  if (times === undefined) return block;
  return { kind: 'cue', start, end, timesLine, times, id: timesLine === start ? '' : (lines[start] ?? '') };
}

function cuesIn(blocks: readonly VttBlock[], source: SourceText, speechOf: typeof piecesOf): Cue[] {
  const startOf = (line: number): number => source.lineStarts[line] ?? source.text.length;
  return blocks.flatMap((block) => {
    if (block.kind !== 'cue') return [];
    const base = startOf(block.timesLine + 1);
    const pieces = speechOf(source.text.slice(base, startOf(block.end)), base, startOf(block.start), block.times);
    const named = NAMED_ID.exec(block.id)?.[1];
    return named === undefined ? pieces : pieces.map((piece) => ({ ...piece, label: piece.label ?? named }));
  });
}

/** Zoom's recordings for the web number a cue and say in its id who speaks: `12 "Nora Lindqvist" (1678)`. */
const NAMED_ID = /^\d{1,9} "([^"]{1,100})" \(\d{1,20}\)$/;

const KINDS = { header: 'field', style: 'chrome', region: 'chrome' } as const;

function otherBlock(block: VttBlock, source: SourceText, lines: readonly string[]): Block[] {
  if (block.kind === 'cue') return [];
  const position = rangePosition(source, block, lines);
  const text = source.text.slice(position.start.offset, position.end.offset);
  if (text === '') return [];
  if (block.kind === 'note') return noteOf(text, position);
  if (block.kind === 'malformed') return [{ type: 'paragraph', text, position }];
  return [{ type: 'apart', kind: KINDS[block.kind], text, position }];
}

/** A comment's words, without the word that makes it one. */
function noteOf(raw: string, position: Position): Block[] {
  const text = raw.replace(/^NOTE\s*/, '');
  return text === '' ? [{ type: 'apart', kind: 'chrome', text: raw, position }] : [{ type: 'note', text, position }];
}

function rangePosition(source: SourceText, { start, end }: LineRange, lines: readonly string[]): Position {
  let last = end - 1;
  while (last > start && lines[last]?.trim() === '') last--;
  const from = source.lineStarts[start] ?? 0;
  return positionOf(source, from, (source.lineStarts[last] ?? 0) + (lines[last] ?? '').trimEnd().length);
}

/** `Kind:` and `Language:` of the header, which YouTube writes. */
function metadataOf(header: VttBlock | undefined, lines: readonly string[]): Metadata {
  const fields = lines.slice(header?.start, header?.end);
  const language = fields
    .map((line) => /^Language:\s*([A-Za-z]{2,3}(?:-[\w-]{2,20})?)\s*$/.exec(line)?.[1])
    .find(Boolean);
  return language === undefined ? {} : { language };
}
