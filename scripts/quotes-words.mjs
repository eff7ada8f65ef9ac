// The single words that get weights, and their columns. Everything is taken relative to its article's mean.

/**
 * Of which words: those of the sentence itself, and those of the sentences before and after. `most` of them, each in at
 * least `articles` articles. A smaller `strength` is a stronger penalty.
 * Cross-validated, 700, 1,000, 2,000 and 3,000 own words gave an AUC of 68.4, 68.5, 68.8 and 68.9, and 5,000 no more. Words
 * beside left it as it was, and raised precision at 1 by a point.
 */
const KINDS = {
  own: { most: 3000, articles: 5, strength: 1.1 },
  beside: { most: 1000, articles: 8, strength: 0.67 },
};
export const KIND_NAMES = Object.keys(KINDS);
const DIGIT = /\p{Nd}/u;

/** A word that is printed like a name in more than this share of its sentences is one. */
const MOST_NAMED = 0.5;

/**
 * The words that stand in most of the articles, without numbers and names: who and what a magazine writes about says
 * nothing of a quote elsewhere. Leaving names out costs 0.1 of AUC cross-validated, and raises precision at 1.
 *
 * @param {{words: {own: string[], beside: string[], named: string[]}[]}[]} examples
 * @returns {{kind: string, word: string}[]} one for each column
 */
export function vocabularyOf(examples) {
  const names = namesOf(examples);
  return KIND_NAMES.flatMap((kind) => {
    const counts = count(examples.map(({ words }) => new Set(words.flatMap((own) => own[kind]))));
    const fit = [...counts].filter(
      ([word, articles]) => articles >= KINDS[kind].articles && !DIGIT.test(word) && !names.has(word),
    );
    fit.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    return fit.slice(0, KINDS[kind].most).map(([word]) => ({ kind, word }));
  });
}

function namesOf(examples) {
  const sentences = examples.flatMap(({ words }) => words);
  const all = count(sentences.map(({ own }) => own));
  const named = count(sentences.map((words) => words.named));
  return new Set([...named].flatMap(([word, times]) => (times > MOST_NAMED * all.get(word) ? [word] : [])));
}

/** In how many of the lists each word is. */
function count(lists) {
  const counts = new Map();
  for (const list of lists) for (const word of list) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/**
 * Which columns each sentence has, the mean of each column in each article, and what a column is multiplied by. A factor
 * falls with the root of the column's spread, halfway between the same penalty for every word and one that holds rare
 * words back in full.
 */
export function wordColumns(examples, shares, vocabulary) {
  const columns = Object.fromEntries(KIND_NAMES.map((kind) => [kind, new Map()]));
  vocabulary.forEach(({ kind, word }, column) => {
    columns[kind].set(word, column);
  });
  const articles = examples.map(({ words }) => {
    const rows = words.map((own) => KIND_NAMES.flatMap((kind) => numbersOf(own[kind], columns[kind])));
    return { rows, means: meansOf(rows) };
  });
  const squares = squaresOf(articles, shares, vocabulary.length);
  return { articles, factors: squares.map((square, i) => strengthOf(vocabulary[i]) / Math.max(square, 1e-12) ** 0.25) };
}

function numbersOf(words, columns) {
  return words.flatMap((word) => columns.get(word) ?? []);
}

function strengthOf({ kind }) {
  return KINDS[kind].strength;
}

function meansOf(rows) {
  const counts = new Map();
  for (const row of rows) for (const column of row) counts.set(column, (counts.get(column) ?? 0) + 1);
  return [...counts].map(([column, count]) => [column, count / rows.length]);
}

/** The weighted squares of each column's distances from its articles' means. */
function squaresOf(articles, shares, size) {
  const squares = new Float64Array(size);
  articles.forEach(({ rows, means }, a) => {
    const mean = new Map(means);
    rows.forEach((row, r) => {
      for (const column of row) squares[column] += shares[a][r] * (1 - 2 * mean.get(column));
    });
    const weight = shares[a].reduce((sum, share) => sum + share, 0);
    for (const [column, value] of means) squares[column] += weight * value ** 2;
  });
  return squares;
}
