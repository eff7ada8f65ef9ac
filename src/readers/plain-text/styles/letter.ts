import { isBeyondAscii, isCapital, isDigit, isSmall } from '../../../text/ascii.ts';
import { type Candidate, leadOf, speechOffset } from '../head.ts';
import { labelInfo } from '../label-shape.ts';
import type { LabelStyle } from './types.ts';

/** What all of the following begin with. */
const OPENING = /\d|[\p{Lu}\p{Lo}](?:\P{Ll}|\p{L}{2,14}\s\()/uy;
const UNSIGNED = /([QA])[*_]{0,3}(?:(\t|[ \u00a0\u3000]{2,})|[ \u00a0])(?=\S)/y;
const SIGNED = /([\p{Lu}\p{Lo}])(\d{1,3})?\s?(?:[-–—/)）．]|\.\s?[-–—])[*_]{0,3}\s*(?=\S)/uy;
/** The word at first, with the letter that stands for it from then on: `Pregunta (P).- …`, `Respuesta (R)- …`. */
const EXPLAINED = /(\p{Lu}\p{L}{2,14}\s\(\p{Lu}\))\s?(?:[-–—/]|\.\s?[-–—]{1,2})\s*(?=\S)/uy;
const NUMBERED = /(\d{1,3})[.)]\s*(?=[\p{Lu}\p{Lo}][\s.:：/)-])/uy;

/**
 * A letter for who asks and who answers, without a colon: `Q   The harbour …`, `P- ¿Qué …?`, `Q1) …`, `Pregunta (P).- …`. One space is
 * enough after Q; A is a word of English, so it wants a gap or a text in another script.
 */
export const letter: LabelStyle = {
  id: 'letter',
  match(line) {
    if (line.kind !== 'text') return undefined;
    const lead = leadOf(line);
    if (!mayOpen(line.text, lead.at)) return undefined;
    OPENING.lastIndex = lead.at;
    if (!OPENING.test(line.text)) return undefined;
    NUMBERED.lastIndex = lead.at;
    const at = lead.at + (NUMBERED.exec(line.text)?.[0].length ?? 0);
    const match = unsigned(line.text, at) ?? matchAt(SIGNED, line.text, at) ?? matchAt(EXPLAINED, line.text, at);
    const label = match?.[1] === undefined ? undefined : labelInfo(match[1]);
    if (match === undefined || label?.shape !== 'qa') return undefined;
    return {
      line: line.index,
      style: 'letter',
      decoration: lead.decoration,
      label,
      start: line.start,
      speech: speechOffset(line, at + match[0].length),
      lastHeadLine: line.index,
      time: lead.time,
    } satisfies Candidate;
  },
};

/** As far as a parenthesis may stand behind a word at first. */
const EXPLAINED_WITHIN = 40;

/** A digit, or a letter that no other one follows, but for a word before a parenthesis. */
function mayOpen(text: string, at: number): boolean {
  const [first, second] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
  if (!isCapital(first) && !isBeyondAscii(first)) return isDigit(first);
  if (!isCapital(second) && !isSmall(second)) return true;
  return text.slice(at, at + EXPLAINED_WITHIN).includes('(');
}

function unsigned(text: string, at: number): RegExpExecArray | undefined {
  UNSIGNED.lastIndex = at;
  const match = UNSIGNED.exec(text);
  if (match === null) return undefined;
  const next = text[at + match[0].length] ?? '';
  return match[1] === 'Q' || match[2] !== undefined || /[^\p{Script=Latin}\p{N}\p{P}]/u.test(next) ? match : undefined;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
