import { inTimeOrder } from '../cues/order.ts';
import type { JsonNode } from '../json-tree/tree.ts';
import { firstOf, get, has, hasOne, items, textOf } from '../json-tree/values.ts';
import { CHANNEL_PAUSE, cuesOfWords, type Found, type Word, wordOf } from './json-cues.ts';
import { jsonFormat } from './json-format.ts';
import type { Notes } from './notes.ts';
import { channelLabels, channelOf, speakerOf } from './speakers.ts';
import { seconds } from './times.ts';

/**
 * Speechmatics' json-v2: words and punctuation, each with the speaker of its best alternative (`UU`: unknown). Version 1
 * prints `words` and `speakers`, whose times are in quotation marks. All are seconds.
 * https://docs.speechmatics.com/speech-to-text/batch/output
 */
export const speechmatics = jsonFormat({
  id: 'speechmatics',
  summary: 'Speechmatics JSON, versions 1 and 2',
  detect(root) {
    const first = items(get(root, 'results')).find((result) => !isChange(result));
    if (has(first, 'alternatives', 'type') && hasOne(first, 'start_time', 'end_time')) return 0.97;
    return has(firstOf(get(root, 'words')), 'name', 'time') ? 0.97 : 0;
  },
  find(root, notes) {
    const language = textOf(get(root, 'metadata', 'transcription_config', 'language'));
    const metadata = language === undefined || language === 'auto' ? {} : { language };
    return { ...(has(root, 'results') ? version2(root, notes) : version1(root, notes)), metadata };
  },
});

/** Older versions tell only that another speaks from here. */
const isChange = (result: JsonNode): boolean => textOf(get(result, 'type')) === 'speaker_change';

interface Told extends Word {
  readonly channel: string | undefined;
}

function version2(root: JsonNode, notes: Notes): Found {
  const words: Told[] = [];
  let joinsNext = false;
  let opensTurn = false;
  for (const result of notes.list(get(root, 'results'))) {
    if (isChange(result)) {
      opensTurn = true;
      continue;
    }
    const [best] = items(get(result, 'alternatives'));
    const attaches = textOf(get(result, 'attaches_to'));
    const isSign = textOf(get(result, 'type')) === 'punctuation';
    const joinsLast = attaches === undefined ? isSign : attaches === 'previous' || attaches === 'both';
    const word = wordOf(notes.words(get(best, 'content'), best), {
      startMs: notes.time(get(result, 'start_time'), seconds),
      endMs: notes.time(get(result, 'end_time'), seconds),
      label: joinsLast ? words[words.length - 1]?.label : speakerOf(get(best, 'speaker')),
      joined: joinsLast || joinsNext,
      opensTurn: opensTurn && words.length > 0,
    });
    joinsNext = attaches === 'next' || attaches === 'both';
    if (word === undefined) continue;
    words.push({ ...timesOfSpeech(word, isSign), channel: channelOf(get(result, 'channel')) });
    opensTurn = false;
  }
  return { cues: cuesOfTold(words) };
}

/** Punctuation has times that are nothing's: start and end are the end of the word before. */
function timesOfSpeech(word: Word, isSign: boolean): Word {
  if (!isSign) return word;
  const { startMs, endMs, ...rest } = word;
  return rest;
}

function cuesOfTold(words: readonly Told[]): Found['cues'] {
  const labelOf = channelLabels(words);
  const channels = [...new Set(words.map(({ channel }) => channel))];
  if (channels.length < 2) return cuesOfWords(words);
  return inTimeOrder(
    channels.flatMap((channel) =>
      cuesOfWords(
        words.filter((word) => word.channel === channel).map((word) => ({ ...word, label: labelOf(word) })),
        CHANNEL_PAUSE,
      ),
    ),
  );
}

function version1(root: JsonNode, notes: Notes): Found {
  const speakers = notes.list(get(root, 'speakers')).flatMap((one) => {
    const startMs = notes.time(get(one, 'time'), seconds);
    return startMs === undefined ? [] : [{ startMs, label: speakerOf(get(one, 'name')) }];
  });
  const words: Word[] = [];
  let next = 0;
  for (const one of notes.list(get(root, 'words'))) {
    const startMs = notes.time(get(one, 'time'), seconds);
    const lasts = notes.time(get(one, 'duration'), seconds);
    while (startMs !== undefined && next + 1 < speakers.length && (speakers[next + 1]?.startMs ?? 0) <= startMs) next++;
    const isSign = /^[.,!?;:…。、]+$/.test(textOf(get(one, 'name'))?.trim() ?? '');
    const word = wordOf(notes.words(get(one, 'name'), one), {
      startMs: isSign ? undefined : startMs,
      endMs: isSign || startMs === undefined || lasts === undefined ? undefined : startMs + lasts,
      label: isSign ? words[words.length - 1]?.label : speakers[next]?.label,
      joined: isSign,
    });
    if (word !== undefined) words.push(word);
  }
  return { cues: cuesOfWords(words) };
}
