import { foldName } from './person-name.ts';

/** Mentions by each word of their names and by the initials that a label could use; keeps the work on many voices small. */
export type MentionIndex<T> = ReadonlyMap<string, readonly T[]>;

export function indexMentions<T extends { readonly name: string }>(mentions: readonly T[]): MentionIndex<T> {
  const index = new Map<string, T[]>();
  for (const mention of mentions) {
    const words = foldName(mention.name).split(' ');
    for (const key of new Set([...words, ...initialsOf(words).map(initialsKey)])) {
      const list = index.get(key);
      if (list === undefined) index.set(key, [mention]);
      else list.push(mention);
    }
  }
  return index;
}

const PARTICLE = /^(?:van|von|der|de|del|di|da|dos|du|la|le|al|el|y|e|of|bin|ben)$/;

/** `nora van lindqvist` is NVL, or NL. */
export function initialsOf(words: readonly string[]): string[] {
  const first = (list: readonly string[]): string => list.map((word) => word[0] ?? '').join('');
  const strong = first(words.filter((word) => !PARTICLE.test(word)));
  return [first(words), strong, (strong[0] ?? '') + (strong[strong.length - 1] ?? '')];
}

/** Initials are kept apart from words of the same letters. */
export function initialsKey(initials: string): string {
  return `.${initials}`;
}
