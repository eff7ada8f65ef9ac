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

async function train() {
  const articles = readArticles(DEVELOPMENT_SET);
  const learning = await loadLearning();
  const sets = {};
  for (const set of FEATURE_SETS) {
    const examples = articles.map((article) => exampleOf(article, learning, set));
    sets[set] = tableOf(learning.valueNames(set), learn(examples, RIDGE));
  }
  const provenance = {
    data: 'pullquotes/dev.jsonl: pull quotes that human editors chose; see its SOURCES.md. No text of it is in this file',
    dataSha256: createHash('sha256').update(readFileSync(DEVELOPMENT_SET)).digest('hex'),
    articles: articles.length,
    sentences: articles.reduce((sum, { sentences }) => sum + sentences.length, 0),
    script: 'scripts/quotes-train.mjs',
    method: 'logistic regression, L2, Newton; vectors relative to their article’s mean; articles weighted equally',
    ridge: RIDGE,
  };
  const values = (table) =>
    Object.entries(table).map(
      ([name, pair]) => `      ${JSON.stringify(name)}: ${JSON.stringify(pair).replace(',', ', ')}`,
    );
  const printed = FEATURE_SETS.map((set) => `    ${JSON.stringify(set)}: {\n${values(sets[set]).join(',\n')}\n    }`);
  const head = JSON.stringify({ provenance }, null, 2).slice(0, -2);
  writeFileSync(MODEL, `${head},\n  "sets": {\n${printed.join(',\n')}\n  }\n}\n`);
  console.log(`${MODEL}: learned from ${articles.length} articles`);
}

if (!existsSync(DEVELOPMENT_SET)) console.log(`skipped: there is no ${DEVELOPMENT_SET}`);
else await train();
