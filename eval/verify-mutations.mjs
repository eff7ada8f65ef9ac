// What may be done to a true quotation and what may not, as pure functions. A change that a sentence does not allow gives
// undefined. `of` is the sentence, `pick` a number that chooses among its places, the same each time.

/** A figure with its separators is one word. */
const WORD = /\d+(?:[.,]\d+)+|[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
/** Parts of a quotation that are shorter are no evidence by themselves. */
const LEAST_PART = 5;

/** The words of a sentence with their places, without the first and the last. */
export function innerWords(of) {
  return [...of.matchAll(WORD)].map(({ 0: text, index }) => ({ text, index, end: index + text.length })).slice(1, -1);
}

function splice(of, from, to, text) {
  return of.slice(0, from) + text + of.slice(to);
}

function at(words, pick) {
  return words.length === 0 ? undefined : words[pick % words.length];
}

const otherCase = (letter) => (letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase());

/** A draft that holds one quotation. */
const inMarks = (text, open = '“', close = '”') => `${open}${text}${close}`;

export const TOLERATED = [
  { name: 'none', grade: 'same', change: (of) => inMarks(of) },
  { name: 'quotation marks', grade: 'same', change: (of) => inMarks(of, '«', '»') },
  {
    name: 'apostrophes',
    grade: 'same',
    change: (of) => (/['’]/.test(of) ? inMarks(of.replace(/['’]/g, (one) => (one === "'" ? '’' : "'"))) : undefined),
  },
  {
    name: 'dashes',
    grade: 'same',
    change: (of) => (/\s?[—–]\s?/.test(of) ? inMarks(of.replace(/\s?[—–]\s?/g, ' - ')) : undefined),
  },
  {
    name: 'spaces',
    grade: 'same',
    change: (of) => inMarks(of.replace(/ /g, (_, i) => (i % 3 === 0 ? '\u00a0' : '  '))),
  },
  {
    name: 'case of the first letter',
    grade: 'same',
    change: (of) =>
      otherCase(of[0]) === of[0] || otherCase(of[0]).length > 1 ? undefined : inMarks(otherCase(of[0]) + of.slice(1)),
  },
  {
    name: 'a letter in brackets',
    grade: 'same, change marked',
    change: (of) =>
      otherCase(of[0]) === of[0] || otherCase(of[0]).length > 1
        ? undefined
        : inMarks(`[${otherCase(of[0])}]${of.slice(1)}`),
  },
  {
    name: 'words in brackets',
    grade: 'same, change marked',
    change(of, pick) {
      const word = at(innerWords(of), pick);
      return word === undefined ? undefined : inMarks(splice(of, word.end, word.end, ' [the harbour]'));
    },
  },
  {
    name: 'an ellipsis',
    grade: 'same, change marked',
    change(of, pick) {
      const words = innerWords(of);
      const word = at(words.slice(LEAST_PART, -LEAST_PART), pick);
      return word === undefined || NEGATION.test(word.text)
        ? undefined
        : inMarks(splice(of, word.index, word.end, '…'));
    },
  },
  {
    name: 'Markdown',
    grade: 'same',
    change(of, pick) {
      const word = at(innerWords(of), pick);
      return word === undefined ? undefined : inMarks(splice(of, word.index, word.end, `**${word.text}**`));
    },
  },
  {
    name: 'line wraps',
    grade: 'same',
    change: (of) =>
      of.includes(' ')
        ? inMarks(of.replace(/ (?=\S)/g, (space, i) => (i % 5 === 0 ? '\n' : space)).replace(/\n([-+*>#\d])/g, ' $1'))
        : undefined,
  },
];

const NEGATION =
  /^(?:not|no|never|none|nobody|nothing|nor|neither|without|kein\p{L}*|nicht|nie|non|ne|pas|jamais|nunca|não|nada|sin|не|нет|.*n['’]t)$/iu;

export const FORBIDDEN = [
  {
    name: '“not” dropped',
    grades: ['changed'],
    change(of) {
      const word = innerWords(of).find(({ text }) => /^not$/i.test(text));
      return word === undefined ? undefined : inMarks(splice(of, word.index, word.end, '').replace(/ {2}/, ' '));
    },
  },
  {
    name: '“not” added',
    grades: ['changed'],
    change(of, pick) {
      const word = at(innerWords(of), pick);
      return word === undefined ? undefined : inMarks(splice(of, word.end, word.end, ' not'));
    },
  },
  {
    name: 'a number changed',
    grades: ['changed'],
    change(of) {
      const word = innerWords(of).find(({ text }) => /^\d+$/.test(text));
      return word === undefined ? undefined : inMarks(splice(of, word.index, word.end, String(Number(word.text) + 1)));
    },
  },
  {
    name: 'a word swapped',
    grades: ['changed'],
    change(of, pick) {
      const word = at(innerWords(of), pick);
      return word === undefined ? undefined : inMarks(splice(of, word.index, word.end, 'quayside'));
    },
  },
  {
    name: 'two clauses reversed',
    grades: ['changed'],
    change(of) {
      const comma = /, /.exec(of);
      if (comma === null) return undefined;
      const [before, behind] = [of.slice(0, comma.index), of.slice(comma.index + 2)];
      const least = LEAST_PART;
      if ([before, behind].some((part) => (part.match(WORD) ?? []).length < least)) return undefined;
      return inMarks(`${behind}, ${before}`);
    },
  },
];
