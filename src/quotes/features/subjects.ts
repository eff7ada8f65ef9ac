import { themeOf } from './theme.ts';
import type { Passage, Subject, Theme } from './types.ts';
import { foldWord, printedWords } from './words.ts';

/** What is known of a text's passages before they are measured, one subject for each, in order. */
export function subjectsOf(passages: readonly Passage[], title: string, english: boolean): Subject[] {
  const printed = passages.map(({ text }) => printedWords(text));
  const words = printed.map((list) => list.map(foldWord));
  const theme = themeOf(words, printedWords(title).map(foldWord), english);
  const shares = quotedShares(passages);
  return passages.map(({ text }, i) => ({
    text,
    printed: printed[i] ?? [],
    words: words[i] ?? [],
    quotedShare: shares[i] ?? 0,
    theme,
  }));
}

/** One subject made of neighbouring ones of a paragraph. */
export function joined(subjects: readonly Subject[], theme: Theme): Subject {
  const characters = subjects.reduce((sum, { text }) => sum + text.length, 0);
  const inside = subjects.reduce((sum, { text, quotedShare }) => sum + text.length * quotedShare, 0);
  return {
    text: subjects.map(({ text }) => text).join(' '),
    printed: subjects.flatMap(({ printed }) => printed),
    words: subjects.flatMap(({ words }) => words),
    quotedShare: inside / Math.max(1, characters),
    theme,
  };
}

/** An open double quotation mark is carried on to the paragraph's next sentences. */
function quotedShares(passages: readonly Passage[]): number[] {
  let open = false;
  let paragraph: number | undefined;
  return passages.map((passage) => {
    if (passage.paragraph !== paragraph) open = false;
    paragraph = passage.paragraph;
    let inside = 0;
    for (const character of passage.text)
      if (character === '“') open = true;
      else if (character === '”') open = false;
      else if (character === '"') open = !open;
      else if (open) inside++;
    return inside / Math.max(1, passage.text.length);
  });
}
