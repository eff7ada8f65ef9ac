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

/** How a label may be set off at the start of a cue. */
interface Form {
  readonly pattern: RegExp;
  /** Share of the cues that must open so, and of their labels that must come back. */
  readonly opened: number;
  readonly back: number;
  /** How many labels there must be. */
  readonly voices: number;
  /** Shapes that are no label here. */
  readonly never: ReadonlySet<LabelInfo['shape']>;
}

/** A display name may be of any kind, and broken over two lines: `Piet's iPad`, `+1 (555) ***-1234`, `n.bell@example.org`. */
const COLON = /^(?:>{2,3}\s*)?([^:：\n]{1,100}(?:\n[^:：\n]{1,60})?)(?::(?=\s|$)|：)\s*/u;
const BRACKETS =
  /^(?:\[([^\][\n]{1,60})\]|\(([^()\n]{1,60})\)|【([^【】\n]{1,60})】|（([^（）\n]{1,60})）|［([^［］\n]{1,60})］)\s*/u;
/** A name on a line of its own, or before a dash: as words are, so that each has to come back. */
const ALONE = /^([^\n?!:：,;]{0,40}[^\n.?!:：,;])\n\s*(?=\S)/u;
const DASHED = /^([^\n?!:：,;–—>]{0,40}[^\s.?!:：,;–—>])(?:\s[-–—]|\s?>{1,2})\s+(?=\S)/u;
const SENTENCES: ReadonlySet<LabelInfo['shape']> = new Set(['phrase', 'event', 'stop']);
const ANY: ReadonlySet<LabelInfo['shape']> = new Set();

const FORMS: readonly Form[] = [
  { pattern: COLON, opened: 0.9, back: 0.5, voices: 1, never: ANY },
  { pattern: BRACKETS, opened: 0.9, back: 0.5, voices: 2, never: new Set(['event']) },
  { pattern: ALONE, opened: 0.9, back: 1, voices: 2, never: SENTENCES },
  { pattern: DASHED, opened: 0.9, back: 1, voices: 2, never: SENTENCES },
];
/** Of cues that a sign opens, some name nobody. */
const SIGNED: Form = { pattern: COLON, opened: 0.5, back: 0.5, voices: 1, never: ANY };

/** A number of a telephone, an address, a handle. */
const HANDLE = /^\+?[\d\s()*.-]{7,}$|^\S*[\p{L}\d][\d@_.]+[\p{L}\d]\S*$/u;
/** Devices bear their owners' names, `Piet's iPhone`, `iPad von Rosa`, and join meetings by them. */
const DEVICE = /\b(?:iPhone|iPad|iMac|MacBook|Mac (?:mini|Pro)|Galaxy|Pixel|Android|Chromebook|ThinkPad|Surface)\b/;

/**
 * The labels of captions of which nearly all, or most of those that `>>` opens, open with words and a colon, with words
 * in brackets, on a line of their own or before a dash, that come back: whatever these look like, they say who speaks.
 * One that comes once must look like a name.
 */
export function openedCues(cues: readonly Cue[]): Opening[] {
  const spoken = cues.flatMap(({ text }, cue) => (text.trim() === '' || isSoundAlone(text) ? [] : [{ text, cue }]));
  for (const form of FORMS) {
    const found = openedAmong(spoken, form);
    if (found !== undefined) return found;
  }
  const signed = spoken.filter(({ text }) => /^\s*>>/.test(text));
  return openedAmong(signed, SIGNED) ?? [];
}

/** @returns undefined where too few cues open so, or the labels do not come back */
function openedAmong(
  spoken: readonly { readonly text: string; readonly cue: number }[],
  form: Form,
): Opening[] | undefined {
  const openings = spoken.flatMap(({ text, cue }) => openingOf(text, cue, form) ?? []);
  if (openings.length < LEAST_CUES || openings.length < form.opened * spoken.length) return undefined;
  const uses = usesOf(openings);
  const back = openings.filter((opening) => isBack(opening, uses));
  if (back.length < form.back * openings.length || uses.size < form.voices) return undefined;
  return openings.filter((opening) => isBack(opening, uses) || looksLikeOne(opening, openings.length < spoken.length));
}

function openingOf(text: string, cue: number, { pattern, never }: Form): Opening | undefined {
  const at = text.length - text.trimStart().length;
  const match = pattern.exec(text.slice(at));
  const label = match?.slice(1).find((one) => one !== undefined);
  if (match === null || label === undefined || label.trim() === '') return undefined;
  const printed = label.replace(/\s+/gu, ' ').trim();
  const info = labelInfo(printed);
  if (info !== undefined && never.has(info.shape)) return undefined;
  return { cue, at, speech: at + match[0].length, label: info?.label ?? printed };
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
