import type { Transcript } from '../model/transcript.ts';
import { foldTag, tagOf } from '../text/tag-of.ts';
import { type Bracket, bracketsOf, placeOf } from './brackets.ts';
import { plural } from './labels.ts';
import type { Rule } from './types.ts';

/** One tag in two spellings is found by no search for one of them. */
export const markerVariant: Rule = {
  id: 'marker-variant',
  group: 'editorial marks',
  summary: 'One tag in several spellings',
  severity: 'info',
  fix: 'mapping',
  defaults: {},
  page: {
    what: 'One tag that a file spells in several ways, or puts in round brackets here and in square ones there. Capitals and a final stop are not counted: they go with the place. What one person does (`laughs`) and what all do (`laughter`) are two tags.',
    why: 'House lists differ: Rev writes difficult audio in tags of its own, the W3C’s advice has “unintelligible”.',
    bad: 'the [inaudible] boat      and later      the (unintelligible) shore',
    good: 'the [inaudible] boat      and later      the [inaudible] shore',
    off: 'Where the original’s tags are to stay as they are.',
  },
  *check({ transcript, source }) {
    for (const spellings of spellingsOf(transcript)) {
      const [usual, ...others] = [...spellings].sort((a, b) => b.length - a.length);
      for (const places of others) {
        const [first] = places;
        const [most] = usual ?? [];
        if (first === undefined || most === undefined || usual === undefined) continue;
        yield {
          message: `“${first.text}” (${plural(places.length, 'time')}) is “${most.text}” (${usual.length}) in another spelling`,
          position: placeOf(first, source),
        };
      }
    }
  },
};

/** For each tag the places of each of its spellings, in order of first use. */
function* spellingsOf(transcript: Transcript): Generator<Iterable<readonly Bracket[]>> {
  const byTag = new Map<string, Map<string, Bracket[]>>();
  for (const bracket of bracketsOf(transcript)) {
    const tag = tagOf(bracket.inner);
    if (tag === undefined || tag.name === 'sound') continue;
    const spellings = byTag.get(tag.name) ?? new Map<string, Bracket[]>();
    byTag.set(tag.name, spellings);
    const key = `${bracket.shape} ${foldTag(bracket.inner)}`;
    const places = spellings.get(key);
    if (places === undefined) spellings.set(key, [bracket]);
    else places.push(bracket);
  }
  for (const spellings of byTag.values()) yield spellings.values();
}
