import { ELSEWHERE } from './elsewhere.ts';
import { isFramed, withoutFrame, withoutTags } from './html.ts';
import { foldLabel } from './label-shape.ts';
import type { Line } from './lines.ts';
import { saysHowMade } from './made-by.ts';
import { isStageLine } from './marks.ts';

/**
 * Where the talk ends: the first line behind the last turn that is nobody's speech any more.
 *
 * @param lastStart index of the line on which the last turn begins
 * @param saidBelow whether a label stands alone on it, above the speech
 * @param cast folded words of the labels and names of those who speak
 */
export function findTail(
  lines: readonly Line[],
  lastStart: number,
  saidBelow: boolean,
  markup: boolean,
  cast: ReadonlySet<string>,
): number {
  const units = unitsAfter(lines, lastStart, saidBelow);
  for (let i = 0; i < units.length; i++) {
    const unit = units[i];
    if (unit === undefined) continue;
    const head = i === 0 ? lines[lastStart] : undefined;
    if (isAboutCast(unit, cast) || beginsTail(unit, units.slice(i + 1), head, markup)) return unit.first;
  }
  return lines.length;
}

const OPENING_NAME =
  /^[*_]{0,3}((?:\p{Lu}[\p{L}.'’-]*\s(?:(?:van|von|de|del|da|di|la|le|al|bin)\s)?){1,3}\p{Lu}[\p{L}'’-]+)[*_]{0,3}(?:,|\s\p{Ll})/u;

/** A paragraph that opens with the full name of one of those who speak tells about them. */
function isAboutCast({ kind, text }: Unit, cast: ReadonlySet<string>): boolean {
  const name = kind === 'text' ? OPENING_NAME.exec(text)?.[1] : undefined;
  return (
    name !== undefined &&
    foldLabel(name)
      .split(' ')
      .some((word) => word.length > 2 && cast.has(word))
  );
}

interface Unit {
  readonly first: number;
  readonly kind: Line['kind'];
  readonly text: string;
  readonly indent: number;
  /** Whether one of its lines says whose the text is. */
  readonly signed: boolean;
}

const COPYRIGHT = /^(?:©|\(c\)\s|copyright\b)/i;

/** The pieces behind the paragraph in which the last turn begins. */
function unitsAfter(lines: readonly Line[], lastStart: number, saidBelow: boolean): Unit[] {
  let i = lastStart + 1;
  while (lines[i]?.kind === 'blank' || lines[i]?.kind === 'timestamp') i++;
  if (i === lastStart + 1 || saidBelow)
    while (lines[i]?.kind === 'text' && !CLOSING.test(withoutFrame(lines[i]?.text ?? ''))) i++;
  const units: Unit[] = [];
  while (i < lines.length) {
    const line = lines[i];
    if (line === undefined || line.kind === 'blank' || line.kind === 'furniture') {
      i++;
      continue;
    }
    let last = i;
    if (line.kind === 'text') while (lines[last + 1]?.kind === 'text' && !isFramed(lines[last + 1]?.text ?? '')) last++;
    const texts = lines.slice(i, last + 1).map((one) => one.text);
    const signed = texts.some((one) => COPYRIGHT.test(one));
    const text = line.kind === 'text' ? withoutFrame(texts.join(' ')) : texts.join(' ');
    units.push({ first: i, kind: line.kind, text, indent: line.indent, signed });
    i = last + 1;
  }
  return units;
}

const CLOSING = new RegExp(
  String.raw`^(?:[*_#\s]*)(?:${ELSEWHERE}|©|\(c\) \d|copyright\b|all rights reserved|end(?:\s+\d{1,2}:\d{2}.*|\s+of\s+(?:interview|transcript|tape|recording|document|file).*)?$|-?\s?(?:ends?|fin|ende)\s?-?$|###$|\[?\(?(?:end of (?:interview|transcript|recording|session|audio|tape)|(?:whereupon|thereupon).{0,200}|(?:meeting|transcription|recording) (?:ended|stopped) after \d.*|interview (?:ends|concluded).*|recording (?:ends|stops|ended).*)\)?\]?\.?$|share (?:this|on)|follow us|(?:un)?subscribe\b|sign up|newsletter|filed under|tags?:|topics?\b.{0,60}$|categor(?:y|ies):|posted (?:in|by|on)|published (?:in|by|on)|about the (?:author|interviewer|interviewee|writer|speakers?)|(?:this|the) (?:interview|conversation|transcript|article|episode) (?:has been|was|is|originally|appeared|first)|edited (?:for|by)|photo(?:s|graph)?s?(?: by|:| courtesy)|image(?:s)?:|credits?:?$|references:?$|bibliography|footnotes?:?$|notes?:?$|index:?$|glossary:?$|appendix|attendees|participants:?$|chat (?:log|highlights)|zoom chat|links?(?: discussed)?(?: mentioned)?:?$|resources:?$|show notes|further reading|sponsors?:?$|next (?:meeting|call|steps)|certificate\b|c e r t i f i c a t e|reporter'?s certificate|i,? .{3,60},? (?:do )?(?:hereby )?certify|sworn to|in witness whereof|transcribed (?:by|from)|transcript (?:by|provided)|compartir|etiquetas|propos recueillis|das gespräch führte|interview:|fotos?:|comments?\s?\(?\d*\)?:?$|\d+ comments?$|comentarios|kommentare|commentaires|yorumlar|komentarze|reacties|поделиться|комментарии|фото:|текст:|debate adjourned|la séance est levée|\(?schluss:|\(?ende der sitzung|se levant(?:a|ó) la sesión|es la hora \d|the (?:meeting|hearing|committee|commission|sitting|house|session|court|assembly) (?:was |then |is )?(?:adjourned|rose|concluded|closed|stands)|(?:meeting |hearing )?adjourned (?:at|until|accordingly)\b|заседание закры|הישיבה ננעלה|(?:午前|午後).{1,14}散会|散会$|脚注|参考|プロフィール|コメント\s?\d*$|댓글\s?\d*|저작권|기사 제보|编辑[：:丨｜]|撰文|採訪|留言|评论|附录|附錄)`,
  'iu',
);

const SENTENCE_END = /[.?!…。？！”"»')\]*_—–-]\s*$/u;

/** A line that closes a page or opens what stands below a talk: credits, related articles, notes. */
export function isClosing(text: string): boolean {
  return CLOSING.test(text) && !isStageOnly(text);
}

/** When it was over, as the last line of all: `1:40 P.M. EST`. */
const HOUR = /^\d{1,2}:\d{2}\s?[ap]\.?m\.?(?:\s\p{Lu}{2,4})?$/iu;
/** Paragraphs that may follow in what a service says of itself. */
const LONGEST_ADVERTISEMENT = 6;

function beginsTail(unit: Unit, rest: readonly Unit[], head: Line | undefined, markup: boolean): boolean {
  if (unit.signed || isClosing(unit.text)) return true;
  switch (unit.kind) {
    case 'separator':
      return rest.length <= 14;
    case 'heading':
      return isTailHeading(unit, rest);
    case 'tag':
    case 'image':
      return rest.every(
        (one) => one.kind === 'tag' || one.kind === 'image' || one.kind === 'separator' || one.kind === 'reference',
      );
    case 'reference':
    case 'footnote':
      return rest.every((one) => one.kind !== 'text' || one.text.length < 300);
    default:
      break;
  }
  if (unit.kind !== 'text') return false;
  if (HOUR.test(unit.text) && rest.length === 0) return true;
  if (rest.length <= LONGEST_ADVERTISEMENT && saysHowMade(unit.text)) return true;
  if (head !== undefined && rest.length === 0 && !isItalicWhole(unit.text, markup) && !isLinkOnly(unit.text))
    return isBiography(unit.text);
  return (
    (isItalicWhole(unit.text, markup) && rest.length <= 4) ||
    isHeadlines(unit, rest) ||
    isListTitle(unit, rest) ||
    (isLinkOnly(unit.text) &&
      rest.every((one) => one.kind !== 'text' || isLinkOnly(one.text) || one.text.length < 200)) ||
    (isBiography(unit.text) && rest.length <= 6)
  );
}

function isStageOnly(text: string): boolean {
  return isStageLine(text) && !/^[[(](?:end|whereupon|interview|recording)/i.test(text);
}

/** Under a heading the talk may go on; what is a list, a table or short pieces is no talk. */
function isTailHeading(unit: Unit, rest: readonly Unit[]): boolean {
  const text = foldLabel(withoutTags(unit.text));
  if (
    CLOSING.test(text) ||
    /^(?:about|biography|bio|contact|faq|comments?|conclusion|résumé|resumen|fazit|zusammenfassung|annexe?s?|anhang|profile|sources?)\b/.test(
      text,
    )
  )
    return true;
  const next = rest.find((one) => one.kind !== 'separator');
  if (next === undefined) return true;
  return (
    /^(?:[-*+]|\d+[.)])\s/.test(next.text) ||
    (next.kind === 'text' && !SENTENCE_END.test(next.text) && next.text.length < 120)
  );
}

const POINT = /^([*•●○■□◆◇▲▶-])\s?(?=[^\s*•●○■□◆◇▲▶-])/u;

/** A short title with a sign before it, and below it points that open with another sign. */
function isListTitle({ text }: Unit, [first, second]: readonly Unit[]): boolean {
  const sign = POINT.exec(text)?.[1];
  const points = [first, second].map((unit) => POINT.exec(unit?.text ?? '')?.[1]);
  if (sign === undefined || points[0] === undefined || points[0] === sign || points[1] !== points[0]) return false;
  return text.length < 80 && !SENTENCE_END.test(text) && !/[:：؟]$/.test(text);
}

/** Two or more short pieces without a sentence's end, as titles of other articles are. */
function isHeadlines(unit: Unit, rest: readonly Unit[]): boolean {
  if (!isHeadline(unit.text) || rest.length === 0) return false;
  const headlines = [unit, ...rest].filter((one) => isHeadline(one.text) || one.kind !== 'text').length;
  return headlines >= 2 && headlines >= 0.6 * (rest.length + 1);
}

function isHeadline(text: string): boolean {
  return text.length < 220 && !SENTENCE_END.test(text) && !/^[-*+]\s/.test(text) && /\p{L}/u.test(text);
}

function isItalicWhole(text: string, markup: boolean): boolean {
  if (!markup || text.length < 30) return false;
  const open = /^(\*{1,3}|_{1,3})(?=[^\s"“„*_])/.exec(text)?.[1];
  return open !== undefined && text.endsWith(open) && !/[?？]/.test(text.slice(-6)) && open.length !== 2;
}

function isLinkOnly(text: string): boolean {
  return /^(?:[-*]\s)?(?:<?https?:\/\/\S+>?|\[[^\]]{1,200}\]\([^()\s]{1,500}\)|<a\s[^<>]{1,500}>[^<>]{0,200}<\/a>)\s*$/.test(
    text,
  );
}

/** A name and what its bearer is: in the third person, in the present. */
function isBiography(text: string): boolean {
  return /^[*_]{0,3}(?:(?:Dr|Prof|Professor|Sir|Dame|Rev)\.?\s)?\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){1,4},?[*_]{0,3}\s(?:is|was|lives|teaches|writes|works|has (?:been|written|published|worked)|es|ist|est|è|é|wurde|nació|vive|trabaja|lebt|arbeitet|schreibt|,)\s(?!that|not|so|very|going|right|just)/u.test(
    text,
  );
}
