import { COMPOSED, KIND, KINDS, LOWER } from './characters.ts';

/** What `scan` finds. */
export const FOUND = { word: 0, mark: 1, dash: 2, dots: 3 } as const;

/**
 * Called for each word and each mark, in order.
 *
 * @param what one of `FOUND`
 * @param start offset of its first character
 * @param end exclusive offset
 * @param hash of a word's folded form in lower case; 0 for marks
 */
export type Emit = (what: number, start: number, end: number, hash: number) => void;

const SEED = 0x811c9dc5 | 0;
const DOT = 46;
const COMMA = 44;
const APOSTROPHE = 39;
const ELLIPSES = new Set(['…', '‥']);

/** Walks over the words and marks of a text. White space, quotation marks and what is not seen part them at most. */
export function scan(text: string, emit: Emit): void {
  let at = 0;
  while (at < text.length) {
    const kind = KINDS[text.charCodeAt(at)];
    if (kind === KIND.word) at = scanWord(text, at, emit);
    else if (kind === KIND.single) {
      emit(FOUND.word, at, at + 1, mix(SEED, text.charCodeAt(at)));
      at++;
    } else if (kind === KIND.dash) at = scanDash(text, at, emit);
    else if (kind === KIND.dot) at = scanDots(text, at, emit);
    else {
      if (kind === KIND.mark) emit(FOUND.mark, at, at + 1, 0);
      at++;
    }
  }
}

/** The hash that `scan` gives to a word. */
export function hashOf(word: string): number {
  const folded = foldWord(word);
  let hash = SEED;
  for (let i = 0; i < folded.length; i++) hash = mix(hash, LOWER[folded.charCodeAt(i)] ?? 0);
  return hash;
}

/** A word as it is compared: one kind of apostrophe, nothing invisible, NFKC where its letters need it. Case stays. */
export function foldWord(word: string): string {
  let folded = '';
  let composed = false;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (KINDS[code] === KIND.silent) continue;
    folded += KINDS[code] === KIND.apostrophe ? "'" : word[i];
    composed ||= COMPOSED[code] === 1;
  }
  return composed ? folded.normalize('NFKC') : folded;
}

function mix(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

function scanWord(text: string, start: number, emit: Emit): number {
  let hash = SEED;
  let composed = false;
  let end = start;
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = KINDS[code];
    if (kind === KIND.word) {
      hash = mix(hash, LOWER[code] ?? code);
      composed ||= COMPOSED[code] === 1;
      end = at + 1;
    } else if (kind === KIND.apostrophe && KINDS[text.charCodeAt(at + 1)] === KIND.word) hash = mix(hash, APOSTROPHE);
    else if ((code === DOT || code === COMMA) && isDigit(text, at - 1) && isDigit(text, at + 1)) hash = mix(hash, code);
    else if (kind !== KIND.silent) break;
    at++;
  }
  emit(FOUND.word, start, end, composed ? hashOf(text.slice(start, end)) : hash);
  return at;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** `—`, `--` and ` - ` are one dash. */
function scanDash(text: string, start: number, emit: Emit): number {
  let end = start;
  let at = start;
  while (at < text.length) {
    const kind = KINDS[text.charCodeAt(at)];
    if (kind === KIND.dash) end = at + 1;
    else if (kind !== KIND.space) break;
    at++;
  }
  emit(FOUND.dash, start, end, 0);
  return at;
}

/** `…`, `...` and `. . .` are dots; one alone is a full stop. */
function scanDots(text: string, start: number, emit: Emit): number {
  let dots = 0;
  let end = start;
  let at = start;
  while (at < text.length) {
    const kind = KINDS[text.charCodeAt(at)];
    if (kind === KIND.dot) {
      dots += ELLIPSES.has(text[at] ?? '') ? 3 : 1;
      end = at + 1;
    } else if (kind !== KIND.space || at > end) break;
    at++;
  }
  if (dots > 2 || (dots === 2 && end === start + 2)) {
    emit(FOUND.dots, start, end, 0);
    return end;
  }
  emit(FOUND.mark, start, start + 1, 0);
  return start + 1;
}
