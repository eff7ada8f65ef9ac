import { type LabelInfo, labelInfo } from '../plain-text/label-shape.ts';
import type { LineLabel } from '../plain-text/labels-in.ts';

/** A line of a caption that opens as one does where somebody else speaks. */
interface Opening {
  readonly line: number;
  /** Absent where a sign alone opens the line. */
  readonly info?: LabelInfo;
  /** Where the words begin in the line. */
  readonly speech: number;
  /** Nothing else looks like it: a diariser's number, brackets with a colon, capitals, the sign `>>`. */
  readonly isSure: boolean;
}

const DASH = /^[-–—]\s*(?=[^\s:]{1,40}(?:\s[^\s:]{1,40}){0,3}:|[[(])/;
const SIGN = /^(?:>{2,3}|»)\s*/;
const IN_BRACKETS = /^(?:\[([^\][]{1,60})\]|\(([^()]{1,60})\))(\s*[:：])?\s*/;
const BEFORE_COLON = /^([^:：[\]{}<>]{1,60})[:：](?=\s|$)\s*/;
/** What diarisers call a voice. */
const NUMBERED = /^(?:speaker|spk|spkr|voice|sprecher|hablante|locuteur)[ _-]?(?:[a-z]|\d{1,3})$/i;
const SURE: ReadonlySet<LabelInfo['shape']> = new Set(['caps', 'code', 'role', 'titled']);
const NO_VOICE: ReadonlySet<LabelInfo['shape']> = new Set(['phrase', 'event', 'stop', 'lower', 'emoji', 'qa']);

/**
 * The labels of a few captions, for which the rules of raw text want more: captions are speech, so that a line need not
 * read as something said. A name is taken where it comes back, where it opens the file, or where several voices do.
 */
export function captionLabels(lines: readonly string[]): LineLabel[] {
  const openings = lines.flatMap((text, line) => openingOf(text, line) ?? []);
  const uses = new Map<string, number>();
  for (const { info } of openings) if (info !== undefined) uses.set(info.key, (uses.get(info.key) ?? 0) + 1);
  const opensFile = openings[0] !== undefined && openings[0].line === lines.findIndex((text) => text !== '');
  return openings
    .filter(({ info, isSure, line }, i) => {
      if (isSure || info === undefined || (uses.get(info.key) ?? 0) > 1) return true;
      return opensFile && (uses.size > 1 || (i === 0 && line === openings[0]?.line && info.shape === 'name'));
    })
    .map(({ line, info, speech }) => ({ line, speech, ...(info === undefined ? {} : { label: info.label }) }));
}

function openingOf(text: string, line: number): Opening | undefined {
  const dash = DASH.exec(text)?.[0].length ?? 0;
  const sign = SIGN.exec(text.slice(dash))?.[0].length ?? 0;
  const at = dash + sign;
  const rest = text.slice(at);
  const [bracketed, square, round, colon] = IN_BRACKETS.exec(rest) ?? [];
  const [plain, before] = bracketed === undefined ? (BEFORE_COLON.exec(rest) ?? []) : [];
  const label = square ?? round ?? before;
  const isNumbered = NUMBERED.test(label?.trim() ?? '');
  const info =
    label === undefined || (bracketed !== undefined && colon === undefined && !isNumbered)
      ? undefined
      : labelInfo(label);
  if (info !== undefined && (isNumbered || !NO_VOICE.has(info.shape))) {
    const isSure = isNumbered || sign > 0 || bracketed !== undefined || SURE.has(info.shape);
    return { line, info, speech: at + (bracketed ?? plain ?? '').length, isSure };
  }
  return sign > 0 ? { line, speech: at, isSure: true } : undefined;
}
