import type { Block } from '../../model/transcript.ts';
import { UserError } from '../../model/user-error.ts';
import { positionOf, type SourceText } from '../../text/source.ts';
import { allLines } from '../../text/source-lines.ts';
import { clockMs } from '../../text/timestamp.ts';
import { readCues } from '../cues/index.ts';
import type { Cue } from '../cues/types.ts';
import type { ReadOptions, ReadResult } from '../types.ts';
import { TIMED_LINE } from './line.ts';

/** Reads lines that each have two times; a line without goes on with the one above, what stands above all is nobody's. */
export function readTimedLines(source: SourceText, options: ReadOptions): ReadResult {
  const cues: Cue[] = [];
  const others: Block[] = [];
  for (const [i, line] of allLines(source).entries()) {
    const start = source.lineStarts[i] ?? 0;
    const match = TIMED_LINE.exec(line);
    const last = cues[cues.length - 1];
    if (match !== null) cues.push(cueOf(match, line, start));
    else if (line.trim() === '') continue;
    else if (last === undefined)
      others.push({ type: 'paragraph', text: line.trim(), position: trimmed(source, line, start) });
    else cues[cues.length - 1] = withLine(last, line, start);
  }
  if (cues.length === 0) throw new UserError('no line opens with two times, as in [00:03.480 --> 00:07.000]');
  return readCues(source, { cues, others, labels: 'text', carry: 'decide' }, options);
}

function cueOf(match: RegExpExecArray, line: string, start: number): Cue {
  const [head] = match;
  return {
    startMs: clockMs(...match.slice(1, 5)),
    endMs: clockMs(...match.slice(5, 9)),
    text: line.slice(head.length),
    start,
    anchors: [{ at: 0, source: start + head.length }],
  };
}

function withLine(cue: Cue, line: string, start: number): Cue {
  const text = `${cue.text}\n`;
  return { ...cue, text: text + line, anchors: [...cue.anchors, { at: text.length, source: start }] };
}

function trimmed(source: SourceText, line: string, start: number) {
  const from = start + line.length - line.trimStart().length;
  return positionOf(source, from, from + line.trim().length);
}
