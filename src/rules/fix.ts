import { UserError } from '../model/user-error.ts';
import { foldedWords } from '../text/fold-typography.ts';
import type { Edit, Finding, FixClass } from './types.ts';

/** What `--fix` may do: layout alone, or typography too. */
export type FixLevel = 'safe' | 'typography';

/** An edit and what stood there before, so that it can be undone. */
export type AppliedEdit<E extends Edit = Edit> = E & { readonly replaced: string };

export interface Applied<E extends Edit = Edit> {
  readonly text: string;
  /** In the order of the text; offsets are those of the text before. */
  readonly edits: readonly AppliedEdit<E>[];
}

export interface Fixed extends Applied<Edit & { readonly rule: string }> {
  /** Words of the whole text, the same before and after. */
  readonly words: number;
}

interface Fixable extends Pick<Finding, 'edit'> {
  readonly rule: string;
  readonly fix: FixClass;
}

/** Applies edits from the first to the last. Of two that overlap, or insert at one place, the later one is dropped. */
export function applyEdits<E extends Edit>(text: string, edits: readonly E[]): Applied<E> {
  const parts: string[] = [];
  const applied: AppliedEdit<E>[] = [];
  let at = 0;
  let last: Edit | undefined;
  for (const edit of [...edits].sort(byPlace)) {
    if (edit.start < at || edit.start === last?.start) continue;
    parts.push(text.slice(at, edit.start), edit.text);
    applied.push({ ...edit, replaced: text.slice(edit.start, edit.end) });
    at = edit.end;
    last = edit;
  }
  parts.push(text.slice(at));
  return { text: parts.join(''), edits: applied };
}

/** By start; of two that start together the wider one goes first, then the one that leaves less. */
function byPlace(a: Edit, b: Edit): number {
  return a.start - b.start || b.end - a.end || a.text.length - b.text.length;
}

/**
 * Does what can be done about problems without touching a word.
 *
 * @param level `typography` includes `safe`
 * @throws WordsChangedError where a word would change
 */
export function fixText(text: string, problems: readonly Fixable[], level: FixLevel): Fixed {
  const edits = problems.flatMap(({ rule, fix, edit }) => {
    const allowed = fix === 'safe' || (fix === 'typography' && level === 'typography');
    return allowed && edit !== undefined ? [{ ...edit, rule }] : [];
  });
  const applied = applyEdits(text, edits);
  return { ...applied, words: sameWords(text, applied.text) };
}

function sameWords(before: string, after: string): number {
  const wordsIn = foldedWords(before);
  const wordsOut = foldedWords(after);
  const changed = wordsIn.findIndex((word, index) => word !== wordsOut[index]);
  if (changed !== -1 || wordsIn.length !== wordsOut.length)
    throw new WordsChangedError(wordsIn[changed] ?? '', wordsOut[changed === -1 ? wordsIn.length : changed] ?? '');
  return wordsIn.length;
}

/** The tool itself is at fault: a fix would have changed a word. */
export class WordsChangedError extends UserError {
  constructor(before: string, after: string) {
    super(`a fix would have made “${after}” of “${before}”; nothing was written. This is a fault of the tool`);
  }
}
