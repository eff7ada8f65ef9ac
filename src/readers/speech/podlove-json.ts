import type { JsonNode } from '../json-tree/tree.ts';
import { either, firstOf, get, has, hasOne } from '../json-tree/values.ts';
import { cueOf, type Found } from './json-cues.ts';
import { jsonFormat } from './json-format.ts';
import type { Notes } from './notes.ts';
import { speakerOf } from './speakers.ts';
import { clock, milliseconds } from './times.ts';

/** Podlove's list of segments: times as a clock and in milliseconds; `voice` is the name, `speaker` its number. */
export const podloveJson = jsonFormat({
  id: 'podlove-json',
  summary: 'Podlove’s transcript as JSON',
  detect(root) {
    const first = firstOf(listOf(root));
    return has(first, 'text', 'start_ms') && hasOne(first, 'voice', 'speaker', 'end_ms') ? 0.95 : 0;
  },
  find,
});

function listOf(root: JsonNode): JsonNode | undefined {
  return root.type === 'array' ? root : either(root, 'transcript', 'transcripts');
}

function find(root: JsonNode, notes: Notes): Found {
  return {
    cues: notes.list(listOf(root)).flatMap((one) => {
      const text = notes.words(get(one, 'text'), one);
      if (text === undefined) return [];
      return cueOf(text, one, {
        startMs: notes.time(get(one, 'start_ms'), milliseconds) ?? notes.time(get(one, 'start'), clock),
        endMs: notes.time(get(one, 'end_ms'), milliseconds) ?? notes.time(get(one, 'end'), clock),
        label: speakerOf(get(one, 'voice')) ?? speakerOf(get(one, 'speaker')),
      });
    }),
  };
}
