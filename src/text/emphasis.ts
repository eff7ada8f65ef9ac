/** A run of `*` or `_` that may open or close emphasis. */
export interface Delimiter {
  /** Its index among the parts of the text. */
  readonly part: number;
  readonly char: string;
  readonly length: number;
  readonly opens: boolean;
  readonly closes: boolean;
  /** Characters not used up as markup. */
  left: number;
}

const SPACE = /^\s$/u;
const PUNCTUATION = /[\p{P}\p{S}]/u;

/** Whether the run from `start` to `end` may open and close emphasis: CommonMark's rules of flanking. */
export function flanking(raw: string, start: number, end: number): Pick<Delimiter, 'opens' | 'closes'> {
  const before = characterBefore(raw, start);
  const after = String.fromCodePoint(raw.codePointAt(end) ?? 32);
  const [spaceBefore, spaceAfter] = [SPACE.test(before), SPACE.test(after)];
  const [markBefore, markAfter] = [PUNCTUATION.test(before), PUNCTUATION.test(after)];
  const left = !spaceAfter && (!markAfter || spaceBefore || markBefore);
  const right = !spaceBefore && (!markBefore || spaceAfter || markAfter);
  if (raw[start] === '*') return { opens: left, closes: right };
  return { opens: left && (!right || markBefore), closes: right && (!left || markAfter) };
}

function characterBefore(raw: string, index: number): string {
  const code = raw.charCodeAt(index - 1);
  const low = code >= 0xdc00 && code <= 0xdfff;
  return String.fromCodePoint(raw.codePointAt(index - (low ? 2 : 1)) ?? 32);
}

/**
 * Pairs delimiters from the inside out as CommonMark does, and calls `found` for each pair. What is left over of a
 * delimiter is text. Linear, because a search that has failed once is not made again.
 */
export function pairDelimiters(
  delimiters: readonly Delimiter[],
  found: (kind: 'emphasis' | 'strong', opener: Delimiter, closer: Delimiter) => void,
): void {
  const previous = delimiters.map((_, index) => index - 1);
  const next = delimiters.map((_, index) => index + 1);
  const searched = new Map<string, number>();
  const unlink = (index: number): void => {
    const [before = -1, after = delimiters.length] = [previous[index], next[index]];
    if (before >= 0) next[before] = after;
    if (after < delimiters.length) previous[after] = before;
  };
  let index = 0;
  for (let closer = delimiters[index]; closer !== undefined; closer = delimiters[index]) {
    const key = `${closer.char}${closer.opens}${closer.length % 3}`;
    const bottom = searched.get(key) ?? -1;
    let at = closer.closes ? (previous[index] ?? -1) : -1;
    while (at > bottom && !fits(delimiters[at], closer)) at = previous[at] ?? -1;
    const opener = at > bottom ? delimiters[at] : undefined;
    if (opener === undefined) {
      if (closer.closes) searched.set(key, previous[index] ?? -1);
      if (!closer.opens) unlink(index);
      index = next[index] ?? delimiters.length;
      continue;
    }
    const width = opener.left > 1 && closer.left > 1 ? 2 : 1;
    opener.left -= width;
    closer.left -= width;
    found(width === 2 ? 'strong' : 'emphasis', opener, closer);
    next[at] = index;
    previous[index] = at;
    if (opener.left === 0) unlink(at);
    if (closer.left > 0) continue;
    unlink(index);
    index = next[index] ?? delimiters.length;
  }
}

function fits(opener: Delimiter | undefined, closer: Delimiter): boolean {
  if (opener === undefined || !opener.opens || opener.char !== closer.char) return false;
  const bothWays = opener.closes || closer.opens;
  return !bothWays || closer.length % 3 === 0 || (opener.length + closer.length) % 3 !== 0;
}
