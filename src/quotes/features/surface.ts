import type { FeatureGroup, Subject } from './types.ts';
import { flag } from './words.ts';

/** Each a pattern that a text holds or does not. */
const PATTERNS = {
  money: /[$£€¥%]/,
  year: /\b(?:19|20)\d\d\b/,
  bracket: /[([（]/,
  ellipsis: /…|\.\.\./,
  address: /https?:|www\.|\.(?:com|org|net)\b|[<>{}|\\_]|\w\.\w+\(/,
  question: /[?？؟]["”’)]*\s*$/,
  'question-inside': /[?？؟]/,
  exclamation: /[!！]/,
  colon: /:(?!\/)/,
  'colon-end': /[:：]$/,
  semicolon: /;/,
  dash: /[—–]| - |--/,
  slash: /\//,
  'no-stop': /[^.!?…。！？؟।۔"”’')\]]["”’')\]]*$/,
  'quoted-words': /[“"‘'][^”"’']{1,25}[”"’'](?!\w)/,
} as const satisfies Readonly<Record<string, RegExp>>;

/** Figures, names, brackets, marks: what can be seen without knowing the language. */
export const surface: FeatureGroup = {
  names: [
    ...Object.keys(PATTERNS).map((name) => `surface.${name}`),
    'surface.numbers',
    'surface.has-number',
    'surface.names',
    'surface.name-share',
    'surface.has-name',
    'surface.acronyms',
    'surface.commas',
  ],
  english: false,
  measure(subject, into) {
    const text = subject.text.trim();
    for (const pattern of Object.values(PATTERNS)) into.push(flag(pattern.test(text)));
    const { numbers, names, acronyms } = countWords(subject);
    into.push(Math.log1p(numbers), flag(numbers > 0));
    into.push(Math.log1p(names), names / Math.max(1, subject.words.length), flag(names > 0));
    into.push(Math.log1p(acronyms), Math.log1p(text.split(/[,،、，]/).length - 1));
  },
};

function countWords({ printed }: Subject): { numbers: number; names: number; acronyms: number } {
  let numbers = 0;
  let names = 0;
  let acronyms = 0;
  printed.forEach((word, i) => {
    if (/^\p{Nd}/u.test(word)) numbers++;
    else if (/^\p{Lu}{2}/u.test(word)) acronyms++;
    if (i > 0 && /^\p{Lu}/u.test(word) && !/^I(?:['’]|$)/.test(word)) names++;
  });
  return { numbers, names, acronyms };
}
