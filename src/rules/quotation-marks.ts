export interface QuotationMark {
  readonly at: number;
  readonly sign: string;
  readonly opens: boolean;
  /** Nothing stands before it in its paragraph or on its line. */
  readonly first: boolean;
}

/** How a file uses the marks whose direction differs from language to language. */
export interface QuotationStyle {
  /** German and Czech: „ opens and “ closes. */
  readonly lowOpens: boolean;
  /** Swedish and Finnish: ” opens and closes. */
  readonly rightOpens: boolean;
  /** German books: » opens and « closes. */
  readonly guillemetsInward: boolean;
}

const MARKS = /["“”„«»「」『』]/g;
/** A wider indent is no paragraph's. */
const MARGIN = 16;
const OPENERS = '„「『';
const CLOSERS = '」』';
/** A quotation mark with white space or nothing on its left opens; with a letter or a stop there it closes. */
const BEFORE_OPENER = /[\s([{—–\-/‘'*_|…\ufffc]/;

/** Decides from the whole file. */
export function quotationStyleOf(texts: readonly string[]): QuotationStyle {
  const count = (pattern: RegExp): number => texts.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0);
  return {
    lowOpens: count(/„/g) > 0,
    rightOpens: count(/“/g) === 0,
    guillemetsInward: count(/»(?=[\p{L}\p{N}])/gu) > count(/«(?=[\p{L}\p{N}])/gu),
  };
}

/** The quotation marks of a paragraph, each with the direction in which it reads. */
export function quotationMarksIn(text: string, style: QuotationStyle): QuotationMark[] {
  const marks: QuotationMark[] = [];
  let open = 0;
  for (const { 0: sign, index } of text.matchAll(MARKS)) {
    const opens = doesOpen(text, index, sign, style, open > 0);
    open = opens ? open + 1 : Math.max(0, open - 1);
    marks.push({ at: index, sign, opens, first: isFirst(text, index) });
  }
  return marks;
}

function isFirst(text: string, at: number): boolean {
  const from = Math.max(0, at - MARGIN);
  const before = text.slice(from, at);
  return from === 0 ? /(?:^|[\r\n])[\s\ufffc]*$/.test(before) : /[\r\n][\s\ufffc]*$/.test(before);
}

function doesOpen(text: string, at: number, sign: string, style: QuotationStyle, isOpen: boolean): boolean {
  if (OPENERS.includes(sign)) return true;
  if (CLOSERS.includes(sign)) return false;
  if (sign === '«') return !style.guillemetsInward;
  if (sign === '»') return style.guillemetsInward;
  if (sign === '“' && style.lowOpens) return false;
  if (sign === '”' && !style.rightOpens) return false;
  return looksOpening(text, at, sign === '“', isOpen);
}

/** A straight or misused mark reads by its neighbours; one behind a number may stand for inches, and closes nothing. */
function looksOpening(text: string, at: number, isLeft: boolean, isOpen: boolean): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  const freeBefore = BEFORE_OPENER.test(before);
  const freeAfter = /[\s\ufffc]/.test(after);
  if (freeBefore && !freeAfter) return true;
  if (isLeft) return freeBefore || /[\p{L}\p{N}]/u.test(after);
  return freeBefore && freeAfter ? !isOpen : false;
}
