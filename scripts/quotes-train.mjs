// Learns the weights of src/quotes/model.json from ../shared/pullquotes/dev.jsonl: all of its articles, no network, no
// chance. Only weights are kept, no text.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { DEVELOPMENT_SET, exampleOf, readArticles } from './quotes-articles.mjs';
import { learn, RIDGE } from './quotes-learn.mjs';
import { loadLearning } from './quotes-source.mjs';

const MODEL = 'src/quotes/model.json';
const FEATURE_SETS = ['english', 'any-language'];
const DIGITS = 4;

const round = (value) => Number(value.toPrecision(DIGITS));

function tableOf(names, { weights, means }) {
  return Object.fromEntries(names.map((name, i) => [name, [round(weights[i]), round(means[i])]]));
}

/** A line for each number of points: the words that add so many, in order of the alphabet. */
function byPoints(points) {
  const lists = new Map();
  for (const [word, value] of points) {
    const key = value.toFixed(2);
    lists.set(key, [...(lists.get(key) ?? []), word]);
  }
  const ordered = [...lists].sort(([a], [b]) => Number(b) - Number(a));
  return ordered.map(([key, words]) => `      ${JSON.stringify(key)}: ${JSON.stringify(words.sort().join(' '))}`);
}

async function train() {
  const articles = readArticles(DEVELOPMENT_SET);
  const learning = await loadLearning();
  const sets = {};
  let words;
  for (const set of FEATURE_SETS) {
    const examples = articles.map((article) => exampleOf(article, learning, set));
    const model = learn(examples, RIDGE);
    sets[set] = tableOf(learning.valueNames(set), model);
    if (set === 'english') words = model.words;
  }
  const provenance = {
    data: 'pullquotes/dev.jsonl: pull quotes that human editors chose; see its SOURCES.md. No text of it is in this file',
    dataSha256: createHash('sha256').update(readFileSync(DEVELOPMENT_SET)).digest('hex'),
    articles: articles.length,
    sentences: articles.reduce((sum, { sentences }) => sum + sentences.length, 0),
    script: 'scripts/quotes-train.mjs',
    method: 'logistic regression, L2; all relative to the article’s mean; articles weighted by their sentences',
    ridge: RIDGE,
  };
  const values = (table) =>
    Object.entries(table).map(
      ([name, pair]) => `      ${JSON.stringify(name)}: ${JSON.stringify(pair).replace(',', ', ')}`,
    );
  const printed = FEATURE_SETS.map((set) => `    ${JSON.stringify(set)}: {\n${values(sets[set]).join(',\n')}\n    }`);
  const head = JSON.stringify({ provenance }, null, 2).slice(0, -2);
  const lists = Object.entries(words).map(
    ([kind, points]) => `    ${JSON.stringify(kind)}: {\n${byPoints(points).join(',\n')}\n    }`,
  );
  const parts = [`"sets": {\n${printed.join(',\n')}\n  }`, `"words": {\n${lists.join(',\n')}\n  }`];
  writeFileSync(MODEL, `${head},\n  ${parts.join(',\n  ')}\n}\n`);
  console.log(`${MODEL}: learned from ${articles.length} articles`);
}

if (!existsSync(DEVELOPMENT_SET)) console.log(`skipped: there is no ${DEVELOPMENT_SET}`);
else await train();
