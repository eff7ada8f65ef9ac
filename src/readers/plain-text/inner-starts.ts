import { detached } from '../../text/detached.ts';
import type { Candidate } from './head.ts';
import { STRONG } from './label-shape.ts';
import type { Line } from './lines.ts';
import type { Head } from './stretch.ts';
import type { Start } from './walk.ts';

/** More heads than this are not looked for inside lines. */
const MOST_HEADS = 300;
const SENTENCE_END = /(?:[.?!…؟"”’)\]—–*-]\s{1,3}|[。？！」）』؟]\s{0,3}|[。？！」）』]\*\*)$/;
/** Characters of the longest end of a sentence. */
const LONGEST_END = 4;

/**
 * Finds turns that begin inside a line: `… bad luck. NORA: Yes.`, and a label left at the end of the paragraph before
 * its speech. Only heads that open turns elsewhere in the file, to the letter and the sign, behind a sentence's end.
 */
export function innerStarts(
  accepted: readonly Candidate[],
  lines: readonly Line[],
  before: ReadonlyMap<string, Head>,
): (line: Line, from: number) => Start[] {
  const heads = knownHeads(countHeads(accepted, lines, before));
  if (heads.size === 0) return () => [];
  const printed = [...heads.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(${printed.map(escaped).join('|')})(?:(?<=[：｜])|\\s+|$)\\s*`, 'gu');
  const sign = SIGNS.find((one) => printed.every((head) => head.includes(one))) ?? '';
  return (line, from) => {
    if (!line.text.includes(sign, from - line.start)) return [];
    return behindSentences(line.text, pattern).flatMap((match) => {
      const known = heads.get(match[1] ?? '');
      const start = line.start + match.index;
      if (known === undefined || start < from) return [];
      const speech = Math.min(line.end, start + match[0].length);
      const lastHeadLine = line.index;
      const candidate = { ...known, line: line.index, start, speech, lastHeadLine };
      return [{ candidate, start, speech, lastHeadLine }];
    });
  };
}

/** One of them is mostly in all heads: lines without it need no closer look. */
const SIGNS = [':', '：', '.'];

/** Where a pattern matches behind a sentence's end: to look for it first is faster than to look behind every character. */
function behindSentences(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (SENTENCE_END.test(text.slice(Math.max(0, match.index - LONGEST_END), match.index))) found.push(match);
    else pattern.lastIndex = match.index + ((text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1);
  }
  return found;
}

/** Of all that come back: names of two words and more, and whatever comes back three times. */
function knownHeads(counted: ReadonlyMap<string, Head>): Map<string, Candidate> {
  const heads = new Map<string, Candidate>();
  for (const [head, { count, candidate }] of counted) {
    const { shape } = candidate.label;
    if (count >= (shape === 'name' || shape === 'caps' || shape === 'role' ? 2 : 3)) heads.set(head, candidate);
  }
  return heads.size > MOST_HEADS ? new Map() : heads;
}

/** Labels with their signs as printed, added to those of earlier stretches. */
export function countHeads(
  accepted: readonly Candidate[],
  lines: readonly Line[],
  before: ReadonlyMap<string, Head>,
): Map<string, Head> {
  const heads = new Map(before);
  for (const candidate of accepted) {
    const { shape } = candidate.label;
    const head = headOf(candidate, lines);
    if (head === undefined || !(STRONG.has(shape) || shape === 'word' || shape === 'uncased')) continue;
    const count = (heads.get(head)?.count ?? 0) + 1;
    heads.set(count === 1 ? detached(head) : head, { count, candidate: bare(candidate) });
  }
  return heads;
}

/** Undefined where the label has no sign of its own, or a time, or stands on two lines. */
function headOf({ line, start, speech, lastHeadLine, time }: Candidate, lines: readonly Line[]): string | undefined {
  const at = lines[line];
  if (at === undefined || lastHeadLine !== line || time !== undefined) return undefined;
  const head = at.text.slice(start - at.start, speech - at.start).trim();
  return /[\p{L}\p{N}*_]\s?[:：｜.)–—-][*_.\s–—-]*$/u.test(head) ? head : undefined;
}

function bare(candidate: Candidate): Candidate {
  return { ...candidate, open: undefined };
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+');
}
