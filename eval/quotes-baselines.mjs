// Rankings that need no learning, for comparison: each gives a score to every sentence of an article.
const wordsOf = (sentence) => sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const USUAL_WORDS = 22;
const DAMPING = 0.85;
const ROUNDS = 30;

export const baselines = {
  random: ({ sentences }) => sentences.map(() => 0),
  'lead (earlier is better)': ({ sentences }) => sentences.map((_, i) => -i),
  'longest sentence': ({ sentences }) => sentences.map((sentence) => wordsOf(sentence).length),
  'nearest to 22 words': ({ sentences }) =>
    sentences.map((sentence) => -Math.abs(Math.log(Math.max(1, wordsOf(sentence).length) / USUAL_WORDS))),
  TextRank: ({ sentences }) => textRank(sentences.map((sentence) => new Set(wordsOf(sentence)))),
};

/** Mihalcea and Tarau 2004: sentences that share words with sentences that share words. */
function textRank(sentences) {
  const edges = sentences.map((own, i) =>
    sentences.map((other, j) => {
      if (i === j || own.size < 2 || other.size < 2) return 0;
      let shared = 0;
      for (const word of own) if (other.has(word)) shared++;
      return shared / (Math.log(own.size) + Math.log(other.size));
    }),
  );
  const totals = edges.map((row) => row.reduce((sum, edge) => sum + edge, 0));
  let ranks = sentences.map(() => 1);
  for (let round = 0; round < ROUNDS; round++)
    ranks = edges.map(
      (row) =>
        1 -
        DAMPING +
        DAMPING * row.reduce((sum, edge, j) => (edge === 0 ? sum : sum + (edge / totals[j]) * ranks[j]), 0),
    );
  return ranks;
}
