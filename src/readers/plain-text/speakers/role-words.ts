import type { Role } from '../../../model/transcript.ts';
import { INTERVIEWEE_WORDS, INTERVIEWER_WORDS, MODERATOR_WORDS } from '../../../text/lexicon.ts';

/** Whoever is there without a part in the talk; no labels by themselves. */
const ONLOOKERS =
  /^(?:observer|observador|observadora|observateur|observatrice|beobachter|beobachterin|note ?taker|visitor|solicitor|transcriber|technician|assistant)$/;

/** The role that a folded label or note states, without its article, number and courtesy: `sra presidenta`. */
export function roleOfWord(key: string): Role | undefined {
  const bare = key.replace(/(?:^the | (?:no )?\d{1,3}$| [a-h]$)/g, '');
  const is = (list: ReadonlySet<string>): boolean => list.has(key) || list.has(bare) || list.has(withoutCourtesy(bare));
  if (is(MODERATOR_WORDS)) return 'moderator';
  if (is(INTERVIEWER_WORDS)) return 'interviewer';
  if (is(INTERVIEWEE_WORDS)) return 'interviewee';
  return ONLOOKERS.test(bare) ? 'other' : undefined;
}

function withoutCourtesy(key: string): string {
  return key.replace(
    /^(?:(?:sr|sra|señor|señora|senhor|senhora|m|mr|mme|mrs|ms|madam|madame|monsieur|herr|frau|signor|signora) )?(?:(?:le|la|il|o|a|el) )?/u,
    '',
  );
}
