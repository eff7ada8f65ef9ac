/**
 * The commonest small words of some languages, those that two of them share left out. Twenty words cover about a fifth
 * of running speech in each.
 */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  English: 'the and of to that it was you they with this have but what there because were from would which',
  Spanish: 'el los las una pero porque muy cuando también entonces está hay más eso esto sí nosotros todo ya bien',
  French: 'le les des une est pas dans pour avec mais nous vous cette était parce ça je sont ils alors',
  German: 'der und die das ich ist nicht auch es wir sie ein mit auf dann aber haben war wie noch',
  Portuguese: 'uma não mas você então muito porque isso também foi eu são gente ele ela nós quando tem ao já',
  Italian: 'il che di una non sono perché anche ma più questo quando molto così della gli era poi io mi',
  Dutch: 'het een van ik dat niet maar ook zijn hebben wij toen naar heel dus want nog wel bij dan',
  Swedish: 'och att det som jag inte men med var på är vi så när hade till från också mycket sedan',
  Polish: 'nie to się że jest na tak ale było jak tym też już bo są przez dla ja tylko kiedy',
  Russian: 'и в не на что это как он она но мы вы так было уже есть его или когда потому',
};
const LEAST_WORDS = 40;
const LEAST_SHARE = 0.05;

const words = new Map<string, string[]>();
for (const [language, list] of Object.entries(SMALL_WORDS))
  for (const word of list.split(' ')) words.set(word, [...(words.get(word) ?? []), language]);

/** The English name of the language that a text reads as; undefined where it is short, mixed, or none of those known. */
export function languageOf(text: string): string | undefined {
  const counts = new Map<string, number>();
  const all =
    text
      .slice(0, 100_000)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  for (const word of all)
    for (const language of words.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  const [best, next] = [...counts].sort((a, b) => b[1] - a[1]);
  if (best === undefined || all.length < LEAST_WORDS || best[1] < LEAST_SHARE * all.length) return undefined;
  return next !== undefined && next[1] > 0.6 * best[1] ? undefined : best[0];
}
