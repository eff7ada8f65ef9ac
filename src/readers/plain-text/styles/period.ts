import { isBeyondAscii, isCapital, isSmall } from '../../../text/ascii.ts';
import { TITLES } from '../../../text/lexicon.ts';
import { type Candidate, leadOf, speechOffset } from '../head.ts';
import { foldLabel, labelInfo } from '../label-shape.ts';
import type { Line } from '../lines.ts';
import type { LabelStyle } from './types.ts';

/**
 * A label that ends in a full stop, as official records and court reporters set it: `Mr. HADDAD. The harbour …`,
 * `The PRESIDENT (Mr. Haddad). …`, `Q. …`, `HADDAD. …`, `HADDAD.—…`.
 */
export const period: LabelStyle = {
  id: 'period',
  match(line, lines) {
    if (line.kind !== 'text') return undefined;
    const { text } = line;
    const lead = leadOf(line);
    if (lead.decoration === 'item' || lead.decoration === 'heading') return undefined;
    const match = findPeriod(text, lead.at);
    if (match === undefined) return undefined;
    const label = labelInfo(match.label);
    if (label === undefined || !(match.certain || isOfficial(label.label, label.shape))) return undefined;
    if ((label.shape === 'caps' || match.certain) && !startsParagraph(line, lines)) return undefined;
    return {
      line: line.index,
      style: 'period',
      decoration: lead.decoration,
      label,
      start: line.start,
      speech: speechOffset(line, match.at),
      lastHeadLine: line.index,
      time: lead.time,
    } satisfies Candidate;
  },
};

