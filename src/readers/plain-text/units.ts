import { headingDepth } from './html.ts';
import { joinedText, type Line } from './lines.ts';

/** How a paragraph is set: what tells a question from an answer where nobody's name is printed. */
export type Look =
  | 'bold'
  | 'numbered'
  | 'italic'
  | 'heading'
  | 'quoted'
  | 'blockquote'
  | 'dash'
  | 'class-question'
  | 'class-answer'
  | 'plain';

/** A paragraph or heading of a text without labels. */
export interface Unit {
  /** Index of its first and of its last line. */
  readonly first: number;
  readonly last: number;
  readonly look: Look;
  /** Depth of a heading, 0 of anything else. */
  readonly depth: number;
  readonly text: string;
  /** Ends in a question mark. */
  readonly asks: boolean;
}

const QUESTION_END = /[?？؟\u037e⁇][)）]?["”’»'」』)\]*_\s]*(?:\\|<[^<>]{1,20}>)*$/u;
const CLASS =
  /^(?::{3,}\s*\{?\s*|\{:?\s*|<(?:div|p|section)\s[^<>]*class=["']?)[.#\w\s"'=-]*?\.?(question|answer|interviewer|interviewee|q|a|pregunta|respuesta|frage|antwort)\b/i;
const ASKING = /^(?:question|interviewer|q|pregunta|frage)$/i;
export const DOUBLE_DASH = /^(?:――|──|——)/;
/** A dash that opens a speech; a hyphen would be a list. */
export const DASH = /^(?:[—–―]{1,2}|――|──|‐‐)\s?(?=\S)/u;

/** Whether a paragraph ends as a question does. */
export function endsAsking(text: string): boolean {
  return QUESTION_END.test(text.slice(-60));
}

export function unitsOf(lines: readonly Line[]): Unit[] {
  const units: Unit[] = [];
  let cssClass: Look | undefined;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined) break;
    if (line.kind === 'tag') {
      const name = CLASS.exec(line.text)?.[1];
      cssClass = name === undefined ? undefined : ASKING.test(name) ? 'class-question' : 'class-answer';
    }
    if (line.kind !== 'text' && line.kind !== 'heading') continue;
    let last = i;
    if (line.kind === 'text') while (lines[last + 1]?.kind === 'text' && !splitsAfter(lines, last)) last++;
    units.push(unitOf(lines, i, last, cssClass));
    i = last;
  }
  return units;
}

const WHOLLY_BOLD = /^\*\*[^*]{1,1000}\*\*$/;

/** A question in bold that ends on its line, with the answer right below; a dash; the edge of a quotation. */
function splitsAfter(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  const next = lines[at + 1]?.text ?? '';
  if (WHOLLY_BOLD.test(text) && !next.startsWith('**')) return true;
  return /[?？]\s*(?:\*{2,3}|__)$/.test(text) || DASH.test(next) || text.startsWith('>') !== next.startsWith('>');
}

function unitOf(lines: readonly Line[], first: number, last: number, cssClass: Look | undefined): Unit {
  const text = joinedText(lines, first, last);
  const line = lines[first];
  const heading = line?.kind === 'heading';
  const depth = heading ? headingDepth(text) : 0;
  return { first, last, depth, text, look: heading ? 'heading' : (cssClass ?? lookOf(text)), asks: endsAsking(text) };
}

const LETTER = /^\p{L}/u;

function lookOf(text: string): Look {
  if (LETTER.test(text)) return 'plain';
  if (/^>(?!>)\s?\S/.test(text)) return 'blockquote';
  if (/^\d{1,3}[.)]\s+[^*_\s]/.test(text) && endsAsking(text)) return 'numbered';
  const bare = text.replace(/^\d{1,3}[.)]\s+/, '').replace(/^[—–-]\s+(?=[*_])/, '');
  const stars = /^(\*\*\*?|__)(?=\S)/.exec(bare)?.[1];
  if (stars !== undefined) return wholeIn(bare, stars) ? 'bold' : 'plain';
  const tags = /^<(b|strong|em|i)>.*<\/\1>$/i.exec(bare)?.[1]?.toLowerCase();
  if (tags !== undefined) return tags === 'b' || tags === 'strong' ? 'bold' : 'italic';
  const single = /^([*_])(?=\S)/.exec(bare)?.[1];
  if (single !== undefined && bare.length > 2) {
    if (/^[*_]["“„«]/.test(bare)) return 'quoted';
    return bare.endsWith(single) || endsAsking(bare) ? 'italic' : 'plain';
  }
  if (DASH.test(bare)) return 'dash';
  return (/^["“„«]/.test(bare) && /["”“»][.,]?$/.test(bare)) || OPEN_QUOTATION.test(bare) ? 'quoted' : 'plain';
}

/** A quotation that goes on in the next paragraph is closed there. */
const OPEN_QUOTATION = /^(?:«[^»]+|“[^”]+)$/;

/** Whether what is opened at the start is closed at the end and nowhere before. */
function wholeIn(text: string, sign: string): boolean {
  const inner = text.slice(sign.length);
  const close = inner.indexOf(sign);
  return close === inner.length - sign.length || inner.slice(close).replace(/[*_\s]/g, '') === '';
}
