import { piecesOf } from './pieces.ts';
import type { Checked, Rule } from './types.ts';

/** Sounds and phrases that fill a pause, by language. `um` is a word in German and Portuguese, `er` in German. */
const FILLERS: Readonly<Record<string, RegExp>> = {
  en: /(?<![\p{L}\p{N}’'-])(?:u[mh]+|uhm|er|erm|hmm+|mm+|(?:you know|I mean)(?=[,.;—–]|\s--))(?![\p{L}\p{N}’'-])/giu,
  de: /(?<![\p{L}\p{N}-])(?:äh+m?|öhm?|hm+)(?![\p{L}\p{N}-])/giu,
  fr: /(?<![\p{L}\p{N}-])(?:euh+|heu|hum)(?![\p{L}\p{N}-])/giu,
  es: /(?<![\p{L}\p{N}-])(?:eh+|em+|mmm*)(?![\p{L}\p{N}-])/giu,
  pt: /(?<![\p{L}\p{N}-])(?:hã|ahn|né|hum)(?![\p{L}\p{N}-])/giu,
};
/** The commonest words that tell these languages apart. */
const TELLTALE: Readonly<Record<string, RegExp>> = {
  en: /\b(?:the|and|of)\b/giu,
  de: /\b(?:der|die|und|ich)\b/giu,
  fr: /\b(?:les|et|est|des)\b/giu,
  es: /\b(?:el|los|y|en)\b/giu,
  pt: /\b(?:os|um|uma|em|do)\b/giu,
};
const NAMED = 3;

/** How much of the hesitation is kept is a choice; this counts, so that the choice can be checked. */
export const fillerWords: Rule = {
  id: 'filler-words',
  group: 'publishing',
  summary: 'How many filler words the speech has',
  severity: 'off',
  fix: 'never',
  defaults: {},
  page: {
    what: 'Counts “um”, “uh”, “you know” between pauses and their like, once for the whole file, and names the commonest. Off by default. They are never removed: to some readers they are noise, to others evidence.',
    why: 'Users of automatic transcription ask for both; a wrong removal is worse than a missed one.',
    bad: 'an edited interview with 40 of them',
    good: 'one with few, or one whose note says that it is verbatim',
    off: 'Off unless turned on; leave it off for verbatim transcripts.',
  },
  *check(checked) {
    const speech = piecesOf(checked).flatMap(({ text, turn }) =>
      turn === undefined ? [] : [text.replace(/\s+/g, ' ')],
    );
    const pattern = FILLERS[languageOf(checked, speech)];
    if (pattern === undefined) return;
    const counts = new Map<string, number>();
    for (const text of speech)
      for (const [found] of text.matchAll(pattern)) {
        const word = found === 'I mean' ? found : found.toLowerCase();
        counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    if (total === 0) return;
    const ranked = [...counts].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
    const most = ranked.slice(0, NAMED).map(([word, count]) => `“${word}” ${count}`);
    yield {
      message: `${total} filler ${total === 1 ? 'word' : 'words'}: ${most.join(', ')}${ranked.length > NAMED ? ' …' : ''}`,
    };
  },
};

function languageOf({ transcript }: Checked, speech: readonly string[]): string {
  const { language } = transcript.metadata;
  if (language !== undefined) return language.slice(0, 2).toLowerCase();
  const counts = Object.entries(TELLTALE).map(([code, pattern]) => ({
    code,
    count: speech.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0),
  }));
  const [best] = counts.sort((a, b) => b.count - a.count);
  return best === undefined || best.count === 0 ? '' : best.code;
}
