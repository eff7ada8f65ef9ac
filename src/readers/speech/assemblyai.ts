import { inTimeOrder } from '../cues/order.ts';
import type { Cue } from '../cues/types.ts';
import type { JsonNode } from '../json-tree/tree.ts';
import { firstOf, get, has, hasOne, items, textOf } from '../json-tree/values.ts';
import { cuesOfText } from './aligned.ts';
import { cuesOfWords, type Found, type Word, wordOf } from './json-cues.ts';
import { jsonFormat } from './json-format.ts';
import type { Notes } from './notes.ts';
import { channelOf, speakerOf } from './speakers.ts';
import { milliseconds } from './times.ts';

/** Keys of a transcript of AssemblyAI's, by which it is told from others that have words and a text. */
const OURS = ['audio_url', 'acoustic_model', 'language_model', 'utterances', 'audio_duration', 'speaker_labels'];

/**
 * AssemblyAI's transcript, and what its endpoints for sentences and paragraphs give. Times are milliseconds.
 * https://www.assemblyai.com/docs/api-reference/transcripts/get
 */
export const assemblyai = jsonFormat({
  id: 'assemblyai',
  summary: 'AssemblyAI: utterances, words, sentences, paragraphs',
  detect(root) {
    const hasId = hasOne(root, 'id', 'audio_duration', 'confidence');
    if (has(firstOf(get(root, 'utterances')), 'text', 'start', 'words') && hasId) return 0.97;
    if (has(firstOf(get(root, 'words')), 'text', 'start') && hasOne(root, ...OURS)) return 0.97;
    const parts = firstOf(get(root, 'paragraphs')) ?? firstOf(get(root, 'sentences'));
    if (has(parts, 'text', 'start', 'words') && hasId) return 0.97;
    return has(root, 'status', 'text') && hasOne(root, ...OURS) ? 0.95 : 0;
  },
  find,
});

function find(root: JsonNode, notes: Notes): Found {
  const code = textOf(get(root, 'language_code'));
  const metadata = code === undefined ? {} : { language: code.replaceAll('_', '-') };
  for (const key of ['utterances', 'paragraphs', 'sentences']) {
    const parts = notes.list(get(root, key));
    if (parts.length === 0) continue;
    const cues = parts.flatMap((part) => cuesOfPart(part, key === 'paragraphs', notes));
    return { metadata, cues: key === 'utterances' ? inTimeOrder(cues) : cues };
  }
  const words = wordsIn(root, notes);
  const text = get(root, 'text');
  if (words.length > 0) return { metadata, cues: cuesOfWords(words) };
  return {
    metadata,
    cues: text !== undefined && textOf(text) !== undefined ? cuesOfText(text, root, {}, [], true) : [],
  };
}

function cuesOfPart(part: JsonNode, isParagraph: boolean, notes: Notes): Cue[] {
  const text = notes.words(get(part, 'text'), part);
  if (text === undefined) return [];
  const segment = {
    startMs: notes.time(get(part, 'start'), milliseconds),
    endMs: notes.time(get(part, 'end'), milliseconds),
    label: labelOf(part),
    ...(isParagraph ? { endsParagraph: true as const } : {}),
  };
  const words = wordsIn(part, notes);
  // Whoever an utterance is given to said all of it.
  const own = segment.label === undefined ? words : words.map((word) => ({ ...word, label: segment.label }));
  return cuesOfText(text, part, segment, own, isParagraph);
}

const labelOf = (node: JsonNode): string | undefined =>
  speakerOf(get(node, 'speaker')) ?? channelOf(get(node, 'channel'));

function wordsIn(node: JsonNode, notes: Notes): Word[] {
  return items(get(node, 'words')).flatMap(
    (word) =>
      wordOf(get(word, 'text'), {
        startMs: notes.time(get(word, 'start'), milliseconds),
        endMs: notes.time(get(word, 'end'), milliseconds),
        label: labelOf(word),
      }) ?? [],
  );
}
