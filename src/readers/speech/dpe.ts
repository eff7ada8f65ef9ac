import type { JsonNode } from '../json-tree/tree.ts';
import { either, firstOf, get, has, hasOne } from '../json-tree/values.ts';
import { bySpan, type Span } from './by-span.ts';
import { cuesOfWords, type Found, wordOf } from './json-cues.ts';
import { jsonFormat } from './json-format.ts';
import type { Notes } from './notes.ts';
import { speakerOf } from './speakers.ts';
import { seconds } from './times.ts';

/**
 * The format of the Digital Paper Edit and of slate-transcript-editor: words, and paragraphs that say from when to when
 * who speaks. Both in seconds. A word is that paragraph's which began last.
 * https://github.com/pietrop/slate-transcript-editor (docs/guides/dpe-transcript-format.md)
 */
export const dpe = jsonFormat({
  id: 'dpe',
  summary: 'Digital Paper Edit, slate-transcript-editor',
  detect(root) {
    const whole = wholeIn(root);
    const paragraph = firstOf(get(whole, 'paragraphs'));
    if (!has(firstOf(get(whole, 'words')), 'text', 'start') || !has(paragraph, 'start', 'end')) return 0;
    return hasOne(paragraph, 'text', 'words') ? 0 : 0.96;
  },
  find,
});

const wholeIn = (root: JsonNode): JsonNode => get(root, 'transcript') ?? root;

function find(root: JsonNode, notes: Notes): Found {
  const whole = wholeIn(root);
  const paragraphs = notes.list(get(whole, 'paragraphs')).flatMap((one): Span[] => {
    const startMs = notes.time(get(one, 'start'), seconds);
    return startMs === undefined ? [] : [{ startMs, label: speakerOf(get(one, 'speaker')) }];
  });
  const words = notes.list(get(whole, 'words')).flatMap(
    (one) =>
      wordOf(notes.words(either(one, 'text', 'word'), one), {
        startMs: notes.time(get(one, 'start'), seconds),
        endMs: notes.time(get(one, 'end'), seconds),
      }) ?? [],
  );
  const cues = bySpan(words, paragraphs).flatMap(({ words: own, label }) =>
    cuesOfWords(own.map((word) => ({ ...word, label }))).map((cue, i, all) =>
      i === all.length - 1 ? { ...cue, endsParagraph: true as const } : cue,
    ),
  );
  return { cues };
}
