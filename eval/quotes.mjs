// Scores the ranking of pull quotes on ../shared/pullquotes/dev.jsonl, cross-validated by article and by publication,
// beside baselines.
// With a file of the same shape, ranks its sentences by the weights of src/quotes/model.json instead:
//   npm run eval:quotes -- FILE.jsonl [--predictions OUT.jsonl]
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { DEVELOPMENT_SET, exampleOf, passagesOf, rankable, readArticles, spread } from '../scripts/quotes-articles.mjs';
import { learn, RIDGE, scoresOf } from '../scripts/quotes-learn.mjs';
import { loadLearning } from '../scripts/quotes-source.mjs';
import { baselines } from './quotes-baselines.mjs';
import { figuresOf, interval, METRICS, random } from './quotes-metrics.mjs';

const FOLDS = 5;

/** Scores of each article by weights learned from the articles of other groups: nothing of its own group is known. */
function learnedElsewhere(articles, examples, groups) {
  const scores = new Array(articles.length);
  for (const held of new Set(groups)) {
    const model = learn(
      examples.filter((_, i) => groups[i] !== held),
      RIDGE,
    );
    examples.forEach((example, i) => {
      if (groups[i] === held) scores[i] = spread(articles[i], example.kept, scoresOf(example, model));
    });
  }
  return scores;
}

function foldsOf(count) {
  const next = random(1);
  const order = Array.from({ length: count }, (_, i) => ({ i, key: next() })).sort((a, b) => a.key - b.key);
  const folds = new Array(count);
  order.forEach(({ i }, place) => {
    folds[i] = place % FOLDS;
  });
  return folds;
}

/** Scores by the weights that the program ships. */
function shipped(article, learning) {
  const kept = rankable(article);
  const { passages, title } = passagesOf(article, kept);
  return spread(article, kept, learning.scorePassages(passages, title, 'english'));
}

function printRow(name, articles, scores) {
  const figures = articles.map(({ positive }, i) => figuresOf(scores[i], positive));
  const cells = METRICS.map((metric) => {
    const { mean, low, high } = interval(figures.map((one) => one[metric]));
    const [m, l, h] = [mean, low, high].map((value) => (100 * value).toFixed(1));
    return `${m} [${l}, ${h}]`.padEnd(19);
  });
  console.log(`${name.padEnd(38)} ${String(articles.length).padStart(4)}   ${cells.join(' ')}`.trimEnd());
}

function printHead(name) {
  const heads = ['AUC', 'P@1', 'P@3', 'MRR'].map((head) => head.padEnd(19));
  console.log(`${name.padEnd(38)}    n   ${heads.join(' ')}`.trimEnd());
}

function printByGenre(name, articles, scores) {
  for (const genre of [...new Set(articles.map((article) => article.genre))].sort())
    printSome(`${name}, ${genre}`, articles, scores, (article) => article.genre === genre);
}

function printSome(name, articles, scores, fits) {
  const own = articles.flatMap((article, i) => (fits(article) ? [i] : []));
  const pick = (list) => own.map((i) => list[i]);
  if (own.length > 0) printRow(name, pick(articles), pick(scores));
}

/** How well the weights travel: no article of the same publication, which is the source's repository, taught them. */
function printByPublication(articles, examples) {
  const publications = articles.map(({ source }) => source.repo);
  const count = (name) => publications.filter((other) => other === name).length;
  const largest = [...new Set(publications)].sort((a, b) => count(b) - count(a))[0];
  const isLargest = ({ source }) => source.repo === largest;
  const scores = learnedElsewhere(articles, examples, publications);
  printRow('this model, other publications', articles, scores);
  printByGenre('  other publications', articles, scores);
  const halves = learnedElsewhere(articles, examples, articles.map(isLargest));
  printSome('  the largest teaches, the others judge', articles, halves, (article) => !isLargest(article));
}

async function table() {
  const articles = readArticles(DEVELOPMENT_SET);
  const learning = await loadLearning();
  const folds = foldsOf(articles.length);
  printHead(`${DEVELOPMENT_SET.split('/').pop()}, 5 folds`);
  for (const [name, scoresOfArticle] of Object.entries(baselines))
    printRow(name, articles, articles.map(scoresOfArticle));
  const plain = articles.map((article) => exampleOf(article, learning, 'any-language'));
  printRow('any language, cross-validated', articles, learnedElsewhere(articles, plain, folds));
  const examples = articles.map((article) => exampleOf(article, learning, 'english'));
  const scores = learnedElsewhere(articles, examples, folds);
  printRow('this model, cross-validated', articles, scores);
  printByGenre('  this model', articles, scores);
  printByPublication(articles, examples);
}

async function rank(file, predictions) {
  const articles = readArticles(file);
  const learning = await loadLearning();
  const scores = articles.map((article) => shipped(article, learning));
  if (predictions !== undefined)
    writeFileSync(predictions, articles.map(({ id }, i) => `${JSON.stringify({ id, scores: scores[i] })}\n`).join(''));
  const scored = articles.flatMap(({ positive }, i) => (positive?.length > 0 ? [i] : []));
  if (scored.length === 0) return;
  printHead(file.split('/').pop());
  const [known, own] = [scored.map((i) => articles[i]), scored.map((i) => scores[i])];
  printRow('shipped weights', known, own);
  printByGenre('  shipped weights', known, own);
}

const { positionals, values } = parseArgs({ allowPositionals: true, options: { predictions: { type: 'string' } } });
const [file] = positionals;
if (file !== undefined) await rank(file, values.predictions);
else if (!existsSync(DEVELOPMENT_SET)) console.log(`skipped: there is no ${DEVELOPMENT_SET}`);
else await table();
