import type { Candidate } from './head.ts';
import { foldLabel, STRONG } from './label-shape.ts';
import type { Line } from './lines.ts';
import { speechOf, talkiness } from './weigh.ts';

const SENTENCE_END = /[.?!…。？！؟]["”’»'」』)\]*_\\]*$/u;

/**
 * How many of the first labels stand before the talk: captions, lists and definitions that look labelled. The talk
 * begins with a label that comes back, or right before it with one of the same style whose words are sentences.
 */
export function beforeTheTalk(ordered: readonly Candidate[], lines: readonly Line[]): number {
  const counts = new Map<string, number>();
  for (const { label } of ordered) counts.set(label.key, (counts.get(label.key) ?? 0) + 1);
  const anchor = ordered.findIndex((candidate, i) => {
    const count = counts.get(candidate.label.key) ?? 0;
    return (
      (candidate.style === 'signed' ||
        count >= 3 ||
        (count === 2 && (endsSentence(ordered, i, lines) || isAnswered(ordered, i, counts)))) &&
      (candidate.style === 'signed' || isSpread(candidate, ordered))
    );
  });
  const anchored = ordered[anchor];
  if (anchored === undefined) return 0;
  const untimed = beforeTheTimes(ordered);
  let first = Math.max(anchor, untimed);
  for (let i = first - 1; i >= untimed; i--) {
    const candidate = ordered[i];
    if (
      candidate === undefined ||
      !sameStyle(candidate, anchored) ||
      isTitle(candidate, counts) ||
      !(endsSentence(ordered, i, lines) || talksAtLength(candidate, lines))
    ) {
      if (candidate !== undefined && isAlias(candidate, counts)) first = i;
      continue;
    }
    first = Math.min(first, i);
    if (first - i > 1) break;
  }
  return first;
}

const NEARLY_ALL = 0.9;

/** How many of the first labels have no time, where nearly all others do: a legend, a list of who takes part. */
function beforeTheTimes(ordered: readonly Candidate[]): number {
  const first = ordered.findIndex(({ time }) => time !== undefined);
  const timed = ordered.slice(first).filter(({ time }) => time !== undefined).length;
  return first >= 2 && timed >= NEARLY_ALL * (ordered.length - first) ? first : 0;
}

/** A short line above a paragraph, in a script without capitals, that never comes back. */
function isTitle({ label, style }: Candidate, counts: ReadonlyMap<string, number>): boolean {
  return style === 'line' && label.shape === 'uncased' && counts.get(label.key) === 1;
}

/** A voice that is plainly a person's and says more than a line. */
function talksAtLength(candidate: Candidate, lines: readonly Line[]): boolean {
  const speech = speechOf(candidate, lines) ?? '';
  return STRONG.has(candidate.label.shape) && speech.length >= 40 && talkiness(speech) >= 0.7;
}

/** Followed by another label that comes back too. */
function isAnswered(ordered: readonly Candidate[], i: number, counts: ReadonlyMap<string, number>): boolean {
  const next = ordered[i + 1]?.label.key;
  return next !== undefined && next !== ordered[i]?.label.key && (counts.get(next) ?? 0) >= 2;
}

/** Not all of its uses within the first few labels of a long list. */
function isSpread(candidate: Candidate, ordered: readonly Candidate[]): boolean {
  const last = ordered.findLastIndex(({ label }) => label.key === candidate.label.key);
  return last >= 0.15 * ordered.length;
}

function sameStyle(a: Candidate, b: Candidate): boolean {
  return a.style === b.style && a.decoration === b.decoration;
}

/** `Nora Lindqvist (NL)`, who is `NL` or `Lindqvist` from then on. */
function isAlias({ label }: Candidate, counts: ReadonlyMap<string, number>): boolean {
  const printed = foldLabel(/[([（]\s*([^()[\]（）]{1,12})[)\]）]\s*$/u.exec(label.label)?.[1] ?? '');
  return (
    (counts.get(printed) ?? 0) >= 2 ||
    label.key.split(' ').some((word) => word.length > 2 && (counts.get(word) ?? 0) >= 2)
  );
}

function endsSentence(ordered: readonly Candidate[], i: number, lines: readonly Line[]): boolean {
  const candidate = ordered[i];
  if (candidate === undefined) return false;
  const next = ordered[i + 1]?.line ?? Math.min(lines.length, candidate.line + 40);
  return endsAt(lastTextLine(candidate.line, next, lines)) || endsAt(paragraphEnd(candidate, next, lines));

  function endsAt(line: Line | undefined): boolean {
    if (line === undefined || candidate === undefined) return false;
    const text =
      line.index === candidate.lastHeadLine ? line.text.slice(Math.max(0, candidate.speech - line.start)) : line.text;
    return SENTENCE_END.test(text.slice(-20)) && talkiness(text) > 0.4;
  }
}

function lastTextLine(from: number, to: number, lines: readonly Line[]): Line | undefined {
  for (let at = to - 1; at >= from; at--) if (lines[at]?.kind === 'text') return lines[at];
  return undefined;
}

/** The last line of the paragraph in which the speech begins. */
function paragraphEnd(candidate: Candidate, next: number, lines: readonly Line[]): Line | undefined {
  let at = candidate.lastHeadLine;
  while (at + 1 < next && lines[at + 1]?.kind === 'text') at++;
  return lines[at];
}
