import type { JsonNode } from '../json-tree/tree.ts';
import { either, firstOf, get, has } from '../json-tree/values.ts';
import { bySpan, type Span } from './by-span.ts';
import { cuesOfWords, type Found, wordOf } from './json-cues.ts';
import { jsonFormat } from './json-format.ts';
import type { Notes } from './notes.ts';
import { speakerOf } from './speakers.ts';
import { seconds } from './times.ts';

/**
 * The BBC's Kaldi: `words`, each as it was heard and as it is written (`punct`), and segments that say from when who
 * speaks. Both in seconds. A word is that segment's which began last. Mostly wrapped in `retval`.
 * https://github.com/bbc/react-transcript-editor (packages/stt-adapters/bbc-kaldi)
 */
export const kaldi = jsonFormat({
  id: 'kaldi',
  summary: 'BBC Kaldi',
  detect(root) {
    const whole = wholeIn(root);
    const word = firstOf(get(whole, 'words'));
    if (!has(word, 'word', 'start')) return 0;
    return has(word, 'punct') || has(get(whole, 'segmentation'), 'segments') ? 0.97 : 0;
  },
  find,
});

const wholeIn = (root: JsonNode): JsonNode => get(root, 'retval') ?? root;

function find(root: JsonNode, notes: Notes): Found {
  const whole = wholeIn(root);
  const words = notes.list(get(whole, 'words')).flatMap(
    (one) =>
      wordOf(notes.words(either(one, 'punct', 'word'), one), {
        startMs: notes.time(get(one, 'start'), seconds),
        endMs: notes.time(get(one, 'end'), seconds),
      }) ?? [],
  );
  const spoken = bySpan(words, spansIn(whole, notes));
  return { cues: cuesOfWords(spoken.flatMap(({ words: own, label }) => own.map((word) => ({ ...word, label })))) };
}

function spansIn(whole: JsonNode, notes: Notes): Span[] {
  return notes.list(get(whole, 'segmentation', 'segments')).flatMap((one): Span[] => {
    const startMs = notes.time(get(one, 'start'), seconds);
    const speaker = get(one, 'speaker');
    return startMs === undefined ? [] : [{ startMs, label: speakerOf(get(speaker, '@id') ?? speaker) }];
  });
}
