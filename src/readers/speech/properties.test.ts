import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hear } from '../../../tests/support/speech.ts';

/** A word, when it is said (whole milliseconds), and by whom. */
interface Said {
  readonly text: string;
  readonly startMs: number;
  readonly endMs: number;
  readonly speaker: number;
}

/** Sentences of some speakers, each word with a time of its own. */
const talks: fc.Arbitrary<Said[][]> = fc
  .array(
    fc.record({
      speaker: fc.nat(2),
      words: fc.array(fc.constantFrom('tide', 'boat', 'we', 'a', 'I', 'don’t', 'ça', 'море', '1974', 'x-ray'), {
        minLength: 1,
        maxLength: 6,
      }),
      gaps: fc.array(fc.nat(3000), { minLength: 6, maxLength: 6 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((sentences) => {
    let at = 0;
    return sentences.map(({ speaker, words, gaps }) =>
      words.map((word, i) => {
        const startMs = at + (gaps[i] ?? 0);
        at = startMs + 200;
        return { text: i === words.length - 1 ? `${word}.` : word, startMs, endMs: at, speaker };
      }),
    );
  });

const seconds = (ms: number): number => ms / 1000;
const textOf = (words: readonly Said[]): string => words.map(({ text }) => text).join(' ');
const bare = (text: string): string => text.replace(/\.$/, '');

/** One talk as each program prints it. Its text stands in it once more, and must not be counted twice. */
const PROGRAMS: Readonly<Record<string, (talk: readonly Said[][]) => unknown>> = {
  whisper: (talk) => ({
    text: ` ${textOf(talk.flat())}`,
    language: 'en',
    segments: talk.map((words) => ({
      start: seconds(words[0]?.startMs ?? 0),
      end: seconds(words.at(-1)?.endMs ?? 0),
      text: ` ${textOf(words)}`,
      speaker: `SPEAKER_0${words[0]?.speaker}`,
      words: words.map(({ text, startMs, endMs }) => ({
        word: ` ${text}`,
        start: seconds(startMs),
        end: seconds(endMs),
      })),
    })),
  }),
  aws: (talk) => ({
    results: {
      transcripts: [{ transcript: textOf(talk.flat()) }],
      items: talk.flat().flatMap(({ text, startMs, endMs, speaker }) => [
        {
          type: 'pronunciation',
          start_time: String(seconds(startMs)),
          end_time: String(seconds(endMs)),
          speaker_label: `spk_${speaker}`,
          alternatives: [{ content: bare(text) }],
        },
        ...(text.endsWith('.') ? [{ type: 'punctuation', alternatives: [{ content: '.' }] }] : []),
      ]),
    },
  }),
  google: (talk) => {
    const words = talk.flat().map(({ text, startMs, endMs, speaker }) => ({
      word: text,
      startTime: `${seconds(startMs)}s`,
      endTime: `${seconds(endMs)}s`,
      speakerTag: speaker + 1,
    }));
    const plain = words.map(({ speakerTag, ...word }) => word);
    return {
      results: [{ alternatives: [{ transcript: textOf(talk.flat()), words: plain }] }, { alternatives: [{ words }] }],
    };
  },
  azure: (talk) => ({
    recognizedPhrases: talk.map((words) => ({
      recognitionStatus: 'Success',
      speaker: words[0]?.speaker,
      offsetInTicks: (words[0]?.startMs ?? 0) * 10_000,
      durationInTicks: ((words.at(-1)?.endMs ?? 0) - (words[0]?.startMs ?? 0)) * 10_000,
      nBest: [
        {
          lexical: bare(textOf(words)),
          display: textOf(words),
          words: words.map(({ text, startMs }) => ({
            word: bare(text),
            offsetInTicks: startMs * 10_000,
            durationInTicks: 2_000_000,
          })),
        },
      ],
    })),
  }),
  deepgram: (talk) => ({
    results: {
      channels: [
        {
          alternatives: [
            {
              transcript: textOf(talk.flat()),
              words: talk.flat().map(({ text, startMs, endMs, speaker }) => ({
                word: bare(text),
                punctuated_word: text,
                start: seconds(startMs),
                end: seconds(endMs),
                speaker,
              })),
            },
          ],
        },
      ],
    },
  }),
  assemblyai: (talk) => ({
    id: 'x',
    audio_duration: 1,
    text: textOf(talk.flat()),
    words: talk
      .flat()
      .map(({ text, startMs, endMs, speaker }) => ({ text, start: startMs, end: endMs, speaker: 'ABC'[speaker] })),
    utterances: null,
  }),
  watson: (talk) => ({
    results: talk.map((words) => ({
      final: true,
      alternatives: [
        {
          transcript: `${textOf(words)} `,
          timestamps: words.map(({ text, startMs, endMs }) => [text, seconds(startMs), seconds(endMs)]),
        },
      ],
    })),
    speaker_labels: talk
      .flat()
      .map(({ startMs, endMs, speaker }) => ({ from: seconds(startMs), to: seconds(endMs), speaker })),
  }),
};

describe.each(Object.keys(PROGRAMS))('%s', (id) => {
  test('every word stands in the turns once, in order, with its time', async () => {
    await fc.assert(
      fc.asyncProperty(talks, async (talk) => {
        const said = talk.flat();
        const { format, transcript, words, problems } = await hear(PROGRAMS[id]?.(talk));
        const turns = transcript.blocks.flatMap((block) => (block.type === 'turn' ? [block] : []));
        expect(format).toBe(id);
        expect(problems).toEqual([]);
        expect(turns.flatMap(({ paragraphs }) => paragraphs.flatMap(({ text }) => text.split(' ')))).toEqual(
          said.map(({ text }) => text),
        );
        expect(words.map((one) => one.replace('. ', ' '))).toEqual(
          said.map(({ text, startMs, endMs }) => `${bare(text)} ${startMs}-${endMs}`),
        );
        const changes = said.filter(({ speaker }, i) => i === 0 || speaker !== said[i - 1]?.speaker);
        expect(turns.map(({ startMs }) => startMs)).toEqual(changes.map(({ startMs }) => startMs));
      }),
      { numRuns: 60 },
    );
  });
});
