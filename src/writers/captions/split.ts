import { sentencesOf } from '../../text/sentences.ts';
import { canCut, cutAt, type Stretch } from './stretch.ts';

/** Characters above which a caption is split where its sentences end: four lines of forty, read in some ten seconds. */
const LONG = 160;

interface Cut {
  readonly at: number;
  readonly startMs: number;
}

/**
 * Splits a long stretch between sentences, as many together as stay short, where the word behind the cut has a time of
 * its own. The first part begins and the last ends as the whole does.
 */
export function splitLong(stretch: Stretch): Stretch[] {
  const whole = withWordTimes(stretch);
  if (whole.text.length <= LONG || whole.words.length === 0 || whole.startMs === undefined) return [whole];
  const cuts = [{ at: 0, startMs: whole.startMs }, ...cutsOf(whole)];
  const offsets = cuts.map(({ at }) => at);
  return cutAt(whole, offsets).map((part, i, parts) => {
    const endMs = i === parts.length - 1 ? whole.endMs : part.words.at(-1)?.endMs;
    return { ...part, startMs: cuts[i]?.startMs ?? 0, ...(endMs === undefined ? {} : { endMs }) };
  });
}

/** What has no times of its own has those of its words, where the first of them has one. */
function withWordTimes(stretch: Stretch): Stretch {
  const [first, last] = [stretch.words[0], stretch.words.at(-1)];
  if (stretch.startMs !== undefined || first?.start !== 0) return stretch;
  return { ...stretch, startMs: first.startMs, ...(last?.endMs === undefined ? {} : { endMs: last.endMs }) };
}

function cutsOf({ text, words }: Stretch): Cut[] {
  const timeAt = new Map(words.map(({ start, startMs }) => [start, startMs]));
  const cuts: Cut[] = [];
  let from = 0;
  let last: Cut | undefined;
  for (const { start, end } of sentencesOf(text)) {
    const startMs = timeAt.get(start);
    if (startMs !== undefined && canCut(text, start)) last = { at: start, startMs };
    if (end - from <= LONG || last === undefined || last.at === from) continue;
    cuts.push(last);
    from = last.at;
  }
  return cuts;
}
