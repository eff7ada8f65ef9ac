import { TAGS } from '../../text/tags.ts';

const ALONE = /^(?:\[[^\][]{1,80}\]|\([^()]{1,80}\)|（[^（）]{1,80}）|【[^【】]{1,80}】|[♪♫#\s]{1,12})$/u;
const SPOKEN_TAGS = new Set(
  TAGS.filter(({ mark }) => mark === 'inaudible' || mark === 'crosstalk').flatMap(({ spellings }) =>
    Object.values(spellings).flat(),
  ),
);

/** Whether a caption is an event in brackets, such as `[Music]`, and nobody's words. `[inaudible]` stands for words. */
export function isSoundAlone(text: string): boolean {
  const trimmed = text.trim();
  if (!ALONE.test(trimmed)) return false;
  const inside = trimmed.slice(1, -1).trim().toLowerCase();
  return !SPOKEN_TAGS.has(inside) && !/^(?:inaudible|unintelligible|crosstalk)\b/.test(inside);
}
