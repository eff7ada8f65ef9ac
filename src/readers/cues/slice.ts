import type { Mark, Timed } from '../../model/transcript.ts';
import { isSpace, standsUnspaced } from '../../text/words.ts';
import type { Anchor, Cue } from './types.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The source's offset for an offset into a cue's text. */
export function sourceAt({ anchors, start }: Pick<Cue, 'anchors' | 'start'>, offset: number): number {
  let low = 0;
  let high = anchors.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((anchors[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const anchor = anchors[low];
  return anchor === undefined ? start : anchor.source + Math.max(0, offset - anchor.at);
}

/** Offset in the source behind the cue's last character. */
export const sourceEnd = (cue: Cue): number => sourceAt(cue, Math.max(0, cue.text.length - 1)) + 1;

/** A part of a cue's text, with what belongs to it. */
export function sliceCue(cue: Cue, from: number, to: number): Cue {
  if (from === 0 && to === cue.text.length) return cue;
  const { marks, words, ...rest } = cue;
  const start = from === 0 ? cue.start : sourceAt(cue, from);
  return {
    ...rest,
    text: cue.text.slice(from, to),
    start,
    anchors: anchorsFrom(cue, from, to),
    ...(marks === undefined ? {} : { marks: within<Mark>(marks, from, to) }),
    ...(words === undefined ? {} : { words: within<Timed>(words, from, to) }),
  };
}

function anchorsFrom(cue: Cue, from: number, to: number): Anchor[] {
  const inside = cue.anchors.filter(({ at }) => at > from && at < to);
  return [{ at: from, source: sourceAt(cue, from) }, ...inside].map(({ at, source }) => ({ at: at - from, source }));
}

function within<T extends Span>(spans: readonly T[], from: number, to: number): T[] {
  return spans.flatMap((span) => {
    const [start, end] = [Math.max(span.start, from), Math.min(span.end, to)];
    return start < end ? [{ ...span, start: start - from, end: end - from }] : [];
  });
}

/** Spans moved from one text to another that lies `by` characters further on. */
export function shifted<T extends Span>(spans: readonly T[], by: number): T[] {
  return by === 0 ? [...spans] : spans.map((span) => ({ ...span, start: span.start + by, end: span.end + by }));
}

/** The cue on one line, without white space around its words; runs that hold a line end become one space. */
export function onOneLine(cue: Cue): Cue {
  const text = cue.text;
  const from = text.length - text.trimStart().length;
  const trimmed = sliceCue(cue, from, Math.max(from, text.trimEnd().length));
  return /[\r\n]/.test(trimmed.text) ? joinLines(trimmed) : trimmed;
}

function joinLines(cue: Cue): Cue {
  const { text } = cue;
  const kept = new Int32Array(text.length + 1);
  let out = '';
  for (let i = 0; i < text.length; i++) {
    kept[i] = out.length;
    if (!isSpace(text.charCodeAt(i))) {
      out += text[i];
      continue;
    }
    let end = i;
    while (end < text.length && isSpace(text.charCodeAt(end))) end++;
    const run = text.slice(i, end);
    const joint = /[\r\n]/.test(run) ? jointBetween(text.slice(i - 1, i), text.slice(end, end + 1)) : run;
    for (let k = i; k < end; k++) kept[k] = out.length + Math.min(k - i, joint.length);
    out += joint;
    i = end - 1;
  }
  kept[text.length] = out.length;
  const moved = <T extends Span>(span: T): T => ({
    ...span,
    start: kept[span.start] ?? out.length,
    end: kept[span.end] ?? out.length,
  });
  return {
    ...cue,
    text: out,
    anchors: cue.anchors.map(({ at, source }) => ({ at: kept[at] ?? out.length, source })),
    ...(cue.marks === undefined ? {} : { marks: cue.marks.map(moved) }),
    ...(cue.words === undefined ? {} : { words: cue.words.map(moved) }),
  };
}

/**
 * What joins two lines: a space, and nothing in scripts that are written without.
 *
 * @param before the piece that ends there, and not all that stands before: its end is looked at, for which a long text
 *   that is being put together would be copied
 */
export function jointBetween(before: string, after: string): string {
  const unspaced = before !== '' && after !== '' && standsUnspaced(before.charCodeAt(before.length - 1));
  return unspaced && standsUnspaced(after.charCodeAt(0)) ? '' : ' ';
}
