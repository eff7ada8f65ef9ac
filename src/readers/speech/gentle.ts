import type { JsonNode } from '../json-tree/tree.ts';
import { firstOf, get, hasOne, textOf } from '../json-tree/values.ts';
import { cuesOfText } from './aligned.ts';
import { cuesOfWords, type Found, wordOf } from './json-cues.ts';
import { jsonFormat } from './json-format.ts';
import type { Notes } from './notes.ts';
import { seconds } from './times.ts';

/**
 * Gentle, which finds in a recording the words of a text that is there already: `transcript` is that text, and each of
 * `words` says when it was heard, in seconds. One that was not found in the recording has no time. A line end in the
 * text closes a paragraph; who speaks may be typed in it.
 * https://github.com/lowerquality/gentle
 */
export const gentle = jsonFormat({
  id: 'gentle',
  summary: 'Gentle, with names as they are typed',
  labels: 'text',
  detect(root) {
    if (textOf(get(root, 'transcript')) === undefined) return 0;
    return hasOne(firstOf(get(root, 'words')), 'case', 'alignedWord', 'startOffset') ? 0.97 : 0;
  },
  find,
});

function find(root: JsonNode, notes: Notes): Found {
  const text = get(root, 'transcript');
  const words = notes.list(get(root, 'words')).flatMap(
    (one) =>
      wordOf(get(one, 'word'), {
        startMs: notes.time(get(one, 'start'), seconds),
        endMs: notes.time(get(one, 'end'), seconds),
      }) ?? [],
  );
  const hasText = text !== undefined && textOf(text)?.trim();
  return { cues: hasText ? cuesOfText(text, root, {}, words, true) : cuesOfWords(words) };
}
