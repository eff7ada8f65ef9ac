import type { JsonNode } from '../json-tree/tree.ts';
import { items } from '../json-tree/values.ts';
import { cueOf } from './json-cues.ts';
import { jsonFormat } from './json-format.ts';
import { seconds } from './times.ts';

/**
 * faster-whisper's segments as older versions hand them out, printed as JSON: tuples of id, seek, start, end, text,
 * tokens and figures. Seconds.
 * https://github.com/SYSTRAN/faster-whisper/blob/v1.0.3/faster_whisper/transcribe.py
 */
export const whisperTuples = jsonFormat({
  id: 'whisper-tuples',
  summary: 'faster-whisper: segments as lists of values',
  detect: (root) => (isSegment(items(root)[0]) ? 0.9 : 0),
  find: (root, notes) => ({
    cues: notes.list(root).flatMap((segment) => {
      const [, , start, end, text] = items(segment);
      const words = notes.words(text, segment);
      if (words === undefined) return [];
      return cueOf(words, segment, { startMs: notes.time(start, seconds), endMs: notes.time(end, seconds) });
    }),
  }),
});

const SHAPE: readonly JsonNode['type'][] = ['number', 'number', 'number', 'number', 'string', 'array'];

function isSegment(node: JsonNode | undefined): boolean {
  return SHAPE.every((type, i) => items(node)[i]?.type === type);
}
