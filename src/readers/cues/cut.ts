import { CHANGE } from './change.ts';
import type { Opener } from './cue-lines.ts';
import { sliceCue } from './slice.ts';
import type { Cue } from './types.ts';

/** Cuts cues where somebody else begins to speak. A sign behind the last word of a cue opens the next. */
export function cutAtLabels(cues: readonly Cue[], openers: readonly Opener[]): Cue[] {
  const byCue = new Map<number, Opener[]>();
  for (const opener of openers) {
    const here = byCue.get(opener.line.cue);
    if (here === undefined) byCue.set(opener.line.cue, [opener]);
    else here.push(opener);
  }
  let isOpen = false;
  return cues
    .flatMap((cue, i) => partsOf(cue, byCue.get(i) ?? []))
    .flatMap((part) => {
      const isBlank = part.text.trim() === '';
      if (isBlank && part.label === CHANGE) isOpen = true;
      if (isBlank) return [];
      const opens = isOpen && part.label === undefined;
      isOpen = false;
      return opens ? { ...part, label: CHANGE } : part;
    });
}

function partsOf(cue: Cue, found: readonly Opener[]): Cue[] {
  const first = found[0];
  if (first === undefined) return [cue];
  const before = cue.text.slice(0, first.line.at).trim() === '' ? [] : [sliceCue(cue, 0, first.line.at)];
  const labelled = found.map(({ line, speech, label }, i) => {
    const end = found[i + 1]?.line.at ?? cue.text.length;
    const from = Math.min(end, line.at + speech);
    const part = sliceCue(cue, from, from + wordsWithin(cue.text.slice(from, end), cue.text.slice(line.at, from)));
    const start = i === 0 && before.length === 0 ? cue.start : sliceCue(cue, line.at, end).start;
    return { ...part, start, label: label.replace(DIRECTION, '').trim() };
  });
  const parts = [...before, ...labelled];
  return parts.map((part, i) => withOwnTimes(part, i === 0, i === parts.length - 1));
}

/** Marks of the direction of writing. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const OPENS_DIRECTION = /[\u202a\u202b\u202d\u202e\u2066-\u2068]/u;
const CLOSES_DIRECTION = /[\u202c\u2069]\s*$/u;

/** The length of the words, without the mark at their end that closes one which went with the label. */
function wordsWithin(text: string, head: string): number {
  if (!OPENS_DIRECTION.test(head) || OPENS_DIRECTION.test(text)) return text.length;
  return CLOSES_DIRECTION.exec(text)?.index ?? text.length;
}

/** Where the cue says when each word is said, so does it for its parts. */
function withOwnTimes(part: Cue, isFirst: boolean, isLast: boolean): Cue {
  const { words = [] } = part;
  const [from, to] = [words[0]?.startMs, words[words.length - 1]?.endMs];
  return {
    ...part,
    ...(isFirst || from === undefined ? {} : { startMs: from }),
    ...(isLast || to === undefined ? {} : { endMs: to }),
  };
}
