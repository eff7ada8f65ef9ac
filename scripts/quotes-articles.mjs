// Articles with known pull quotes, as ../shared/pullquotes/SOURCES.md describes them: which of their sentences may be
// ranked, and what is learned from those.
import { readFileSync } from 'node:fs';

export const DEVELOPMENT_SET = '../shared/pullquotes/dev.jsonl';

/** Labels that the source itself prints on questions. */
const QUESTION_LABELS = new Set(['q', 'question', 'interviewer']);
/** A speaker asks the questions when more of his sentences end in a question mark than of anybody's, and at least these. */
const LEAST_QUESTIONS = 0.2;
/** A second one asks too from here on, when he asks more than once. */
const PLAINLY_ASKS = 0.3;
/** Sentences before the first turn are an introduction, unless they are more of the article than this. */
const MOST_INTRODUCTION = 0.3;

export function readArticles(path) {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line));
}

/** The numbers of the sentences that may be ranked: answers only, where an article is an interview. */
export function rankable({ sentences, speaker_of_sentence: speakers }) {
  const all = sentences.map((_, i) => i);
  if (!Array.isArray(speakers) || speakers.every((label) => label === null)) return all;
  const asks = whoAsks(sentences, speakers);
  const introduction = speakers.filter((label) => label === null).length;
  const keepsIntroduction = introduction > MOST_INTRODUCTION * sentences.length;
  const kept = all.filter((i) => (speakers[i] === null ? keepsIntroduction : !asks.has(speakers[i])));
  return kept.length === 0 ? all : kept;
}

function whoAsks(sentences, speakers) {
  const counts = new Map();
  sentences.forEach((sentence, i) => {
    const label = speakers[i];
    if (label === null) return;
    const count = counts.get(label) ?? { asked: 0, said: 0 };
    count.said++;
    if (/\?["”’)\s]*$/.test(sentence)) count.asked++;
    counts.set(label, count);
  });
  const labels = [...counts.keys()];
  const printed = labels.filter((label) => QUESTION_LABELS.has(label.toLowerCase()));
  if (printed.length > 0) return new Set(printed);
  const share = (label) => counts.get(label).asked / counts.get(label).said;
  const [most] = labels.sort((a, b) => share(b) - share(a));
  const plainly = labels.filter((label) => share(label) >= PLAINLY_ASKS && counts.get(label).asked > 1);
  return new Set(share(most) >= LEAST_QUESTIONS ? [most, ...plainly] : []);
}

/** The sentences that may be ranked, as `src/quotes` is given them. An interview's title is about the person. */
export function passagesOf(article, kept) {
  const passages = kept.map((i) => ({
    text: article.sentences[i],
    paragraph: article.paragraph_of_sentence?.[i] ?? i,
  }));
  return { passages, title: article.genre === 'qa' ? '' : (article.title ?? '') };
}

/** What is learned from one article. Single words are learned from in English only. */
export function exampleOf(article, learning, set) {
  const kept = rankable(article);
  const { passages, title } = passagesOf(article, kept);
  const positive = new Set(article.positive);
  return {
    kept,
    vectors: learning.vectorsOf(passages, title, set),
    words: set === 'english' ? learning.wordsOf(passages) : kept.map(() => ({ own: [], beside: [], named: [] })),
    labels: kept.map((i) => (positive.has(i) ? 1 : 0)),
  };
}

/** Scores for every sentence: those that may not be ranked share the last place. */
export function spread(article, kept, scores) {
  const lowest = Math.min(0, ...scores) - 1;
  const all = new Array(article.sentences.length).fill(lowest);
  kept.forEach((sentence, i) => {
    all[sentence] = scores[i];
  });
  return all;
}
