import { clockMs } from '../../text/timestamp.ts';

/** The time, or the two, with which a line opens. */
export interface Head {
  readonly startMs: number;
  readonly endMs?: number;
  /** Length of what stands before the words. */
  readonly length: number;
}

/** One way of opening a line with times: one for the whole file. */
export interface Form {
  readonly pattern: RegExp;
  /** Two times tell the form; where there is one, it stands before words of many other kinds. */
  readonly isSure: boolean;
}

const CLOCK = String.raw`(?:(\d{1,4}):)?(\d{1,4}):(\d{2})(?:[.,](\d{1,3}))?`;
const SECONDS = String.raw`(\d{1,6})\.(\d{1,3})s?`;
const TO = String.raw`\s?(?:--?>|[-–—])\s?`;

/** The surest first. */
const FORMS: readonly Form[] = [
  // [00:03.480 --> 00:07.000]  At the old pier.
  { pattern: new RegExp(String.raw`^\s{0,20}\[${CLOCK}\s?-->\s?${CLOCK}\][ \t]*`), isSure: true },
  // [3.48s -> 7.00s] At the old pier.
  { pattern: new RegExp(String.raw`^\s{0,20}\[()()${SECONDS}\s?--?>\s?()()${SECONDS}\][ \t]*`), isSure: true },
  // [00:03.48 - 00:07.00] At the old pier.
  { pattern: new RegExp(String.raw`^\s{0,20}\[${CLOCK}${TO}${CLOCK}\][ \t]*`), isSure: false },
  // [00:03.48] At the old pier.
  { pattern: new RegExp(String.raw`^\s{0,20}\[${CLOCK}\][ \t]*`), isSure: false },
  // 00:03 - 00:07, alone or before words
  { pattern: new RegExp(String.raw`^\s{0,20}${CLOCK}${TO}${CLOCK}(?:[ \t]+|$)`), isSure: false },
  // 0:03, alone or before words
  { pattern: new RegExp(String.raw`^\s{0,20}${CLOCK}(?:[ \t]+|$)`), isSure: false },
];
/** What a file of lyrics says of itself: `[by:whisper.cpp]`, `[length: 2:10]`. */
export const TAG = /^\[[a-z]{2,6}:[^\]]{0,200}\]\s*$/;

/** Lines of the beginning that are looked at, and the share of them that must have times. */
const LOOKED_AT = 200;
const LEAST_LINES = 2;
const LEAST_SHARE = 0.6;
/** The same where one time stands before words: nearly all, with as many words as a sentence has and a chapter has not. */
const NEARLY_ALL = 0.9;
const LEAST_SINGLE = 5;
const LEAST_WORDS = 4;
const FEW = 0.05;
/** How a line opens where somebody is named, or a sign says that another speaks; a tab parts columns. */
const LABEL =
  /\t|^(?:[-–—*#|]|[^\s:：][^:：.?!]{0,60}[:：](?:\s|$)|\p{Lu}{1,2}[.)]\s|\p{Lu}{3,}[.,]?\s|[\p{L}_]{1,12}[ _-]?\d{1,3}\s)/u;

/** The form of a file's times. Undefined where its lines have none, or where others than this reader know them better. */
export function formOf(text: string): Form | undefined {
  const lines = text
    .slice(0, 40_000)
    .split(/\r\n?|\n/, LOOKED_AT)
    .filter((line) => line.trim() !== '' && !TAG.test(line));
  const [first = ''] = lines;
  const form = FORMS.find(({ pattern }) => pattern.test(first));
  if (form === undefined) return undefined;
  const rests = lines.flatMap((line) => {
    const head = form.pattern.exec(line)?.[0];
    return head === undefined ? [] : [line.slice(head.length).trim()];
  });
  if (form.isSure) return rests.length >= LEAST_LINES && rests.length >= LEAST_SHARE * lines.length ? form : undefined;
  const areAlone = rests.every((rest) => rest === '');
  const said = areAlone ? lines.filter((line) => !form.pattern.test(line)) : rests;
  const isEven = areAlone ? Math.abs(said.length - rests.length) <= 1 : rests.length >= NEARLY_ALL * lines.length;
  if (rests.length < LEAST_SINGLE || !isEven) return undefined;
  const words = said.reduce((sum, one) => sum + one.split(/\s+/).length, 0);
  const labels = said.filter((one) => LABEL.test(one)).length;
  return words >= LEAST_WORDS * said.length && labels <= FEW * said.length && !openAlike(said) ? form : undefined;
}

/** Names come back; sentences open with all kinds of words. */
const FEW_WORDS = 4;
const MOST_LINES = 0.6;

/** Whether most lines open with one of a few words: what speakers are called. */
function openAlike(said: readonly string[]): boolean {
  const uses = new Map<string, number>();
  for (const one of said) {
    const [word = ''] = one.split(/\s/, 1);
    uses.set(word, (uses.get(word) ?? 0) + 1);
  }
  const most = [...uses.values()].sort((a, b) => b - a).slice(0, FEW_WORDS);
  return most.filter((count) => count > 1).reduce((sum, count) => sum + count, 0) > MOST_LINES * said.length;
}

/** What a line opens with, in the form of its file. */
export function headOf(line: string, { pattern }: Form): Head | undefined {
  const match = pattern.exec(line);
  if (match === null) return undefined;
  const [head, ...parts] = match;
  return {
    startMs: clockMs(...parts.slice(0, 4)),
    ...(parts.length > 4 ? { endMs: clockMs(...parts.slice(4)) } : {}),
    length: head.length,
  };
}
