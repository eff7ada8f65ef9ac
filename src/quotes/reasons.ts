import type { Contribution } from './ranker.ts';

/** How a feature that spoke for a passage is said. Features that nobody could check by reading are left out. */
const SAID: Readonly<Record<string, string>> = {
  'list.be': 'says what something is',
  'list.present': 'says what something is',
  'form.defines': 'says what something is',
  'list.negation': 'denies something',
  'form.not-but': 'not this but that',
  'list.positive': 'praise or hope',
  'list.negative': 'trouble, loss or anger',
  'list.moral': 'right and wrong',
  'list.abstract': 'an idea rather than a fact',
  'form.abstract-noun': 'an idea rather than a fact',
  'list.belief': 'a belief',
  'list.intensity': 'strong words',
  'list.absolute': 'all or nothing',
  'list.you': 'speaks to “you”',
  'list.we': 'speaks of “we”',
  'list.i': 'speaks of “I”',
  'list.people': 'speaks of people',
  'list.obligation': 'says what must be',
  'list.contrast': 'sets two things against each other',
  'list.comparison': 'compares',
  'form.than': 'compares',
  'form.comparison': 'compares',
  'list.action': 'says what to do',
  'theme.weight': 'the interview’s own subject',
  'theme.mean': 'the interview’s own subject',
  'surface.exclamation': 'an exclamation',
  'surface.colon': 'leads up to its point',
  'length.near-usual': 'a good length',
};
const MOST = 3;
/** Smaller parts of a score are no reason. */
const LEAST_PART = 0.03;

/** The strongest reasons in words, at most three. `contributions` are in order, the largest first. */
export function reasonsOf(contributions: readonly Contribution[]): string[] {
  const said = new Set<string>();
  for (const { name, value } of contributions) {
    if (said.size >= MOST || value < LEAST_PART) break;
    const words = SAID[name];
    if (words !== undefined) said.add(words);
  }
  return [...said];
}
