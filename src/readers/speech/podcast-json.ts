import type { JsonNode } from '../json-tree/tree.ts';
import { firstOf, get, has, textOf } from '../json-tree/values.ts';
import { cueOf, type Found } from './json-cues.ts';
import { jsonFormat } from './json-format.ts';
import type { Notes } from './notes.ts';
import { printedSpeaker } from './speakers.ts';
import { seconds } from './times.ts';

/**
 * The transcript of a podcast, as the podcast namespace has it. A segment may be a word. A line end behind
 * it closes a paragraph.
 * https://podcasting2.org/docs (`podcast:transcript`)
 */
export const podcastJson = jsonFormat({
  id: 'podcast-json',
  summary: 'Podcasting 2.0 JSON',
  labels: 'text',
  detect(root) {
    if (!has(firstOf(get(root, 'segments')), 'body', 'startTime')) return 0;
    return has(root, 'version') ? 0.97 : 0.95;
  },
  find,
});

function find(root: JsonNode, notes: Notes): Found {
  return {
    cues: notes.list(get(root, 'segments')).flatMap((segment) => {
      const body = notes.words(get(segment, 'body'), segment);
      if (body === undefined) return [];
      const endsParagraph = /\n\s*$/.test(textOf(body) ?? '');
      return cueOf(body, segment, {
        startMs: notes.time(get(segment, 'startTime'), seconds),
        endMs: notes.time(get(segment, 'endTime'), seconds),
        label: printedSpeaker(get(segment, 'speaker')),
        ...(endsParagraph ? { endsParagraph } : {}),
      });
    }),
  };
}
