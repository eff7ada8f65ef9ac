import { TITLES } from '../../../text/lexicon.ts';
import { foldLabel } from '../label-shape.ts';

const GAP = '[ \\u00a0]';
const REST = "[\\p{L}’'-]{0,30}";
const PARTICLE = '(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|al|el|bin|ibn|ben)';
const FIRST = `\\p{Lu}(?:\\p{Ll}${REST}|\\.(?:\\p{Lu}\\.){0,3}|[’']\\p{Lu}\\p{Ll}${REST})`;
const NEXT = `(?:al-|[dDlL][’'])?\\p{Lu}(?:\\p{Ll}${REST}|\\.(?=${GAP}\\p{Lu})|[’']\\p{Lu}\\p{Ll}${REST}|c\\p{Lu}\\p{Ll}${REST})`;

/** The pattern of a full name in running text: two to five capitalised words, small words between them. */
export const NAME = `${FIRST}(?:${GAP}(?:${PARTICLE}${GAP}){0,2}${NEXT}){1,4}`;

/** The pattern of a full name in capitals, as lists of counsel print it; it ends at a comma or with its line. */
export const CAPITAL_NAME = `(?:\\p{Lu}\\. ){0,2}\\p{Lu}[\\p{Lu}-]{1,30}(?: \\p{Lu}\\.){0,2}(?: (?:(?:DE|LA|VAN|DER) )?\\p{Lu}[\\p{Lu}'’-]{1,30}){1,2}(?:,? (?:JR|SR)\\.)?(?=,|[ \\t]*$|[ \\t]{2})`;

const NAMES = new RegExp(NAME, 'gu');

/** Whether a full name may stand in a text. */
export function mayHoldName(text: string): boolean {
  return text.search(NAMES) !== -1;
}

/** Words that open a sentence, or say what somebody is, before a name. */
const OPENERS =
  /^(?:the|a|an|in|on|at|for|with|and|but|when|while|as|by|from|to|of|this|that|interview|interviewer|interviewee|spotlight|fotos?|photos?|photographs?|meet|entrevista|con|los|les|die|das|mit|im|hosts?|guests?|madam|press|former|vice|deputy|executive|editor|writer|author|novelist|poet|artist|nominee|laureate|nobel|winner|singer|actor|actress|founder|chef|architect|photographer|filmmaker|journalist|historian|economist|philosopher|scientist|activist|musician|designer|composer|critic|bestselling|thank|thanks|hello|hi|hey|welcome|good|briefing|if|ranking|member|so|now|then|here|today|yes|no|dear)$/;

/** What a headline in capitalised words has a person do: `Nora Lindqvist Answers Your Questions`. */
const HEADLINE_VERB = /^(?:Answers|Talks|Speaks|Tells|Explains|Discusses|Replies|Responds|Reveals|Remembers|Reflects)$/;

/** Names without their titles, possessives and the word that only opens the sentence. */
export function namesIn(text: string): { readonly name: string; readonly index: number }[] {
  return [...text.matchAll(NAMES)].flatMap((match) => {
    const name = bareName(match[0]);
    return name === undefined ? [] : [{ name, index: match.index + match[0].indexOf(name) }];
  });
}

/** @returns undefined where less than a full name is left */
export function bareName(found: string): string | undefined {
  const words = found.split(/[ \u00a0]/);
  const owner = words.findIndex((word) => /[’']s$/.test(word));
  const kept = owner === -1 ? words : [...words.slice(0, owner), (words[owner] ?? '').slice(0, -2)];
  const verb = kept.findIndex((word, i) => i >= 2 && HEADLINE_VERB.test(word));
  if (verb !== -1) kept.length = verb;
  kept.splice(0, kept.findLastIndex(isTitleWithin) + 1);
  while (kept.length > 0 && isOpener(kept[0] ?? '')) kept.shift();
  const name = kept.join(' ');
  return kept.length >= 2 && kept.some((word) => word.length > 2) ? name : undefined;
}

/** `Assets Dr Nora Lindqvist`, where the line above ends in a word with a capital. */
const isTitleWithin = (word: string): boolean => /^(?:Mr|Mrs|Ms|Dr|Prof|Senator|Sen|Herr|Frau|Mme|Sra?)\.?$/.test(word);

function isOpener(word: string): boolean {
  const key = foldLabel(word);
  return OPENERS.test(key) || (TITLES.has(key) && key !== 'don');
}

/** As before titles: `O Sr. Haddad`, `De heer Haddad`. */
const ARTICLE = /^(?:o|a|os|as|el|la|le|il|der|die|de|den|the)$/i;

/** Drops the titles before a name; a title alone stays. */
export function stripTitles(name: string): string {
  const words = name.split(/\s+/);
  const isTitle = (word = '') => TITLES.has(foldLabel(word));
  if (words.length > 2 && ARTICLE.test(words[0] ?? '') && isTitle(words[1])) words.shift();
  while (words.length > 1 && isTitle(words[0])) words.shift();
  return words.join(' ');
}

/** `ROBERT McCAMMON III` as names are written; anything else with a small letter stays as it is. */
export function titleCase(name: string): string {
  if (/\p{Ll}/u.test(name.replace(/\bMc|\bMac/g, ''))) return name;
  return name
    .split(/([ \u00a0]+)/)
    .map((word, i) => (/^(?:II|III|IV)$/.test(word) ? word : capitalised(word, i > 0)))
    .join('');
}

/** A dotted capital I is a letter of Turkish alone. */
const TURKISH = /İ/;

function capitalised(word: string, inside: boolean): string {
  const lower = word.toLocaleLowerCase(TURKISH.test(word) ? 'tr' : 'en');
  if (inside && /^(?:de|del|la|las|los|van|von|der|den|da|dos|das|du|di|y)$/.test(lower)) return lower;
  return lower
    .replace(/(^|['’.-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/^Mc(\p{L})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}

/** Folded for comparing names: `García` in a label is `Garcia` in a title without accents. */
export function foldName(name: string): string {
  return foldLabel(name)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
}

/** One key for the spellings of one person: without middle initials and `Jr.` */
export function personKey(name: string): string {
  const words = foldName(name)
    .split(' ')
    .filter((word) => word !== 'jr' && word !== 'sr');
  const long = words.filter((word) => word.length > 1 || !/\p{Lu}|\p{Ll}/u.test(name));
  return (long.length >= 2 ? long : words).join(' ');
}

/** Whether all words of a shorter name stand in a longer one. */
export function includesName(long: string, short: string): boolean {
  const words = foldName(long).split(' ');
  const parts = foldName(short).split(' ');
  return parts.length < words.length && parts.every((word) => words.includes(word));
}

/** The words of a folded name without its titles, and the article before one. */
export function nameWords(folded: string): string[] {
  const words = folded.split(' ');
  if (ARTICLE.test(words[0] ?? '') && TITLES.has(words[1] ?? '')) words.shift();
  return words.filter((word) => word !== '' && !TITLES.has(word) && word !== 'the');
}