/** `N. HADDAD (Harbour). The …` */
const INITIAL_CAPITALS =
  /((?:\p{Lu}\.\s?){1,3}\p{Lu}[\p{Lu}'’-]{2,30}(?:\s\p{Lu}[\p{Lu}'’-]{1,30}){0,2}(?:\s\([^()]{1,40}\))?)\.\s+(?=[\p{Lu}«"“„(])/uy;
const LETTER = /([\p{Lu}])\.[*_]{0,3}(?:\s+|$)/uy;
const WORD =
  /(Question|Answer|Pregunta|Respuesta|Frage|Antwort|Pergunta|Resposta|Demande|Réponse)\.[*_]{0,2}\s*(?:[-–—]{1,2}\s*)?/y;
/** `Haddad P. S. The harbour …`, as stenograms in Cyrillic set it, an office behind it or not. */
const SURNAME_FIRST =
  /(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s\p{Lu}\.(?:\s?\p{Lu}\.)?(?:,\s[^.:]{1,80}(?=\.))?)\.?\s+(?=[\p{Lu}«"“(])/uy;
/** The same in capitals, its speech beside or below: `HADDAD P.S.` */
const CAPITAL_SURNAME_FIRST = /(\p{Lu}[\p{Lu}'’-]{2,30}\s\p{Lu}\.\s?\p{Lu}\.)(?:\s+(?=[\p{Lu}«"“(…])|$)/uy;
/** `NORA HADDAD, Director of the harbour works. The …` */
const NAME_AND_OFFICE =
  /(\p{Lu}[\p{Lu}'’-]+(?:\s\p{Lu}[\p{Lu}'’-]+){1,3},\s\p{Lu}\p{Ll}[^.:;?!]{3,120})\.\s+(?=[\p{Lu}«"“(])/uy;
/** `The Chairman. Thank you.`, `Senator de la Cour. …`, as printed hearings set it. */
const TITLED =
  /((?:The\s(?:Chair(?:man|woman|person)?|Witness|Clerk|President|Speaker|Secretary|Moderator|Court|Reporter)|(?:Mr|Mrs|Ms|Miss|Dr|Senator|Representative|Congress(?:man|woman)|Chair(?:man|woman|person)?|Secretary|General|Admiral|Ambassador|Governor|Judge|Justice|Commissioner|Director|Professor|Mayor|Colonel|Captain|Major|Sheriff|Chief)\.?\s(?:(?:de|la|van|von|del|di|du|der|den)\s){0,2}\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?(?:\sof\s\p{Lu}\p{Ll}+)?))\.\s+(?=[\p{Lu}“"[(])/uy;
const ROLE = /((?:\p{Lu}\p{Ll}+)(?:\s\p{Ll}+){0,2})\.\s+(?=[\p{Lu}«"“(])/uy;
const CAPITALS =
  /((?:(?:Mr|Mrs|Ms|Miss|Dr|Hon|Sen|Rep|Prof|Messrs)\.?\s+|The\s+(?:Honorable\s+)?|(?:Senator|Representative|Chairman|Chairwoman|Chairperson|Chair|Secretary|Governor|Mayor|General|Ambassador|Judge|Justice|Commissioner|Admiral|Colonel|President|Professor|Delegate)\s+)?(?:(?:Mc|Mac|De|La|Le|Van|Di|D['’]|O['’])?\p{Lu}[\p{Lu}'’-]+)(?:,?\s+(?:(?:Mc|Mac|De|La|Le|Van|Di|of|the|and|del|de|pro|tempore|for)\s+)*(?:\p{Lu}\.|(?:Mc|Mac|De|La|Le|Van)?\p{Lu}[\p{Lu}'’-]+|pro\s+tempore|\p{Lu}\p{Ll}+)){0,6}(?:\s*\([^()]{1,80}\))?)\.(?:\s*[-–—]{1,2}\s*|\s+|$)/uy;

/** A way of printing such a label. */
interface Form {
  /** Asked for when a line may have it: to make one takes time. */
  readonly pattern: () => RegExp;
  /** Nothing but a label reads like this. */
  readonly certain?: true;
  /** Only a word for somebody's part is a label here. */
  readonly role?: true;
}

/** The forms whose second character is a small letter, and the others; all open with a capital. */
const SMALL: readonly Form[] = [
  { pattern: () => WORD },
  { pattern: () => CAPITALS },
  { pattern: () => TITLED, certain: true },
  { pattern: () => SURNAME_FIRST, certain: true },
  { pattern: () => ROLE, role: true },
];
const LARGE: readonly Form[] = [
  { pattern: () => INITIAL_CAPITALS, certain: true },
  { pattern: () => LETTER },
  { pattern: () => CAPITAL_SURNAME_FIRST, certain: true },
  { pattern: () => CAPITALS },
  { pattern: () => NAME_AND_OFFICE, certain: true },
];

const CAPITAL = /\p{Lu}(\p{Ll})?/uy;

/** A full stop before any colon: labels hold none but in parentheses. */
const STOP_AHEAD = /^[^.:(]*(?:\.|\()/;

/** The forms that a label at `from` can have: none without a full stop. */
function formsAt(text: string, from: number): readonly Form[] {
  const first = text.charCodeAt(from);
  if (!isCapital(first) && !isBeyondAscii(first)) return [];
  if (!STOP_AHEAD.test(text.slice(from))) return [];
  if (isCapital(first) && isSmall(text.charCodeAt(from + 1))) return isOrdinary(text, from) ? [] : SMALL;
  CAPITAL.lastIndex = from;
  const match = CAPITAL.exec(text);
  if (match === null) return [];
  return match[1] === undefined ? LARGE : SMALL;
}

/**
 * What the forms with a small second letter begin with: a title or part of a name before a capital, an initial behind
 * the first word, or three words at most.
 */
const SMALL_OPENING =
  /(?:M[rs]|Mrs|Miss|Messrs|Dr|Hon|Sen|Rep|Prof|Congress|Chair|Secretary|General|Admiral|Ambassador|Governor|Judge|Justice|Commissioner|Director|Mayor|Colonel|Captain|Major|Sheriff|Chief|President|Delegate|The\s+(?:Honorable|[A-Z\u0080-\uffff])|(?:Mc|Mac|De|La|Le|Van|Di)[A-Z\u0080-\uffff]|\S+\s\S{1,2}\.|[^\s.]+(?:\s[^\s.]+){0,2}\.)/y;

/** Whether a line opens as any sentence may. */
function isOrdinary(text: string, from: number): boolean {
  SMALL_OPENING.lastIndex = from;
  return !SMALL_OPENING.test(text);
}

interface Match {
  readonly label: string;
  /** Index behind the full stop and the space. */
  readonly at: number;
  /** Nothing but a label reads like this. */
  readonly certain: boolean;
}

function findPeriod(text: string, from: number): Match | undefined {
  const head = text.length > 400 ? text.slice(0, 400) : text;
  for (const { pattern, certain, role } of formsAt(head, from)) {
    const match = matchAt(pattern(), head, from);
    if (match?.[1] === undefined || (role && labelInfo(match[1])?.shape !== 'role')) continue;
    return { label: match[1], at: from + match[0].length, certain: certain ?? role ?? false };
  }
  return undefined;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** In hard-wrapped text a line may open with an abbreviation and a full stop by accident. */
function startsParagraph(line: Line, lines: readonly Line[]): boolean {
  const above = lines[line.index - 1];
  return above === undefined || above.kind !== 'text' || isIndented(line, lines);
}

/** Further in than some line near by. */
function isIndented({ index, indent }: Line, lines: readonly Line[]): boolean {
  return lines.slice(Math.max(0, index - 6), index + 7).some((line) => line.kind === 'text' && line.indent < indent);
}

/** `Mr. `, `SRA.` */
const ABBREVIATION = 5;

/** Only what an official label can be: questions and answers, capitals, or a title with capitals. */
function isOfficial(label: string, shape: string): boolean {
  if (/^BY\s/.test(label)) return false;
  if (label.length <= ABBREVIATION && TITLES.has(foldLabel(label))) return false;
  if (shape === 'qa' || shape === 'initials') return true;
  return (
    shape === 'caps' || ((shape === 'titled' || shape === 'role' || shape === 'name') && /\p{Lu}{3,}/u.test(label))
  );
}
