import type { Block } from '../../model/transcript.ts';
import { UserError } from '../../model/user-error.ts';
import { positionOf, type SourceText } from '../../text/source.ts';
import { allLines } from '../../text/source-lines.ts';
import { readCues } from '../cues/index.ts';
import { unroll } from '../cues/rolling.ts';
import type { Cue } from '../cues/types.ts';
import type { ReadOptions, ReadResult } from '../types.ts';
import { piecesOf } from '../webvtt/pieces.ts';
import { type Caption, captionsIn, timesPattern } from './blocks.ts';
import { readStyled } from './styled.ts';

const ARROW = timesPattern('--?>');
const COMMA = timesPattern(',');

/** Reads SubRip. */
export const readSrt = (source: SourceText, options: ReadOptions): ReadResult => read(source, options, ARROW, true);

/** Reads SBV, YouTube's captions: no numbers, and a comma between the times. */
export const readSbv = (source: SourceText, options: ReadOptions): ReadResult => read(source, options, COMMA, false);

function read(source: SourceText, options: ReadOptions, pattern: RegExp, numbered: boolean): ReadResult {
  const lines = allLines(source);
  const captions = captionsIn(lines, pattern, numbered);
  if (captions.length === 0)
    throw new UserError('no captions: no line has two times, as in 00:00:01,000 --> 00:00:04,000');
  const { cues, diagnostics } = unroll(captions.flatMap((caption) => cuesOf(caption, source)));
  return readCues(
    source,
    {
      cues,
      others: above(source, lines, captions[0]?.start ?? lines.length),
      diagnostics,
      labels: 'text',
      carry: 'decide',
    },
    options,
  );
}

/** WebVTT's voices are found in SubRip, too. */
const VOICE = /<v[ .]/;

function cuesOf({ start, timesLine, end, startMs, endMs }: Caption, source: SourceText): Cue[] {
  const base = source.lineStarts[timesLine + 1] ?? source.text.length;
  const raw = source.text.slice(base, source.lineStarts[end] ?? source.text.length);
  const from = source.lineStarts[start] ?? 0;
  if (VOICE.test(raw)) return piecesOf(raw, base, from, { startMs, endMs });
  return [{ ...readStyled(raw, base), startMs, endMs, start: from }];
}

/** What stands above the first caption belongs to none. */
function above(source: SourceText, lines: readonly string[], end: number): Block[] {
  return lines.slice(0, end).flatMap((line, i): Block[] => {
    const text = line.trim();
    if (text === '') return [];
    const start = (source.lineStarts[i] ?? 0) + line.indexOf(text);
    return [{ type: 'paragraph', text, position: positionOf(source, start, start + text.length) }];
  });
}
