import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { turnsOf } from '../src/model/turns.ts';
import { parse } from '../src/pipeline.ts';
import { countWords } from '../src/text/words.ts';

const FOLDER = '../shared/formats';
const isThere = existsSync(FOLDER);

interface Row {
  readonly path: string;
  readonly format: string;
  readonly turns: number;
  readonly words: number;
  readonly labels: readonly string[];
  /** Of the first turn. */
  readonly startMs: number;
  /** Of the last turn. */
  readonly endMs: number;
  /** Cues or words with times, all in all. */
  readonly timed?: number;
}

const ROWS: readonly Row[] = [
  {
    path: 'deepgram/dg-utterances.json',
    format: 'deepgram',
    turns: 1,
    words: 62,
    labels: [],
    startMs: 80,
    endMs: 25440,
    timed: 62,
  },
  {
    path: 'assemblyai/assemblyai-utterances.json',
    format: 'assemblyai',
    turns: 1,
    words: 60,
    labels: ['A'],
    startMs: 170,
    endMs: 25140,
    timed: 60,
  },
  {
    path: 'podcast-json/example.json',
    format: 'podcast-json',
    turns: 2,
    words: 5,
    labels: ['Darth Vader', 'Luke'],
    startMs: 500,
    endMs: 3000,
  },
  {
    path: 'podcast-json/podnews_weekly_review_2023-05-05.json',
    format: 'podcast-json',
    turns: 26,
    words: 534,
    labels: ['James C', 'Jingles', 'Sam Sethi', 'Chris Quamme Rhoden', 'Nick Hilton'],
    startMs: 35,
    endMs: 207504,
  },
  {
    path: 'aws/turnchunk-aws_transcribe.json',
    format: 'aws',
    turns: 2,
    words: 5,
    labels: ['spk_0', 'spk_1'],
    startMs: 500,
    endMs: 2700,
    timed: 5,
  },
  {
    path: 'azure/turnchunk-azure_speech.json',
    format: 'azure',
    turns: 2,
    words: 5,
    labels: ['Speaker 1', 'Speaker 2'],
    startMs: 500,
    endMs: 2700,
  },
  {
    path: 'google/turnchunk-google_stt.json',
    format: 'google',
    turns: 2,
    words: 5,
    labels: ['Speaker 1', 'Speaker 2'],
    startMs: 500,
    endMs: 2700,
    timed: 5,
  },
  {
    path: 'rev/turnchunk-rev.json',
    format: 'rev',
    turns: 2,
    words: 3,
    labels: ['Speaker 0', 'Speaker 1'],
    startMs: 1020,
    endMs: 2900,
    timed: 3,
  },
  {
    path: 'whisper/turnchunk-whisperx_diarized.json',
    format: 'whisper',
    turns: 2,
    words: 22,
    labels: ['SPEAKER_00', 'SPEAKER_01'],
    startMs: 500,
    endMs: 12600,
  },
  {
    path: 'whisper/turnchunk-whisper_plain.json',
    format: 'whisper',
    turns: 1,
    words: 11,
    labels: [],
    startMs: 0,
    endMs: 6000,
  },
];

const open = (path: string) => parse(readFileSync(`${FOLDER}/${path}`), { path });

describe.skipIf(!isThere)('samples of ../shared/formats', () => {
  test.each(ROWS)('$path', async ({ path, format, turns, words, labels, startMs, endMs, timed }) => {
    const transcript = await open(path);
    const read = turnsOf(transcript);
    expect(transcript.source.format).toBe(format);
    expect(read).toHaveLength(turns);
    expect(read.flatMap(({ paragraphs }) => paragraphs).reduce((sum, { text }) => sum + countWords(text), 0)).toBe(
      words,
    );
    expect(transcript.speakers.flatMap((speaker) => speaker.labels)).toEqual(labels);
    expect(read[0]?.startMs).toBe(startMs);
    expect(Math.max(...read.map((turn) => turn.endMs ?? 0))).toBe(endMs);
    if (timed !== undefined)
      expect(read.flatMap(({ paragraphs }) => paragraphs.flatMap((one) => one.words ?? []))).toHaveLength(timed);
    expect(transcript.diagnostics).toBeUndefined();
  });

  /** What the peer turnchunk makes of its own files. It prints numbers as SPEAKER_00; they are `Speaker 0` here, as vendors' captions have them. */
  const peers = (): Record<string, { text: string; speaker: string | null; start_ms: number; end_ms: number }[]> =>
    JSON.parse(readFileSync(`${FOLDER}/stt-expected/turnchunk-expected.json`, 'utf8')).parse;

  test.each(ROWS.filter(({ path }) => path.includes('turnchunk-')))(
    '$path as turnchunk reads it',
    async ({ path, labels }) => {
      const expected = peers()[path.slice(path.indexOf('turnchunk-') + 'turnchunk-'.length)] ?? [];
      const isCounted = labels.some((label) => label.startsWith('Speaker '));
      const label = (speaker: string | null): string | undefined =>
        speaker === null ? undefined : isCounted ? `Speaker ${Number(speaker.slice('SPEAKER_'.length))}` : speaker;
      const read = turnsOf(await open(path));
      expect(
        read.map((turn) => [turn.label, turn.startMs, turn.endMs, turn.paragraphs.map(({ text }) => text).join(' ')]),
      ).toEqual(expected.map((turn) => [label(turn.speaker), turn.start_ms, turn.end_ms, turn.text]));
      expect(read.length).toBeGreaterThan(0);
    },
  );

  test.each([
    ['deepgram/dg-utterances.json', ['results', 'channels', 0, 'alternatives', 0, 'transcript']],
    ['assemblyai/assemblyai-utterances.json', ['text']],
    ['aws/turnchunk-aws_transcribe.json', ['results', 'transcripts', 0, 'transcript']],
    ['azure/turnchunk-azure_speech.json', ['combinedRecognizedPhrases', 0, 'display']],
    ['whisper/turnchunk-whisper_plain.json', ['text']],
  ] as const)('%s: the words of its own text, once and in order', async (path, keys) => {
    let value: unknown = JSON.parse(readFileSync(`${FOLDER}/${path}`, 'utf8'));
    for (const key of keys) value = (value as Record<string | number, unknown>)[key];
    const text = turnsOf(await open(path)).flatMap(({ paragraphs }) => paragraphs.map((one) => one.text));
    expect(text.join(' ').split(/\s+/)).toEqual(String(value).trim().split(/\s+/));
  });
});

test.skipIf(isThere)(`skipped: ${FOLDER} is not here`, () => {});
