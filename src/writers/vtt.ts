import type { Transcript } from '../model/transcript.ts';
import { NOBODY } from '../text/nobody.ts';
import { formatTimestamp } from '../text/timestamp.ts';
import { captionsOf } from './captions/captions.ts';
import { madeEnds } from './captions/drops.ts';
import { withEnds } from './captions/ends.ts';
import { lineNames } from './captions/names.ts';
import { escapeMarkup, unescapeMarkup } from './escape-markup.ts';
import { printTagged } from './inline.ts';
import {
  allButTurns,
  allMetadata,
  emptyTurns,
  joinedNameless,
  linksAndCode,
  paragraphBreaks,
  wordTimes,
} from './losses/drops.ts';
import type { WriteOptions, Writer } from './types.ts';

const TAGS = { emphasis: 'i', strong: 'b' } as const;

/**
 * WebVTT (W3C, https://www.w3.org/TR/webvtt1/): the speaker in a voice tag of each caption, since the standard carries
 * none on; a class of each that is nobody's, where others have voices. Lines are not wrapped: players do that, to the width they have.
 */
export const vtt: Writer = {
  id: 'vtt',
  aliases: ['webvtt'],
  summary: 'WebVTT captions with voices',
  extension: '.vtt',
  mediaType: 'text/vtt',
  drops: [...allButTurns, emptyTurns, linksAndCode, paragraphBreaks, wordTimes, allMetadata, joinedNameless, madeEnds],
  saysLosses: true,
  load: async () => ({ write, spokenIn }),
};

function write(transcript: Transcript, options: WriteOptions): string {
  const names = lineNames(transcript, options);
  const [open, close] = [...names.values()].some(Boolean) ? [`<c.${NOBODY}>`, '</c>'] : ['', ''];
  const cues = withEnds(captionsOf(transcript)).map(({ turn, startMs, endMs, lines }) => {
    const times = `${clock(startMs)} --> ${clock(endMs)}`;
    const text = lines.map((line) => printTagged(line.text, line.marks, TAGS, escapeMarkup)).join('\n');
    const name = names.get(turn);
    return `${times}\n${name === undefined ? open + text + close : `<v ${escapeMarkup(name)}>${text}</v>`}\n`;
  });
  return ['WEBVTT\n', ...cues].join('\n');
}

const clock = (ms: number): string => formatTimestamp(ms, { milliseconds: true });

/** The lines of each cue below its times, without tags. */
function* spokenIn(output: string): Iterable<string> {
  for (const block of output.split('\n\n').slice(1)) {
    const text = block.slice(block.indexOf('\n') + 1);
    yield unescapeMarkup(text.replace(/<[^<>]*>/g, ''));
  }
}
