// How good a ranking of an article's sentences is. The same figures as ../shared/pullquotes/score.py.
export const METRICS = ['auc', 'first', 'firstThree', 'reciprocalRank'];
const DRAWS = 2000;

/** The figures of one article, each 0 to 1; equal scores are taken in every order. */
export function figuresOf(scores, positive) {
  const quoted = new Set(positive);
  const ties = new Map();
  scores.forEach((score, i) => {
    const tie = ties.get(score) ?? { quoted: 0, others: 0 };
    if (quoted.has(i)) tie.quoted++;
    else tie.others++;
    ties.set(score, tie);
  });
  const ordered = [...ties].sort(([a], [b]) => b - a).map(([, tie]) => tie);
  return {
    auc: aucOf(ordered, quoted.size, scores.length - quoted.size),
    first: precisionAt(1, ordered),
    firstThree: precisionAt(3, ordered),
    reciprocalRank: reciprocalRank(ordered),
  };
}

function aucOf(ordered, quoted, others) {
  let above = 0;
  let pairs = 0;
  for (const tie of ordered) {
    pairs += tie.quoted * (others - above - tie.others) + 0.5 * tie.quoted * tie.others;
    above += tie.others;
  }
  return pairs / (quoted * others);
}

function precisionAt(most, ordered) {
  let seen = 0;
  let hits = 0;
  for (const tie of ordered) {
    const size = tie.quoted + tie.others;
    hits += (Math.max(0, Math.min(size, most - seen)) * tie.quoted) / size;
    seen += size;
  }
  return hits / most;
}

/** Expected over the orders of the tie that holds the first quoted sentence. */
function reciprocalRank(ordered) {
  let seen = 0;
  for (const { quoted, others } of ordered) {
    if (quoted > 0) {
      let expected = 0;
      let none = 1;
      for (let rank = 1; rank <= others + 1; rank++) {
        const left = quoted + others - rank + 1;
        expected += (none * (quoted / left)) / (seen + rank);
        none *= (left - quoted) / left;
      }
      return expected;
    }
    seen += others;
  }
  return 0;
}

/** Mean and 95 % bootstrap interval over articles. The same values give the same interval. */
export function interval(values) {
  const next = random(1);
  const mean = (list) => list.reduce((sum, value) => sum + value, 0) / list.length;
  const means = Array.from({ length: DRAWS }, () => mean(values.map(() => values[Math.floor(next() * values.length)])));
  means.sort((a, b) => a - b);
  return { mean: mean(values), low: means[Math.floor(0.025 * DRAWS)], high: means[Math.floor(0.975 * DRAWS)] };
}

/** Numbers from 0 to 1 (mulberry32). */
export function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
