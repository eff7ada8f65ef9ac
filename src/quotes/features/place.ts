import type { FeatureGroup } from './types.ts';
import { flag } from './words.ts';

/** Shares of a text that count as its beginning and its end. */
const EDGE = 0.05;

/** Where it stands in its paragraph and in the text, and whether it is somebody's words within somebody's text. */
export const place: FeatureGroup = {
  names: [
    'place.paragraph-first',
    'place.paragraph-last',
    'place.paragraph-alone',
    'place.paragraph-size',
    'place.beginning',
    'place.end',
    'place.position',
    'place.off-middle',
    'place.quoted-share',
    'place.mostly-quoted',
    'place.opened-before',
  ],
  english: false,
  measure({ place: { index, of }, position, quoted }, into) {
    into.push(flag(index === 0), flag(index === of - 1), flag(of === 1), Math.log(of));
    into.push(flag(position < EDGE), flag(position > 1 - EDGE), position, (position - 0.5) ** 2);
    into.push(quoted.share, flag(quoted.share > 0.5), flag(quoted.open));
  },
};
