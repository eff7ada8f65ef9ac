/** A word, when it is said (whole milliseconds), and by whom. */
export interface Said {
  readonly text: string;
  readonly startMs: number;
  readonly endMs: number;
  readonly speaker: number;
}

const seconds = (ms: number): number => ms / 1000;
const textOf = (words: readonly Said[]): string => words.map(({ text }) => text).join(' ');
export const bare = (text: string): string => text.replace(/\.$/, '');

/** Documents one after another. */
const linesOf = (documents: readonly unknown[]): string => documents.map((one) => JSON.stringify(one)).join('\n');

/** One talk as each program prints it; the first word of a key is the reader. Its text stands in it once more, and must not be counted twice. */
export const PROGRAMS: Readonly<Record<string, (talk: readonly Said[][]) => unknown>> = {
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
  'deepgram live': (talk) =>
    linesOf(
      talk.map((words) => ({
        type: 'Results',
        channel_index: [0, 1],
        is_final: true,
        channel: {
          alternatives: [
            {
              transcript: textOf(words),
              words: words.map(({ text, startMs, endMs, speaker }) => ({
                word: bare(text),
                punctuated_word: text,
                start: seconds(startMs),
                end: seconds(endMs),
                speaker,
              })),
            },
          ],
        },
      })),
    ),
  'aws stream': (talk) =>
    linesOf(
      talk.map((words) => ({
        Transcript: {
          Results: [
            {
              IsPartial: false,
              Alternatives: [
                {
                  Transcript: textOf(words),
                  Items: words.flatMap(({ text, startMs, endMs, speaker }) => [
                    {
                      Type: 'pronunciation',
                      Content: bare(text),
                      StartTime: seconds(startMs),
                      EndTime: seconds(endMs),
                      Speaker: String(speaker),
                    },
                    ...(text.endsWith('.') ? [{ Type: 'punctuation', Content: '.' }] : []),
                  ]),
                },
              ],
            },
          ],
        },
      })),
    ),
  kaldi: (talk) => ({
    retval: {
      punct: textOf(talk.flat()),
      words: talk.flat().map(({ text, startMs, endMs }) => ({
        word: bare(text),
        punct: text,
        start: seconds(startMs),
        end: seconds(endMs),
      })),
      segmentation: {
        segments: talk.map((words) => ({
          start: seconds(words[0]?.startMs ?? 0),
          duration: 0.2,
          speaker: { '@id': `S${words[0]?.speaker}` },
        })),
      },
    },
  }),
  autoedit: (talk) => ({
    text: talk.map((words) => ({
      speaker: `Speaker ${words[0]?.speaker}`,
      paragraph: [
        {
          line: words.map(({ text, startMs, endMs }) => ({
            words: [{ text, startTime: seconds(startMs), endTime: seconds(endMs) }],
          })),
        },
      ],
    })),
  }),
};
