import type { Transcript } from '../../model/transcript.ts';

const INITIALS = /^\p{Lu}{2,4}$/u;

/**
 * `no name here begins E… J… A…`, where a label is initials and that is true of the whole file.
 * Absent otherwise.
 */
export function noNameBegins(label: string, { blocks }: Transcript): string | undefined {
  if (!INITIALS.test(label)) return undefined;
  const letters = [...label];
  // Anchored at a word's start and bounded by words, so that each character is looked at once.
  const words = letters.map((letter) => `${letter}[\\p{L}\\p{M}'’-]*`).join('\\.?[ \\u00a0]+');
  const name = new RegExp(`(?<![\\p{L}\\p{M}])${words}`, 'u');
  const found = blocks.some((block) =>
    block.type === 'turn' ? block.paragraphs.some(({ text }) => name.test(text)) : name.test(block.text),
  );
  return found ? undefined : `no name here begins ${letters.map((letter) => `${letter}…`).join(' ')}`;
}
