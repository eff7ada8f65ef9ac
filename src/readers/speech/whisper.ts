import type { Cue } from '../cues/types.ts';
import type { JsonNode } from '../json-tree/tree.ts';
import { either, firstOf, get, has, hasOne, items, textOf } from '../json-tree/values.ts';
import { cuesOfText } from './aligned.ts';
import { cuesOfWords, type Found, type Word, wordOf } from './json-cues.ts';
import { jsonFormat } from './json-format.ts';
import type { Notes } from './notes.ts';
import { speakerNode } from './segment-keys.ts';
import { speakerOf } from './speakers.ts';
import { seconds } from './times.ts';

/** Keys that Whisper and the programs around it print, of a segment and of the whole. */
const OF_SEGMENT = ['seek', 'tokens', 'avg_logprob', 'no_speech_prob', 'temperature', 'compression_ratio', 'words'];
const OF_WHOLE = ['language', 'word_segments', 'task', 'language_probability'];
/** Keys of an answer that has nothing but its text: OpenAI's `json`. */
const OF_TEXT = new Set([
  'text',
  'usage',
  'language',
  'duration',
  'task',
  'logprobs',
  'languages',
  'segments',
  'words',
]);

/**
 * Whisper: OpenAI's command and API (`verbose_json`, `diarized_json`, `json`), faster-whisper, whisper-timestamped,
 * WhisperX, which names the speaker of a segment, of its words, or of both, and those who answer in OpenAI's shape, of
 * which Mistral's Voxtral says `speaker_id`. Times are seconds. Also a text that is all of a file, from whatever program.
 * https://platform.openai.com/docs/api-reference/audio, https://github.com/m-bain/whisperX
 */
export const whisper = jsonFormat({
  id: 'whisper',
  summary: 'Whisper, WhisperX and OpenAI’s speech-to-text, with speakers where they have them',
  detect(root) {
    const first = firstOf(get(root, 'segments'));
    if (first !== undefined) {
      if (!has(first, 'text') || !hasOne(first, 'start', 'end')) return 0;
      if (textOf(get(first, 'type')) === 'transcript.text.segment') return 0.97;
      const isOurs =
        hasOne(root, ...OF_WHOLE) || hasOne(first, ...OF_SEGMENT) || textOf(get(root, 'text')) !== undefined;
      return isOurs ? 0.95 : 0;
    }
    const [word] = items(get(root, 'words'));
    if (has(word, 'word', 'start') && hasOne(root, 'text', ...OF_WHOLE)) return 0.95;
    const [segment] = items(get(root, 'word_segments'));
    if (has(segment, 'word')) return 0.95;
    if (textOf(get(root, 'transcript')) !== undefined && root.keys?.length === 1) return 0.9;
    return textOf(get(root, 'text')) !== undefined && root.keys?.every((key) => OF_TEXT.has(key)) ? 0.9 : 0;
  },
  find,
});

function find(root: JsonNode, notes: Notes): Found {
  const language = textOf(get(root, 'language'));
  const metadata = language !== undefined && /^[a-z]{2,3}(?:-[A-Za-z]{2,8})?$/.test(language) ? { language } : {};
  const segments = notes.list(get(root, 'segments'));
  const words = wordsIn(either(root, 'words', 'word_segments'), notes);
  if (segments.length > 0) {
    const isBare = segments.every((segment) => items(get(segment, 'words')).length === 0);
    let next = 0;
    const wordsUntil = (endMs: number | undefined): readonly Word[] => {
      const from = next;
      while (next < words.length && (words[next]?.startMs ?? 0) < (endMs ?? 0)) next++;
      return words.slice(from, next);
    };
    const cues = segments.flatMap((segment) =>
      cuesOfSegment(
        segment,
        notes,
        isBare ? wordsUntil(seconds(get(segment, 'end'))) : wordsIn(get(segment, 'words'), notes),
      ),
    );
    return { metadata, cues };
  }
  const text = get(root, 'text') ?? get(root, 'transcript');
  const cues =
    text === undefined || textOf(text)?.trim() === '' ? cuesOfWords(words) : cuesOfText(text, root, {}, words, true);
  return { metadata, cues };
}

/** @param words of the segment, or of its time among those of the whole */
function cuesOfSegment(segment: JsonNode, notes: Notes, words: readonly Word[]): Cue[] {
  const label = speakerOf(speakerNode(segment));
  const text = get(segment, 'text');
  if (textOf(text) === undefined && words.length > 0) return cuesOfWords(words.map((word) => ({ label, ...word })));
  const body = notes.words(text, segment);
  if (body === undefined) return [];
  const times = {
    startMs: notes.time(get(segment, 'start'), seconds),
    endMs: notes.time(get(segment, 'end'), seconds),
  };
  return cuesOfText(body, segment, { ...times, label }, words);
}

/** whisper-timestamped prints `text` where the others print `word`. */
function wordsIn(list: JsonNode | undefined, notes: Notes): Word[] {
  return notes.list(list).flatMap((node) => {
    const word = wordOf(either(node, 'word', 'text'), {
      startMs: notes.time(get(node, 'start'), seconds),
      endMs: notes.time(get(node, 'end'), seconds),
      label: speakerOf(speakerNode(node)),
    });
    return word === undefined ? [] : [word];
  });
}
