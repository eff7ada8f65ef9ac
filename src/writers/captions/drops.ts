import type { Transcript } from '../../model/transcript.ts';
import { number } from '../../text/counting.ts';
import type { Drop } from '../losses/drop.ts';
import { captionsOf } from './captions.ts';
import { type ClosedCaption, withEnds } from './ends.ts';

/** Of formats in which a caption must have an end after its start. */
export const madeEnds: Drop = {
  what: 'ends that the source does not have',
  count: (transcript) => made(transcript).length,
  print(_, transcript) {
    const byWords = made(transcript).filter(({ end }) => end === 'words').length;
    const byNext = made(transcript).length - byWords;
    const ways = [
      ...(byNext > 0 ? [`from the next start (${number(byNext)})`] : []),
      ...(byWords > 0 ? [`from the number of words (${number(byWords)})`] : []),
    ];
    return `ends taken ${ways.join(', ')}`;
  },
  changed: true,
};

function made(transcript: Transcript): ClosedCaption[] {
  return withEnds(captionsOf(transcript)).filter(({ end }) => end !== 'source');
}
