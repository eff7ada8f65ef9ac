import type { Mark } from '../../model/transcript.ts';
import { MarksOfElements } from '../cues/marks.ts';
import type { Anchor } from '../cues/types.ts';

/** Overrides in braces, a line's end, a hard space. */
const SIGN = /\{([^{}]*)\}|\\([Nnh])/g;
const DRAWS = /\\p[1-9]/;
const SWITCH = /\\([ib])(0|1|[2-9]00)(?![0-9a-z])/gi;

interface Styled {
  readonly text: string;
  readonly anchors: readonly Anchor[];
  readonly marks: readonly Mark[];
  /** What stands in braces and overrides nothing. Offsets are into the source. */
  readonly notes: readonly { readonly text: string; readonly start: number; readonly end: number }[];
}

/** Whether an event is a picture, whose text is coordinates. */
export const isDrawing = (raw: string): boolean =>
  Array.from(raw.matchAll(SIGN)).some(({ 1: braced = '' }) => DRAWS.test(braced));

/** Reads the words of an event. @param base offset of `raw` in the source */
export function styledText(raw: string, base: number): Styled {
  const anchors: Anchor[] = [];
  const notes: { text: string; start: number; end: number }[] = [];
  const elements = new MarksOfElements();
  let text = '';
  let at = 0;
  const take = (end: number): void => {
    if (end <= at) return;
    anchors.push({ at: text.length, source: base + at });
    text += raw.slice(at, end);
  };
  for (const { index, 0: sign, 1: braced, 2: space } of raw.matchAll(SIGN)) {
    take(index);
    at = index + sign.length;
    if (space !== undefined) {
      anchors.push({ at: text.length, source: base + index });
      text += space === 'h' ? ' ' : '\n';
    } else if (braced?.includes('\\')) switchMarks(braced, elements, text.length);
    else if (braced?.trim()) notes.push({ text: braced.trim(), start: base + index, end: base + at });
  }
  take(raw.length);
  elements.endAll(text.trimEnd().length);
  return { text, anchors, marks: elements.marks, notes };
}

/** `\i1` begins italics, `\i0` ends them; `\b700` is a weight. */
function switchMarks(overrides: string, elements: MarksOfElements, at: number): void {
  for (const [, name = '', value] of overrides.matchAll(SWITCH))
    if (value === '0') elements.end(name, at);
    else elements.begin(name, at);
}
