import { themeOf } from './theme.ts';
import type { Passage, Subject, Theme } from './types.ts';
import { foldWord, printedWords } from './words.ts';

/** What is known of a text's passages before they are measured, one subject for each, in order. */
export function subjectsOf(passages: readonly Passage[], title: string, english: boolean): Subject[] {
  const printed = passages.map(({ text }) => printedWords(text));
  const words = printed.map((list) => list.map(foldWord));
  const theme = themeOf(words, printedWords(title).map(foldWord), english);
  const places = placesOf(passages);
  const quoted = quotedOf(passages);
  const last = Math.max(1, passages.length - 1);
  return passages.map(({ text }, i) => ({
    text,
    printed: printed[i] ?? [],
    words: words[i] ?? [],
    position: i / last,
    place: places[i] ?? { index: 0, of: 1 },
    quoted: quoted[i] ?? { share: 0, open: false },
    theme,
  }));
}

/** One subject made of neighbouring ones of a paragraph. */
export function joined(subjects: readonly Subject[], theme: Theme): Subject {
  const [first] = subjects as [Subject, ...Subject[]];
  const characters = subjects.reduce((sum, { text }) => sum + text.length, 0);
  const inside = subjects.reduce((sum, { text, quoted }) => sum + text.length * quoted.share, 0);
  return {
    text: subjects.map(({ text }) => text).join(' '),
    printed: subjects.flatMap(({ printed }) => printed),
    words: subjects.flatMap(({ words }) => words),
    position: first.position,
    place: { index: first.place.index, of: first.place.of - subjects.length + 1 },
    quoted: { share: inside / Math.max(1, characters), open: first.quoted.open },
    theme,
  };
}

function placesOf(passages: readonly Passage[]): Subject['place'][] {
  const sizes = new Map<number, number>();
  for (const { paragraph } of passages) sizes.set(paragraph, (sizes.get(paragraph) ?? 0) + 1);
  const seen = new Map<number, number>();
  return passages.map(({ paragraph }) => {
    const index = seen.get(paragraph) ?? 0;
    seen.set(paragraph, index + 1);
    return { index, of: sizes.get(paragraph) ?? 1 };
  });
}

/** An open double quotation mark is carried on to the paragraph's next sentences. */
function quotedOf(passages: readonly Passage[]): Subject['quoted'][] {
  let open = false;
  let paragraph: number | undefined;
  return passages.map((passage) => {
    if (passage.paragraph !== paragraph) open = false;
    paragraph = passage.paragraph;
    const before = open;
    let inside = 0;
    for (const character of passage.text)
      if (character === '“') open = true;
      else if (character === '”') open = false;
      else if (character === '"') open = !open;
      else if (open) inside++;
    return { share: inside / Math.max(1, passage.text.length), open: before };
  });
}
