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
    const part = sliceCue(cue, Math.min(end, line.at + speech), end);
    const start = i === 0 && before.length === 0 ? cue.start : sliceCue(cue, line.at, end).start;
    return { ...part, start, label };
  });
  const parts = [...before, ...labelled];
  return parts.map((part, i) => withOwnTimes(part, i === 0, i === parts.length - 1));
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
