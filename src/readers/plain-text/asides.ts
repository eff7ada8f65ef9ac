/** What stands in a label and is no part of it: a direction to read it by, or a picture. */
export interface Aside {
  readonly kind: 'stage' | 'chrome';
  /** Offsets into the text that was searched; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

const ASIDE =
  /(?<=\S)\s\*[^*\s][^*]{1,80}\*(?=\s*$)|!\[[^\]]{0,200}\](?:\([^()\s]{0,500}\))?|\[(?!\p{Lu}{1,4}\]|(?:\p{Lu}[\p{L}'’.-]+\s){1,4}(?:[\p{L}'’.-]+\s){0,2}\p{Lu}[\p{L}'’.-]+\])[^\][]{1,80}\]|(?<=\S\s?)\((?:spoke|speaking|interpretation|translation|parle|parlant|interprétation|habla|interpretación|fala|говорит|выступает)\s[^()]{2,40}\)/gu;
const CLOCK = /\d:\d\d/;

/**
 * Finds `[to his wife]`, `*laughs*` and pictures in a label; a label that is nothing else has none. A name
 * in brackets and what stands in parentheses may be a constituency, an office or a party, and stays, but for the language that somebody speaks in.
 */
export function asidesIn(label: string): Aside[] {
  if (!/[[*(]/.test(label)) return [];
  const found = [...label.matchAll(ASIDE)].filter(([text]) => !CLOCK.test(text) && /\p{L}/u.test(text));
  const rest = found.reduce((text, [aside]) => text.replace(aside, ''), label);
  if (!/\p{L}/u.test(rest)) return [];
  return found.map(({ 0: text, index }) => ({
    kind: text.startsWith('!') ? 'chrome' : 'stage',
    start: index,
    end: index + text.length,
  }));
}

export function withoutAsides(label: string): string {
  let bare = '';
  let from = 0;
  for (const { start, end } of asidesIn(label)) {
    bare += label.slice(from, start);
    from = end;
  }
  return bare + label.slice(from);
}
