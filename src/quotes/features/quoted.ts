import type { FeatureGroup } from './types.ts';
import { flag } from './words.ts';

/**
 * Whether it is somebody's words within somebody's text. Where it stands in its paragraph or in the text is left out:
 * that gains 0.8 points of AUC in cross-validation, and loses 1.7 where one publication teaches and the others judge.
 */
export const quoted: FeatureGroup = {
  names: ['quoted.share', 'quoted.mostly'],
  english: false,
  measure({ quotedShare }, into) {
    into.push(quotedShare, flag(quotedShare > 0.5));
  },
};
