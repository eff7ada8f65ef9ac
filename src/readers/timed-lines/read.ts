import type { Block } from '../../model/transcript.ts';
import { UserError } from '../../model/user-error.ts';
import { positionOf, type SourceText } from '../../text/source.ts';
import { allLines } from '../../text/source-lines.ts';
import { readCues } from '../cues/index.ts';
import type { Cue } from '../cues/types.ts';
import type { ReadOptions, ReadResult } from '../types.ts';
import { formOf, type Head, headOf, TAG } from './line.ts';

/**
 * Reads lines that open with times; a line without goes on with the one above, what stands above all is nobody's. An empty
 * line ends a paragraph where no time says how long the pause is.
 */
export function readTimedLines(source: SourceText, options: ReadOptions): ReadResult {
  const form = formOf(source.text);
  if (form === undefined)
    throw new UserError('too few lines open with times', {
      hints: ['[00:03.480 --> 00:07.000] At the old pier.  is such a line; one time needs five of them, and no names'],
    });
  const cues: Cue[] = [];
  const others: Block[] = [];
  for (const [i, line] of allLines(source).entries()) {
    const start = source.lineStarts[i] ?? 0;
    const head = headOf(line, form);
    const last = cues[cues.length - 1];
    if (head !== undefined) cues.push(cueOf(head, line, start));
    else if (line.trim() === '') {
      if (last !== undefined && last.endMs === undefined) cues[cues.length - 1] = { ...last, endsParagraph: true };
    } else if (last === undefined) others.push(aboveAll(source, line, start));
    else cues[cues.length - 1] = withLine(last, line, start);
  }
  return readCues(source, { cues, others, labels: 'text', carry: 'decide' }, options);
}

function cueOf({ startMs, endMs, length }: Head, line: string, start: number): Cue {
  return { startMs, endMs, text: line.slice(length), start, anchors: [{ at: 0, source: start + length }] };
}

function withLine(cue: Cue, line: string, start: number): Cue {
  if (cue.text === '') return { ...cue, text: line, anchors: [{ at: 0, source: start }] };
  const text = `${cue.text}\n`;
  return { ...cue, text: text + line, anchors: [...cue.anchors, { at: text.length, source: start }] };
}

function aboveAll(source: SourceText, line: string, start: number): Block {
  const text = line.trim();
  const from = start + line.indexOf(text);
  const position = positionOf(source, from, from + text.length);
  return TAG.test(text) ? { type: 'apart', kind: 'field', text, position } : { type: 'paragraph', text, position };
}
