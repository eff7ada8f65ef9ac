import { CHANGE } from '../cues/change.ts';
import type { Cue } from '../cues/types.ts';
import type { JsonNode } from '../json-tree/tree.ts';
import { firstOf, get, has, hasOne, items, textOf } from '../json-tree/values.ts';
import { cuesOfText } from './aligned.ts';
import type { Found, Word } from './json-cues.ts';
import { jsonFormat } from './json-format.ts';
import type { Notes } from './notes.ts';
import { speakerOf } from './speakers.ts';
import { clock, milliseconds } from './times.ts';

/**
 * whisper.cpp's `--output-json` and `--output-json-full`: offsets are milliseconds, their clock times the same once more.
 * `--diarize` gives a speaker by channel (`?` where it cannot tell), `--tdrz` says behind which segment another speaks.
 * https://github.com/ggml-org/whisper.cpp/blob/master/examples/cli/cli.cpp
 */
export const whisperCpp = jsonFormat({
  id: 'whisper-cpp',
  summary: 'whisper.cpp’s JSON, plain and full',
  detect(root) {
    const first = firstOf(get(root, 'transcription'));
    return has(first, 'text') && hasOne(first, 'offsets', 'timestamps') ? 0.97 : 0;
  },
  find,
});

function find(root: JsonNode, notes: Notes): Found {
  const language = textOf(get(root, 'result', 'language'));
  const cues: Cue[] = [];
  let turns = 0;
  let isNew = false;
  for (const segment of notes.list(get(root, 'transcription'))) {
    const text = notes.words(get(segment, 'text'), segment);
    if (text === undefined) continue;
    const label = speakerOf(get(segment, 'speaker'));
    const found = cuesOfText(text, segment, { ...timesOf(segment, notes), label }, wordsOf(segment));
    for (const cue of found) cues.push(label === undefined && turns > 0 ? ofSomeone(cue, !isNew) : cue);
    isNew = get(segment, 'speaker_turn_next')?.value === true;
    if (isNew) turns++;
  }
  return { cues, metadata: language === undefined ? {} : { language } };
}

/** Of a voice that nothing names; `assumed` where it is still the same one. */
function ofSomeone(cue: Cue, goesOn: boolean): Cue {
  return { ...cue, label: CHANGE, ...(goesOn ? { assumed: true as const } : {}) };
}

function timesOf(node: JsonNode, notes: Notes): Pick<Cue, 'startMs' | 'endMs'> {
  const [offsets, stamps] = [get(node, 'offsets'), get(node, 'timestamps')];
  const time = (key: string): number | undefined =>
    offsets === undefined ? notes.time(get(stamps, key), clock) : notes.time(get(offsets, key), milliseconds);
  return { startMs: time('from'), endMs: time('to') };
}

/** Tokens put together: a word begins with a space. `[_BEG_]` and the like are no words. */
function wordsOf(segment: JsonNode): Word[] {
  const words: { node: JsonNode; text: string; startMs?: number | undefined; endMs?: number | undefined }[] = [];
  for (const token of items(get(segment, 'tokens'))) {
    const node = get(token, 'text');
    const text = textOf(node);
    if (node === undefined || text === undefined || /^\[_.*\]$/.test(text) || text.trim() === '') continue;
    const last = words[words.length - 1];
    const endMs = milliseconds(get(token, 'offsets', 'to'));
    if (last === undefined || text.startsWith(' '))
      words.push({ node, text: text.trim(), startMs: milliseconds(get(token, 'offsets', 'from')), endMs });
    else Object.assign(last, { text: last.text + text.trimEnd(), endMs: endMs ?? last.endMs });
  }
  return words;
}
