import type { FeatureGroup } from './types.ts';
import { flag } from './words.ts';

/**
 * Whether it is somebody's words within somebody's text. Where it stands in its paragraph or in the text is left out:
 * that gains half a point of AUC where one publication teaches and judges, and loses two where others judge.
 */
export const quoted: FeatureGroup = {
  names: ['quoted.share', 'quoted.mostly'],
  english: false,
  measure({ quotedShare }, into) {
    into.push(quotedShare, flag(quotedShare > 0.5));
  },
};
