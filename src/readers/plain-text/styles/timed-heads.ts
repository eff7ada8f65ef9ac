import { parseTimestamp } from '../../../text/timestamp.ts';
import { type Candidate, CLOCK, speechOffset } from '../head.ts';
import { foldLabel, type LabelInfo } from '../label-shape.ts';
import type { Line } from '../lines.ts';

/** A line, or the beginning of one, with a time and what may be a label. */
interface Head {
  readonly candidate: Candidate;
  /** How name and time are set off from each other, and what follows. */
  readonly look: string;
  readonly ms: number;
  /** No text stands right above, and more than a space before the time. */
  readonly isApart: boolean;
}

const HEAD = new RegExp(
  String.raw`^(?:\[([^[\]]{1,60})\]|([^\s[\]][^[\]]{0,59}?))(:?)(\s{1,10}|\s?[-–—|·•@,]\s)([[(]?)(${CLOCK})([\])]?)(:?)(?=\s|$)`,
);
const HAS_CLOCK = /\d:\d\d/;
const WITHIN = 100;
/** A sentence or marked-up text, rather than what somebody is called. */
const SENTENCE = /[?!;…。、？！:：]|[,.]$|(?<!(?:^|\s)\p{Lu})\.\s\p{Ll}|^[*_#<>`|-]|[*_>`|]$/u;
const MOST_WORDS = 8;

/**
 * Whoever joins a meeting may be called anything: `Nora's tablet  0:12`, `+1 555 0100 (0:12):`, `[nora.l] 0:12`. Where heads
 * of one look, each with a time, stand over speeches and mostly come back, what stands in a label's place is a label.
 *
 * @param found what the style makes of the line by its letters; kept unless it is unlikely
 */
export function orTimedHead(
  found: Candidate | undefined,
  line: Line,
  lines: readonly Line[],
  style: string,
): Candidate | undefined {
  if ((found !== undefined && !isUnlikely(found.label)) || !HAS_CLOCK.test(line.text.slice(0, WITHIN))) return found;
  const head = headsIn(lines).get(line.index);
  return head?.style === style ? head : found;
}

function isUnlikely({ shape, label }: LabelInfo): boolean {
  return shape === 'phrase' || shape === 'lower' || (shape === 'stop' && label.includes(' '));
}

const known = new WeakMap<readonly Line[], ReadonlyMap<number, Candidate>>();

/** The heads of all established looks, by line index. */
function headsIn(lines: readonly Line[]): ReadonlyMap<number, Candidate> {
  let heads = known.get(lines);
  if (heads === undefined) {
    const all = lines.flatMap((line) => headOf(line, lines) ?? []);
    const looks = [...by(all, ({ look }) => look).values()];
    heads = new Map(looks.flatMap(recurring).map(({ candidate }) => [candidate.line, candidate] as const));
    known.set(lines, heads);
  }
  return heads;
}

function headOf(line: Line, lines: readonly Line[]): Head | undefined {
  if (line.kind !== 'text' || !HAS_CLOCK.test(line.text.slice(0, WITHIN))) return undefined;
  const match = HEAD.exec(line.text.slice(0, WITHIN));
  const [all = '', bracketed, bare, colon = '', gap = '', open = '', time = '', close = '', last = ''] = match ?? [];
  const name = (bracketed ?? bare ?? '').trim();
  const ms = parseTimestamp(time.replace(',', '.'));
  const isAlone = all.length === line.text.length;
  if (ms === undefined || !mayBeCalled(name) || (isAlone ? !isOverSpeech(line, lines) : open + last === ''))
    return undefined;
  const style = colon + last !== '' ? 'colon' : isAlone ? 'time-line' : 'stamped';
  const decoration = bracketed === undefined ? 'plain' : 'bracket';
  const candidate: Candidate = {
    line: line.index,
    style,
    decoration,
    // What stands in a label's place may have any letters.
    label: { label: name, key: foldLabel(name), shape: 'code' },
    start: line.start,
    speech: speechOffset(line, all.length),
    lastHeadLine: line.index,
    time: { from: time },
  };
  const look = [decoration, style, colon, gap.slice(0, 2), open, close, last, isAlone].join('/');
  const isApart = lines[line.index - 1]?.kind !== 'text' && (gap !== ' ' || open !== '' || bracketed !== undefined);
  return { candidate, ms, look, isApart };
}

function mayBeCalled(name: string): boolean {
  return /[\p{L}\p{N}]/u.test(name) && !SENTENCE.test(name) && name.split(/\s+/).length <= MOST_WORDS;
}

function isOverSpeech({ index }: Line, lines: readonly Line[]): boolean {
  const below = lines[index + 1]?.kind === 'blank' ? lines[index + 2] : lines[index + 1];
  return below?.kind === 'text' && !HEAD.test(below.text.slice(0, WITHIN));
}

const LEAST_HEADS = 4;
/** So many tell a look well enough for a label that is printed once. */
const MANY_HEADS = 8;
const MOSTLY = 0.7;
const IN_ORDER = 0.8;

/** Those heads of one look whose labels come back. None where most do not, one label is all, or the times jump about. */
function recurring(heads: readonly Head[]): readonly Head[] {
  const labels = by(heads, ({ candidate }) => candidate.label.key);
  const back = heads.filter(({ candidate }) => (labels.get(candidate.label.key)?.length ?? 0) > 1);
  const keys = new Set(back.map(({ candidate }) => candidate.label.key));
  const steps = heads.filter(({ ms }, i) => ms >= (heads[i - 1]?.ms ?? 0)).length;
  const isLook =
    heads.length >= LEAST_HEADS &&
    keys.size > 1 &&
    back.length >= MOSTLY * heads.length &&
    steps >= IN_ORDER * heads.length;
  if (!isLook) return [];
  return heads.length < MANY_HEADS
    ? back
    : heads.filter((head, i) => (labels.get(head.candidate.label.key)?.length ?? 0) > 1 || fits(head, heads, i));
}

/** Whether a head that is printed once stands apart, and its time between those of its neighbours. */
function fits({ ms, isApart }: Head, heads: readonly Head[], at: number): boolean {
  return isApart && ms >= (heads[at - 1]?.ms ?? 0) && ms <= (heads[at + 1]?.ms ?? ms);
}

function by(heads: readonly Head[], keyOf: (head: Head) => string): Map<string, Head[]> {
  const groups = new Map<string, Head[]>();
  for (const head of heads) {
    const group = groups.get(keyOf(head));
    if (group === undefined) groups.set(keyOf(head), [head]);
    else group.push(head);
  }
  return groups;
}
