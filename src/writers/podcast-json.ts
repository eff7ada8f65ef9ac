import type { Transcript } from '../model/transcript.ts';
import { captionsOf } from './captions/captions.ts';
import { lineNames } from './captions/names.ts';
import { allButTurns, allMetadata, emptyTurns, marks, paragraphBreaks, wordTimes } from './losses/drops.ts';
import type { WriteOptions, Writer } from './types.ts';

/**
 * The JSON of the podcast namespace: https://github.com/Podcastindex-org/podcast-namespace, `transcripts.md`. Times are
 * seconds; a line feed in a body is the end of a paragraph.
 */
interface PodcastTranscript {
  readonly version: '1.0.0';
  readonly segments: readonly {
    readonly speaker?: string;
    readonly startTime: number;
    readonly endTime?: number;
    readonly body: string;
  }[];
}

export const podcastJson: Writer = {
  id: 'podcast-json',
  summary: 'Podcasting 2.0 JSON, a segment a caption',
  extension: '.json',
  mediaType: 'application/json',
  drops: [...allButTurns, emptyTurns, marks, paragraphBreaks, wordTimes, allMetadata],
  saysLosses: true,
  load: async () => ({
    write: (transcript, options) => `${JSON.stringify(podcastTranscript(transcript, options), null, 2)}\n`,
    *spokenIn(output) {
      for (const { body } of (JSON.parse(output) as PodcastTranscript).segments) yield body;
    },
  }),
};

function podcastTranscript(transcript: Transcript, options: WriteOptions): PodcastTranscript {
  const names = lineNames(transcript, options);
  const segments = captionsOf(transcript).map(({ turn, startMs, endMs, lines }) => {
    const speaker = names.get(turn);
    return {
      ...(speaker === undefined ? {} : { speaker }),
      startTime: startMs / 1000,
      ...(endMs === undefined ? {} : { endTime: endMs / 1000 }),
      body: lines.map(({ text }) => text.replace(/[\r\n]+/g, ' ')).join('\n'),
    };
  });
  return { version: '1.0.0', segments };
}
