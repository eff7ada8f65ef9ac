import { inTimeOrder } from '../cues/order.ts';
import type { JsonNode } from '../json-tree/tree.ts';
import { firstOf, get, has, items, textOf } from '../json-tree/values.ts';
import { cuesOfWords, type Found, type Word, wordOf } from './json-cues.ts';
import { jsonFormat } from './json-format.ts';
import type { Notes } from './notes.ts';
import { channelLabels, channelOf, speakerOf } from './speakers.ts';
import { seconds } from './times.ts';

/**
 * ElevenLabs' Scribe: words, the spaces between them as elements of their own, and events in brackets. Seconds.
 * https://elevenlabs.io/docs/api-reference/speech-to-text/convert
 */
export const elevenlabs = jsonFormat({
  id: 'elevenlabs',
  summary: 'ElevenLabs Scribe',
  detect: (root) => (has(firstOf(wordsIn(root)), 'text', 'start', 'type') && hasText(root) ? 0.97 : 0),
  find,
});

const hasText = (root: JsonNode): boolean => has(root, 'text') || has(root, 'transcripts');

/** Of several channels, those of all in order. */
function wordsIn(root: JsonNode): JsonNode | undefined {
  return get(root, 'words') ?? get(firstOf(get(root, 'transcripts')), 'words');
}

function find(root: JsonNode, notes: Notes): Found {
  const wholes = has(root, 'words') ? [root] : items(get(root, 'transcripts'));
  const code = textOf(get(wholes[0], 'language_code'));
  const spoken = wholes.map((whole) => ({
    channel: wholes.length > 1 ? channelOf(get(whole, 'channel_index')) : undefined,
    words: wordsOf(notes.list(get(whole, 'words')), notes),
  }));
  const labelOf = channelLabels(spoken.flatMap(({ channel, words }) => words.map(({ label }) => ({ channel, label }))));
  const cues = spoken.flatMap(({ channel, words }) =>
    cuesOfWords(words.map((word) => ({ ...word, label: labelOf({ channel, label: word.label }) }))),
  );
  return {
    cues: wholes.length > 1 ? inTimeOrder(cues) : cues,
    metadata: code === undefined || !/^[a-z]{2,3}$/.test(code) ? {} : { language: code },
  };
}

function wordsOf(list: readonly JsonNode[], notes: Notes): Word[] {
  const words: Word[] = [];
  const hasSpaces = list.some(isSpacing);
  let joined = false;
  for (const element of list) {
    if (isSpacing(element)) {
      joined = false;
      continue;
    }
    const word = wordOf(notes.words(get(element, 'text'), element), {
      startMs: notes.time(get(element, 'start'), seconds),
      endMs: notes.time(get(element, 'end'), seconds),
      label: speakerOf(get(element, 'speaker_id')),
      joined,
    });
    if (word === undefined) continue;
    words.push(word);
    joined = hasSpaces && textOf(get(element, 'type')) === 'word';
  }
  return words;
}

const isSpacing = (element: JsonNode): boolean => textOf(get(element, 'type')) === 'spacing';
