const TITLES = new Set(
  'dr doctor mr mrs ms miss mx prof professor sir dame lord lady rev reverend fr father sister brother hon judge justice rabbi imam sen senator rep representative gov governor capt captain col colonel gen general lt sgt maj major amb ambassador herr frau monsieur madame mme m señor señora sr sra don doña'.split(
    ' ',
  ),
);
const PARTICLES = new Set(
  'af al av bin bint da dal de dei del della den der di do dos du el ibn la las le lo los op ten ter van von vom zu zum zur'.split(
    ' ',
  ),
);
const SUFFIX = /^(?:jr|sr|ii|iii|iv|phd|md|esq|obe|mbe|qc|kc)$/;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

export interface NameParts {
  /** Absent where the name has one word, or a title and one word. */
  readonly given?: string;
  readonly surname: string;
}

/**
 * Splits a person's name by simple rules: titles and suffixes off, the last word with its particles (`van`, `de`,
 * `al`) is the surname. A name in Chinese, Japanese or Korean script stays whole.
 */
export function nameParts(name: string): NameParts {
  if (UNSPACED.test(name)) return { surname: name };
  let words = wordsOf(name);
  const [beforeComma = '', afterComma = ''] = name.split(',', 2);
  if (afterComma !== '' && !SUFFIX.test(folded(afterComma))) words = [...wordsOf(afterComma), ...wordsOf(beforeComma)];
  let first = 0;
  while (first < words.length - 1 && TITLES.has(folded(words[first]))) first++;
  let last = words.length - 1;
  while (last > first && SUFFIX.test(folded(words[last]))) last--;
  let surname = last;
  while (surname > first + 1 && PARTICLES.has(folded(words[surname - 1]))) surname--;
  const given = givenName(words.slice(first, surname));
  return {
    ...(given === undefined ? {} : { given }),
    surname:
      words
        .slice(surname, last + 1)
        .join(' ')
        .replace(/,$/, '') || name,
  };
}

/** The first word, or all of the initials that open the name: `J. K.`. */
function givenName(words: readonly string[]): string | undefined {
  const initials = words.findIndex((word) => !/^\p{L}\.$/u.test(word));
  if (words.length === 0) return undefined;
  if (initials === -1) return words.join(' ');
  return words.slice(0, Math.max(1, initials)).join(' ');
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

function folded(word = ''): string {
  return word.toLowerCase().replace(/[.,\s]/g, '');
}
