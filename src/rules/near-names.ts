/** Shorter names have too many neighbours that are words: Jane, Lane, June. */
const SHORTEST_NEAR = 5;
/** From here on even the first letter may differ, as in Katherine and Catherine. */
const SHORTEST_FREE = 7;
const LONGEST = 40;
/** Words of names that are nobody's own. */
const NOT_OWN = new Set(
  'mr mrs ms miss dr prof professor sir sister brother father mother the of and van von der den del las los'.split(' '),
);

/** The words of a name that give somebody away: three letters or more, no titles and no particles. */
export function namePartsOf(name: string): string[] {
  const words = name.match(/[\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}]+)*/gu) ?? [];
  return words.filter((word) => word.length >= 3 && !NOT_OWN.has(word.toLowerCase()));
}

/**
 * Finds the names that may be one letter away from a word: two words one letter apart have a form in common that lacks
 * at most one letter of each. Its cost depends on the length of the word, not on how many names there are.
 */
export function nameIndex(names: readonly string[]): (word: string) => readonly string[] {
  const byForm = new Map<string, string[]>();
  for (const name of names) {
    if (name.length < SHORTEST_NEAR || name.length > LONGEST) continue;
    for (const form of formsOf(name.toLowerCase())) {
      const found = byForm.get(form);
      if (found === undefined) byForm.set(form, [name]);
      else found.push(name);
    }
  }
  return (word) => {
    if (word.length < SHORTEST_NEAR - 1 || word.length > LONGEST) return [];
    return [...new Set([...formsOf(word)].flatMap((form) => byForm.get(form) ?? []))];
  };
}

/** A word, and the word without each of its letters. */
function formsOf(word: string): Set<string> {
  const forms = new Set([word]);
  for (let i = 0; i < word.length; i++) forms.add(word.slice(0, i) + word.slice(i + 1));
  return forms;
}

/** Whether one letter is added, dropped or changed, or two neighbours are swapped, and the rest is the same. */
export function isNearName(word: string, name: string): boolean {
  if (word === name || (word[0] !== name[0] && name.length < SHORTEST_FREE)) return false;
  let start = 0;
  while (start < word.length && word[start] === name[start]) start++;
  let [wordEnd, nameEnd] = [word.length, name.length];
  while (wordEnd > start && nameEnd > start && word[wordEnd - 1] === name[nameEnd - 1]) {
    wordEnd--;
    nameEnd--;
  }
  const [inWord, inName] = [word.slice(start, wordEnd), name.slice(start, nameEnd)];
  if (inWord.length <= 1 && inName.length <= 1) return true;
  return inWord.length === 2 && inName.length === 2 && inWord[0] === inName[1] && inWord[1] === inName[0];
}
