import type { Paragraph } from '../model/transcript.ts';
import { rangesWalk } from './brackets.ts';

/** A bracket whose other half was not found. */
export interface LooseBracket {
  readonly sign: Sign;
  readonly paragraph: Paragraph;
  /** Offset into the paragraph's text. */
  readonly at: number;
  /** Whether its turn breaks off, with a dash or with dots. */
  readonly cutOff: boolean;
}

type Sign = '[' | ']' | '(' | ')';

const SIGNS: Readonly<Record<string, Sign>> = {
  '[': '[',
  ']': ']',
  '(': '(',
  ')': ')',
  '（': '(',
  '）': ')',
  '［': '[',
  '］': ']',
};
const ANY_SIGN = /[[\]()（）［］]/g;
const BREAKS_OFF = /(?:[—–-]|\.{2}|…)["”’*]{0,2}$/u;
/** `:-)`, `;(`: eyes, and perhaps a nose, before a bracket that is a mouth; `(:` the other way round. */
const EYES_BEFORE = /(?:^|[\s.,!?(])[:;=]['’]?[-o^]?[()]{0,8}$/u;
const EYES_BEHIND = /^[-o^]?['’]?[:;=](?:\s|$)/;
const MOUTH_ENDS = /^[()]{0,8}(?:[\s.,!?]|$)/;
/** `1)`, `a)`, `iv)`: a label in a list. */
const LIST_LABEL = /(?:^|[^\p{L}\p{N}(（])(?:\d{1,3}|\p{Lu}|\p{Ll}|[ivx]{1,5})$/iu;

/** What is still open while a turn is read: round and square brackets nest in each other as they like. */
interface Open {
  readonly round: LooseBracket[];
  readonly square: LooseBracket[];
  /** Brackets that the label of a list took for its own, and whose real ends will come. */
  spare: number;
}

interface Paired {
  readonly open: readonly LooseBracket[];
  readonly unopened: readonly LooseBracket[];
  /** How many square brackets open. */
  readonly squares: number;
}

/** Pairs the brackets of a turn, whose paragraphs they may span, after those that its speaker left open before. */
export function pairUp(paragraphs: readonly Paragraph[], carried: readonly LooseBracket[]): Paired {
  const open: Open = {
    round: carried.filter(({ sign }) => sign === '('),
    square: carried.filter(({ sign }) => sign === '['),
    spare: 0,
  };
  const unopened: LooseBracket[] = [];
  const cutOff = BREAKS_OFF.test((paragraphs.at(-1)?.text ?? '').slice(-6));
  let squares = 0;
  for (const paragraph of paragraphs)
    for (const { sign, at, mouth } of signsIn(paragraph)) {
      const bracket = { sign, paragraph, at, cutOff };
      if (mouth) {
        if (sign === ')') open.spare += open.round.splice(-1).length;
      } else if (sign === '[') {
        open.square.push(bracket);
        squares++;
      } else if (sign === '(') open.round.push(bracket);
      else if (!closes(open, bracket)) unopened.push(bracket);
    }
  return { open: [...open.square, ...open.round], unopened, squares };
}

/** Takes the partner of a closing bracket off those that are open; whatever opened within the pair stays open. */
function closes(open: Open, { sign, paragraph, at }: LooseBracket): boolean {
  if (sign === ']') return open.square.pop() !== undefined || closesInterval(open.round, paragraph, at);
  const isLabel = LIST_LABEL.test(paragraph.text.slice(Math.max(0, at - 6), at));
  if (closesInterval(open.square, paragraph, at)) return true;
  const partner = open.round.pop();
  if (partner !== undefined && isLabel) open.spare++;
  if (partner !== undefined || isLabel) return true;
  if (open.spare === 0) return false;
  open.spare--;
  return true;
}

/** `[0, 1)`: in mathematics the two halves may differ. */
function closesInterval(open: LooseBracket[], paragraph: Paragraph, at: number): boolean {
  const last = open.at(-1);
  if (last === undefined || last.paragraph !== paragraph || at - last.at > 20) return false;
  if (!/^.[\s\d.,−-]+,[\s\d.,∞nk−-]+$/u.test(paragraph.text.slice(last.at, at))) return false;
  open.pop();
  return true;
}

/** The brackets of a paragraph but for those in code and links, and whether each is a smiley's mouth. */
function* signsIn({ text, marks = [] }: Paragraph): Generator<{ sign: Sign; at: number; mouth: boolean }> {
  const within = rangesWalk(marks.filter(({ kind }) => kind === 'code' || kind === 'link'));
  for (const match of text.matchAll(ANY_SIGN)) {
    const sign = SIGNS[match[0]];
    if (sign !== undefined && !within(match.index)) yield { sign, at: match.index, mouth: isMouth(text, match.index) };
  }
}

function isMouth(text: string, at: number): boolean {
  const behind = text.slice(at + 1, at + 12);
  const sign = text.charAt(at);
  if (sign !== '(' && sign !== ')') return false;
  const before = text.slice(Math.max(0, at - 12), at);
  return (EYES_BEFORE.test(before) && MOUTH_ENDS.test(behind)) || (sign === '(' && EYES_BEHIND.test(behind));
}
