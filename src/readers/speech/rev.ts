import type { JsonNode } from '../json-tree/tree.ts';
import { either, firstOf, get, has, items, textOf } from '../json-tree/values.ts';
import { cuesOfWords, type Found, type Word, wordOf } from './json-cues.ts';
import { jsonFormat } from './json-format.ts';
import type { Notes } from './notes.ts';
import { namedSpeaker, namesById, speakerOf } from './speakers.ts';
import { clock, seconds } from './times.ts';

/**
 * Rev.ai's and Rev.com's JSON: monologues of elements, of which words have times in seconds (`ts`; older files a clock,
 * `timestamp`), and punctuation brings its own spaces.
 * https://docs.rev.ai/api/asynchronous/reference/#operation/GetTranscriptById
 */
export const rev = jsonFormat({
  id: 'rev',
  summary: 'Rev.ai and Rev.com JSON',
  mediaType: 'application/vnd.rev.transcript.v1.0+json',
  detect: (root) => (has(firstOf(get(root, 'monologues')), 'elements') ? 0.97 : 0),
  find,
});

function find(root: JsonNode, notes: Notes): Found {
  const monologues = notes.list(get(root, 'monologues'));
  const names = namesById(get(root, 'speakers'));
  const spaced = monologues.some((one) =>
    items(get(one, 'elements')).some((element) => isSign(element) && /\s/.test(wordsOf(element) ?? '')),
  );
  return { cues: monologues.flatMap((one) => cuesOfWords(wordsIn(one, names, spaced, notes))) };
}

const isSign = (element: JsonNode): boolean => textOf(get(element, 'type')) === 'punct';
const wordsOf = (element: JsonNode): string | undefined => textOf(get(element, 'value'));

function wordsIn(monologue: JsonNode, names: ReadonlyMap<string, string>, spaced: boolean, notes: Notes): Word[] {
  const label =
    speakerOf(get(monologue, 'speaker_info', 'display_name')) ?? namedSpeaker(get(monologue, 'speaker'), names);
  const words: Word[] = [];
  let before: JsonNode | undefined;
  for (const element of notes.list(get(monologue, 'elements'))) {
    const value = notes.words(get(element, 'value'));
    const joined = before === undefined ? false : isJoined(before, element, spaced);
    if (value !== undefined) before = element;
    const word = wordOf(value, {
      startMs: notes.time(get(element, 'ts'), seconds) ?? notes.time(get(element, 'timestamp'), clock),
      endMs: notes.time(either(element, 'end_ts'), seconds) ?? notes.time(get(element, 'end_timestamp'), clock),
      label,
      joined,
    });
    if (word !== undefined) words.push(word);
  }
  return words;
}

/** @param spaced whether the file has its spaces in the punctuation, as Rev.ai prints it; then nothing else parts words but two that meet */
function isJoined(before: JsonNode, element: JsonNode, spaced: boolean): boolean {
  if (!spaced) return isSign(element);
  if (!isSign(before) && !isSign(element)) return false;
  return !/\s$/.test(wordsOf(before) ?? '') && !/^\s/.test(wordsOf(element) ?? '');
}
