import { apostropheMixed } from './apostrophe-mixed.ts';
import { bracketUnbalanced } from './bracket-unbalanced.ts';
import { bylineMissing } from './byline-missing.ts';
import { contactDetails } from './contact-details.ts';
import { dashStyle } from './dash-style.ts';
import { dateUnparsed } from './date-unparsed.ts';
import { editNoteMissing } from './edit-note-missing.ts';
import { ellipsisAmbiguous } from './ellipsis-ambiguous.ts';
import { emptyTurn } from './empty-turn.ts';
import { encodingSuspect } from './encoding-suspect.ts';
import { fillerWords } from './filler-words.ts';
import { genericLabel } from './generic-label.ts';
import { hardWrapped } from './hard-wrapped.ts';
import { inaudibleUnlocated } from './inaudible-unlocated.ts';
import { insertionDensity } from './insertion-density.ts';
import { invisibleCharacters } from './invisible-characters.ts';
import { labelInParagraph } from './label-in-paragraph.ts';
import { labelLookalike } from './label-lookalike.ts';
import { labelTypo } from './label-typo.ts';
import { labelVariant } from './label-variant.ts';
import { languageUndeclared } from './language-undeclared.ts';
import { lineEnds } from './line-ends.ts';
import { longTurn } from './long-turn.ts';
import { markerUnknown } from './marker-unknown.ts';
import { markerVariant } from './marker-variant.ts';
import { nameLeak } from './name-leak.ts';
import { noTurns } from './no-turns.ts';
import { pageChrome } from './page-chrome.ts';
import { pageFurniture } from './page-furniture.ts';
import { parentheticalGloss } from './parenthetical-gloss.ts';
import { queryLeftIn } from './query-left-in.ts';
import { quotesUnbalanced } from './quotes-unbalanced.ts';
import { rightsMissing } from './rights-missing.ts';
import { roleUnknown } from './role-unknown.ts';
import { sameSpeakerTwice } from './same-speaker-twice.ts';
import { sicOveruse } from './sic-overuse.ts';
import { spacing } from './spacing.ts';
import { speakerAmbiguous } from './speaker-ambiguous.ts';
import { speakerUnresolved } from './speaker-unresolved.ts';
import { timestampFormat } from './timestamp-format.ts';
import { timestampOrder } from './timestamp-order.ts';
import { timestampPileup } from './timestamp-pileup.ts';
import { timestampRestart } from './timestamp-restart.ts';
import { titleMissing } from './title-missing.ts';
import type { Rule } from './types.ts';
import { vocativeMismatch } from './vocative-mismatch.ts';

/** Every rule, by group and within it by importance. */
export const rules: readonly Rule[] = [
  noTurns,
  pageChrome,
  labelInParagraph,
  labelLookalike,
  sameSpeakerTwice,
  emptyTurn,
  pageFurniture,
  hardWrapped,
  speakerUnresolved,
  speakerAmbiguous,
  labelVariant,
  labelTypo,
  genericLabel,
  vocativeMismatch,
  roleUnknown,
  bracketUnbalanced,
  markerUnknown,
  markerVariant,
  inaudibleUnlocated,
  queryLeftIn,
  parentheticalGloss,
  insertionDensity,
  sicOveruse,
  ellipsisAmbiguous,
  apostropheMixed,
  quotesUnbalanced,
  dashStyle,
  spacing,
  timestampOrder,
  timestampRestart,
  timestampFormat,
  timestampPileup,
  titleMissing,
  dateUnparsed,
  bylineMissing,
  editNoteMissing,
  languageUndeclared,
  rightsMissing,
  encodingSuspect,
  invisibleCharacters,
  lineEnds,
  contactDetails,
  nameLeak,
  longTurn,
  fillerWords,
];
