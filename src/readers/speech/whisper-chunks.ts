import type { Cue } from '../cues/types.ts';
import type { JsonNode } from '../json-tree/tree.ts';
import { firstOf, get, has, items, textOf } from '../json-tree/values.ts';
import { cueOf, cuesOfWords, type Found, wordOf } from './json-cues.ts';
import { jsonFormat } from './json-format.ts';
import type { Notes } from './notes.ts';
import { speakerOf } from './speakers.ts';
import { seconds } from './times.ts';

/**
 * The speech pipeline of Hugging Face's transformers: `chunks` of segments or of words, with `[start, end]` in seconds, of
 * which the end may be null. insanely-fast-whisper adds `speakers`, the same words with who says them.
 * https://huggingface.co/docs/transformers/main_classes/pipelines
 */
export const whisperChunks = jsonFormat({
  id: 'whisper-chunks',
  summary: 'the JSON of transformers’ speech pipeline',
  detect(root) {
    const first = firstOf(get(root, 'chunks'));
    return has(first, 'timestamp', 'text') ? 0.97 : 0;
  },
  find,
});

function find(root: JsonNode, notes: Notes): Found {
  const spoken = items(get(root, 'speakers')).filter((one) => has(one, 'text', 'timestamp'));
  const chunks = spoken.length > 0 ? spoken : notes.list(get(root, 'chunks'));
  return { cues: areWords(chunks) ? cuesOfWords(wordsOf(chunks, notes)) : segmentsOf(chunks, notes) };
}

/** Whether nearly all chunks are one word. */
function areWords(chunks: readonly JsonNode[]): boolean {
  const phrases = chunks.filter((chunk) => /\S\s+\S/.test(textOf(get(chunk, 'text')) ?? ''));
  return chunks.length > 1 && phrases.length * 20 < chunks.length;
}

function segmentsOf(chunks: readonly JsonNode[], notes: Notes): Cue[] {
  return chunks.flatMap((chunk) => {
    const text = notes.words(get(chunk, 'text'), chunk);
    return text === undefined ? [] : cueOf(text, chunk, restOf(chunk, notes));
  });
}

/** A word brings its space along. Where none does, the script is written without, or the spaces were taken off. */
function wordsOf(chunks: readonly JsonNode[], notes: Notes) {
  const spaced = chunks.some((chunk, i) => i > 0 && /^\s/.test(textOf(get(chunk, 'text')) ?? ''));
  return chunks.flatMap((chunk) => {
    const node = notes.words(get(chunk, 'text'), chunk);
    const joined = spaced && !/^\s/.test(textOf(node) ?? '');
    const word = wordOf(node, { ...restOf(chunk, notes), joined });
    return word === undefined ? [] : [word];
  });
}

function restOf(chunk: JsonNode, notes: Notes) {
  const [start, end] = notes.list(get(chunk, 'timestamp'));
  return {
    startMs: notes.time(start, seconds),
    endMs: notes.time(end, seconds),
    label: speakerOf(get(chunk, 'speaker')),
  };
}
