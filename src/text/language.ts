/** A language that a text reads as. */
export interface Language {
  /** BCP 47. */
  readonly code: string;
  /** In English. */
  readonly name: string;
}

/**
 * Short words that are common in one language and rare in the others: articles, pronouns, prepositions, forms of “to be”.
 * That counting them tells languages apart as well as letters in threes do, once a text has fifteen words and more, is
 * what Grefenstette found (“Comparing two language identification schemes”, 1995). The choice is ours.
 */
const COMMON_WORDS: readonly (Language & { readonly words: ReadonlySet<string> })[] = [
  language('en', 'English', 'the and of to is was that it you they we this have with for not what but are were'),
  language('es', 'Spanish', 'el la los las y que es en un una por con para pero como más muy está lo del se no'),
  language('fr', 'French', 'le la les et est des une dans que pas je vous nous il elle du au qui avec pour mais ce'),
  language('de', 'German', 'der die das und ist nicht ein eine ich sie wir es mit auf auch war dem den zu aber von'),
  language('pt', 'Portuguese', 'o a os as e que é em um uma não por com para mas como muito está do da no na eu'),
  language('it', 'Italian', 'il lo la gli e che è un una non per con ma come più molto sono del della di nel si'),
  language('nl', 'Dutch', 'de het een en is niet ik je we van dat met op ook was maar er voor zijn aan hij ze'),
  language('ru', 'Russian', 'и в не что на я с это как он мы но по она так у же было вы'),
];

/** Scripts that one language has to itself; Han counts only where no Kana stands among it. */
const SCRIPTS: readonly (Language & { readonly letters: RegExp })[] = [
  { code: 'ja', name: 'Japanese', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu },
  { code: 'ko', name: 'Korean', letters: /\p{Script=Hangul}/gu },
  { code: 'zh', name: 'Chinese', letters: /\p{Script=Han}/gu },
];

const FEWEST_WORDS = 15;
/** Of all words, at least so many are common ones, and so many times as many as in the next language. */
const SHARE = 0.15;
const LEAD = 1.3;

/** The language a text reads as, of the eleven known here. Absent where it is short, mixed, or in another one. */
export function languageOf(text: string): Language | undefined {
  return byScript(text) ?? byWords(text.toLowerCase().match(/\p{L}+/gu) ?? []);
}

function byScript(text: string): Language | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const found = SCRIPTS.find((script) => (text.match(script.letters)?.length ?? 0) > 0.2 * letters);
  return found === undefined ? undefined : { code: found.code, name: found.name };
}

function byWords(words: readonly string[]): Language | undefined {
  const scores = COMMON_WORDS.map(({ code, name, words: common }) => ({
    language: { code, name },
    count: words.filter((word) => common.has(word)).length,
  })).sort((a, b) => b.count - a.count);
  const [best, next] = scores;
  if (best === undefined || next === undefined || words.length < FEWEST_WORDS) return undefined;
  return best.count >= SHARE * words.length && best.count >= LEAD * next.count ? best.language : undefined;
}

function language(code: string, name: string, words: string): Language & { readonly words: ReadonlySet<string> } {
  return { code, name, words: new Set(words.split(' ')) };
}
