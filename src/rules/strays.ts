/** A character that shows nothing, or a no-break space where no break is to be kept, and what should stand there. */
export interface Stray {
  readonly at: number;
  readonly text: '' | ' ';
}

const CANDIDATE = /[\u00a0\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202f\u2060-\u2069\ufeff]/g;
const NO_BREAK = /[\u00a0\u202f]/;
const JOINER = /[\u200c\u200d]/;
/** Outside a word it stands for a hyphen: at a line's end, or as half of a dash. */
const SOFT_HYPHEN = '\u00ad';
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Scripts whose words are parted by a zero-width space: Thai, Lao, Tibetan, Myanmar, Khmer, Chinese, Japanese. */
const UNSPACED = /[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff]/;

/** French sets a no-break space before two-part signs and inside guillemets; any house before a dash or a unit. */
const KEEPS_BEFORE = /[\p{N}!?:;%€$£«»‹›–—-]/u;
const KEEPS_BEHIND = /[\p{N}«‹»›–—§¶#№°-]/u;
/** A title, an initial or a preposition of one to three letters must not be left at a line's end. */
const SHORT_WORD = /(?:^|[^\p{L}])\p{L}{1,3}\.?$/u;

/** With a plain space it makes the double space after a sentence, as web pages must write it. */
const SENTENCE_END = /[.?!:…—]["”’)\]]?[ \u00a0]{0,3}$/;

export function isRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/** The stray characters of a text; those that its script or its typography asks for are left out. */
export function straysIn(text: string, rightToLeft: boolean): Stray[] {
  const strays: Stray[] = [];
  for (const { 0: char, index } of text.matchAll(CANDIDATE)) {
    const before = text[index - 1] ?? '';
    const after = text[index + 1] ?? '';
    if (NO_BREAK.test(char)) {
      if (!keepsTogether(text, index)) strays.push({ at: index, text: ' ' });
    } else if (!isNeeded(char, before, after, rightToLeft)) strays.push({ at: index, text: '' });
  }
  return strays;
}

function keepsTogether(text: string, at: number): boolean {
  if (KEEPS_BEFORE.test(text[at + 1] ?? '') || KEEPS_BEHIND.test(text[at - 1] ?? '')) return true;
  if (isHarmless(text[at - 1]) || isHarmless(text[at + 1])) return true;
  const before = text.slice(Math.max(0, at - 5), at);
  const widens = / /.test(`${text[at - 1]}${text[at + 1]}`) && SENTENCE_END.test(before);
  return widens || SHORT_WORD.test(before);
}

/** At an end of a line, of a paragraph or of markup no search stumbles over it. */
function isHarmless(neighbour = '\n'): boolean {
  return /[\r\n*_\ufffc]/.test(neighbour);
}

function isNeeded(char: string, before: string, after: string, rightToLeft: boolean): boolean {
  if (DIRECTION.test(char)) return rightToLeft;
  if (char === SOFT_HYPHEN) return !(/\p{L}/u.test(before) && /\p{L}/u.test(after));
  if (JOINER.test(char)) return isJoined(before) || isJoined(after);
  return char === '\u200b' && (UNSPACED.test(before) || UNSPACED.test(after));
}

/** Joiners belong to scripts from Hebrew on and to emoji, never between Latin, Greek or Cyrillic letters. */
function isJoined(neighbour: string): boolean {
  const code = neighbour === '' ? 0 : neighbour.charCodeAt(0);
  return code >= 0x590 && (code < 0x2000 || code > 0x206f);
}
