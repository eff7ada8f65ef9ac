import type { Reader } from '../types.ts';
import { cueOf, type Found, jsonReader } from './json-cues.ts';
import { get, has, items, type JsonNode, jsonOf, secondsOf, textOf } from './tree.ts';

/** The transcript of a podcast, as the podcast namespace has it: https://podcasting2.org/docs (`podcast:transcript`). */
export const podcastJson: Reader = {
  id: 'podcast-json',
  summary: 'Podcasting 2.0 JSON',
  extensions: ['.json'],
  mediaType: 'application/json',
  detect(source) {
    const root = jsonOf(source)?.root;
    const [first] = items(get(root, 'segments'));
    return has(first, 'body', 'startTime') ? (has(root, 'version') ? 0.95 : 0.9) : 0;
  },
  load: async () => jsonReader(find),
};

function find(root: JsonNode): Found {
  return {
    cues: items(get(root, 'segments')).flatMap((segment) => {
      const body = get(segment, 'body');
      if (textOf(body) === undefined || body === undefined) return [];
      return cueOf(body, segment, {
        startMs: secondsOf(get(segment, 'startTime')),
        endMs: secondsOf(get(segment, 'endTime')),
        label: textOf(get(segment, 'speaker'))?.trim() || undefined,
      });
    }),
  };
}
