import type { Mark, Paragraph, Timed } from '../../model/transcript.ts';
import { endsSentence } from '../../text/ending.ts';
import { positionOf, type SourceText } from '../../text/source.ts';
import { countWords } from '../../text/words.ts';
import { conventionMarks } from '../plain-text/marks.ts';
import { jointBetween, shifted, sourceAt, sourceEnd } from './slice.ts';
import type { Cue } from './types.ts';

/** A pause from which the next sentence opens a paragraph, in milliseconds. */
export const PAUSE = 2000;
/** Words from which a paragraph ends with the next sentence. A printed paragraph has about 100 to 200. */
const LONG = 120;

/** Cuts the cues of one turn into paragraphs. */
export function paragraphsOf(source: SourceText, cues: readonly Cue[], pauseMs: number): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open: Cue[] = [];
  let words = 0;
  const whole = cues.length === 1;
  for (const cue of cues) {
    const last = open[open.length - 1];
    if (last !== undefined && endsBefore(last, cue, words, pauseMs)) {
      paragraphs.push(paragraphOf(source, open, whole));
      open = [];
      words = 0;
    }
    open.push(cue);
    words += countWords(cue.text);
  }
  if (open.length > 0) paragraphs.push(paragraphOf(source, open, whole));
  return paragraphs;
}

function endsBefore(last: Cue, next: Cue, words: number, pauseMs: number): boolean {
  if (last.endsParagraph) return true;
  if (!endsSentence(last.text)) return false;
  if (words >= LONG) return true;
  return last.endMs !== undefined && next.startMs !== undefined && next.startMs - last.endMs >= pauseMs;
}

function paragraphOf(source: SourceText, cues: readonly Cue[], whole: boolean): Paragraph {
  let text = '';
  let before = '';
  const marks: Mark[] = [];
  const times: Timed[] = [];
  const words: Timed[] = [];
  for (const cue of cues) {
    if (text !== '') text += jointBetween(before, cue.text);
    const at = text.length;
    text += cue.text;
    before = cue.text;
    for (const mark of shifted(cue.marks ?? [], at)) marks.push(mark);
    for (const word of shifted(cue.words ?? [], at)) words.push(word);
    if (cue.startMs !== undefined) times.push(timed(at, text.length, cue.startMs, cue.endMs));
  }
  const all = [...marks, ...conventionMarks(text)].sort((a, b) => a.start - b.start || b.end - a.end);
  const [first, last] = [cues[0] as Cue, cues[cues.length - 1] as Cue];
  return {
    text,
    position: positionOf(source, sourceAt(first, 0), sourceEnd(last)),
    ...(all.length === 0 ? {} : { marks: all }),
    ...(whole || times.length === 0 ? {} : { cues: times }),
    ...(words.length === 0 ? {} : { words }),
  };
}

function timed(start: number, end: number, startMs: number, endMs: number | undefined): Timed {
  return { start, end, startMs, ...(endMs === undefined ? {} : { endMs }) };
}
