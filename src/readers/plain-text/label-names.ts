import { NAME_PARTICLES, TITLES } from '../../text/lexicon.ts';

/** `Berg, J. van den`, with the particles of the name at its end. */
export function inOrder(label: string): string {
  const [, family, others = ''] = /^(\p{Lu}[\p{L}'’-]{1,30}), (\p{Lu}[^,]{1,40})$/u.exec(label) ?? [];
  const last = others.split(' ').at(-1) ?? '';
  return family !== undefined && NAME_PARTICLES.has(last) ? `${others} ${family}` : label;
}

/** Before a word in lower case. */
const STOP = /(?<!\p{L})(\p{L}{1,5}(?:\.\p{L})*)\.\s+(?=(\p{Ll}+))/gu;

/** A label without the stops that end no sentence: behind titles, and initials before a particle: `Prof. dr. J. van Dam`. */
export function withoutStops(label: string): string {
  return label.replace(STOP, (whole: string, word: string, next: string) => {
    const isInitial = /^\p{Lu}(?:\.\p{Lu})*$/u.test(word) && NAME_PARTICLES.has(next);
    return isInitial || (TITLES.has(word.toLowerCase()) && TITLES.has(next)) ? `${word} ` : whole;
  });
}
