import { type LabelInfo, labelInfo } from '../plain-text/label-shape.ts';
import { isSoundAlone } from './sound.ts';
import type { Cue } from './types.ts';

/** The label with which a cue opens. Offsets are into the cue's text. */
export interface Opening {
  readonly cue: number;
  readonly at: number;
  /** Where the words begin. */
  readonly speech: number;
  readonly label: string;
}

/** Cues below which nothing is said of all of them. */
const LEAST_CUES = 3;
/** Share of the cues that open with a label, and of these labels that come back. */
const OPENED = 0.9;
const COMING_BACK = 0.5;
/** The same share of cues that a sign opens: some name nobody. */
const SIGNED = 0.5;

/** A display name may be of any kind, and broken over two lines: `Piet's iPad`, `+1 (555) ***-1234`, `n.bell@example.org`. */
const COLON = /^(?:>{2,3}\s*)?([^:：\n]{1,100}(?:\n[^:：\n]{1,60})?)(?::(?=\s|$)|：)\s*/u;
const BRACKETS =
  /^(?:\[([^\][\n]{1,60})\]|\(([^()\n]{1,60})\)|【([^【】\n]{1,60})】|（([^（）\n]{1,60})）|［([^［］\n]{1,60})］)\s*/u;
const SENTENCES: ReadonlySet<LabelInfo['shape']> = new Set(['phrase', 'event', 'stop']);
/** A number of a telephone, an address, a handle. */
const HANDLE = /^\+?[\d\s()*.-]{7,}$|^\S*[\p{L}\d][\d@_.]+[\p{L}\d]\S*$/u;
/** Devices bear their owners' names, `Piet's iPhone`, `iPad von Rosa`, and join meetings by them. */
const DEVICE = /\b(?:iPhone|iPad|iMac|MacBook|Mac (?:mini|Pro)|Galaxy|Pixel|Android|Chromebook|ThinkPad|Surface)\b/;

/**
 * The labels of captions of which nearly all, or most of those that `>>` opens, open with words and a colon, or with
 * words in brackets, that come back: whatever these look like, they say who speaks. One that comes once must look like
 * a name.
 */
export function openedCues(cues: readonly Cue[]): Opening[] {
  const spoken = cues.flatMap(({ text }, cue) => (text.trim() === '' || isSoundAlone(text) ? [] : [{ text, cue }]));
  const signed = spoken.filter(({ text }) => /^\s*>>/.test(text));
  return (
    openedAmong(spoken, COLON, OPENED) ??
    openedAmong(spoken, BRACKETS, OPENED) ??
    openedAmong(signed, COLON, SIGNED) ??
    []
  );
}

/** @param share of the cues that must open so @returns undefined where fewer do, or the labels do not come back */
function openedAmong(
  spoken: readonly { readonly text: string; readonly cue: number }[],
  pattern: RegExp,
  share: number,
): Opening[] | undefined {
  const openings = spoken.flatMap(({ text, cue }) => openingOf(text, cue, pattern) ?? []);
  if (openings.length < LEAST_CUES || openings.length < share * spoken.length) return undefined;
  const uses = usesOf(openings);
  const back = openings.filter((opening) => isBack(opening, uses));
  if (back.length < COMING_BACK * openings.length || (pattern === BRACKETS && uses.size < 2)) return undefined;
  return openings.filter((opening) => isBack(opening, uses) || looksLikeOne(opening, openings.length < spoken.length));
}

function openingOf(text: string, cue: number, pattern: RegExp): Opening | undefined {
  const at = text.length - text.trimStart().length;
  const match = pattern.exec(text.slice(at));
  const label = match?.slice(1).find((one) => one !== undefined);
  if (match === null || label === undefined || label.trim() === '') return undefined;
  const printed = label.replace(/\s+/gu, ' ').trim();
  if (pattern === BRACKETS && labelInfo(printed)?.shape === 'event') return undefined;
  return { cue, at, speech: at + match[0].length, label: labelInfo(printed)?.label ?? printed };
}

function usesOf(openings: readonly Opening[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const { label } of openings) uses.set(keyOf(label), (uses.get(keyOf(label)) ?? 0) + 1);
  return uses;
}

const keyOf = (label: string): string => labelInfo(label)?.key ?? label;
const isBack = ({ label }: Opening, uses: ReadonlyMap<string, number>): boolean => (uses.get(keyOf(label)) ?? 0) > 1;

/** Whether a label that comes once is one. @param strict some cues have none: a single word is not enough, nor is a device */
function looksLikeOne({ label }: Opening, strict: boolean): boolean {
  if (HANDLE.test(label) || (!strict && DEVICE.test(label))) return true;
  const shape = labelInfo(label)?.shape;
  if (shape === undefined || SENTENCES.has(shape)) return false;
  return !strict || (shape !== 'word' && shape !== 'lower');
}
