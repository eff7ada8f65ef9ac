import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { figuresOf, interval } from '../eval/quotes-metrics.mjs';
import { rankable, spread } from '../scripts/quotes-articles.mjs';
import { learn, scoresOf } from '../scripts/quotes-learn.mjs';
import { minimum } from '../scripts/quotes-minimum.mjs';
import { vocabularyOf } from '../scripts/quotes-words.mjs';

const EVAL = resolve('eval/quotes.mjs');
const TRAIN = resolve('scripts/quotes-train.mjs');

/** A folder beside which nothing stands. */
function alone(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'quotes-')), 'alone');
  mkdirSync(folder);
  return folder;
}

function run(script: string, args: readonly string[] = [], folder = alone()) {
  const { status, stdout } = spawnSync(process.execPath, [script, ...args], { cwd: folder, encoding: 'utf8' });
  return { status, stdout, folder };
}

test.each([EVAL, TRAIN])('without the data %s says so and succeeds', (script) => {
  expect(run(script)).toMatchObject({ status: 0, stdout: 'skipped: there is no ../shared/pullquotes/dev.jsonl\n' });
});

test('figures of a ranking; equal scores are taken in every order', () => {
  expect(figuresOf([3, 2, 1, 0], [0])).toEqual({ auc: 1, first: 1, firstThree: 1 / 3, reciprocalRank: 1 });
  expect(figuresOf([0, 1, 2, 3], [0])).toEqual({ auc: 0, first: 0, firstThree: 0, reciprocalRank: 1 / 4 });
  const tied = figuresOf([1, 1, 1, 1], [2]);
  expect(tied.auc).toBe(0.5);
  expect(tied.first).toBeCloseTo(1 / 4);
  expect(tied.reciprocalRank).toBeCloseTo((1 + 1 / 2 + 1 / 3 + 1 / 4) / 4);
});

test('an interval holds its mean and is the same each time', () => {
  const first = interval([0.2, 0.4, 0.6, 0.8]);
  expect(first.low).toBeLessThan(first.mean);
  expect(first.high).toBeGreaterThan(first.mean);
  expect(interval([0.2, 0.4, 0.6, 0.8])).toEqual(first);
});

const noWords = { own: [], beside: [], named: [] };

test('learning finds the feature that tells quoted sentences from others', () => {
  const vectors = [0, 1, 2, 3].map((value) => [value, 7, -value % 2]);
  const example = { vectors, words: vectors.map(() => noWords), labels: [0, 0, 1, 1] };
  const model = learn([example, example], 0.1);
  const [least = 0, , , most = 0] = scoresOf(example, model);
  expect(most).toBeGreaterThan(least);
  expect(model.weights[1]).toBe(0);
});

/** An article of two sentences, the first of them quoted, whose first word is `first`. */
function article(first: string) {
  const words = [[first, 'free', 'bo', 'x1'], ['dull']];
  return {
    vectors: [[0], [0]],
    words: words.map((own) => ({ own, beside: [], named: own.includes('bo') ? ['bo'] : [] })),
    labels: [1, 0],
  };
}

test('learning finds words that stand in many articles, but no names and numbers', () => {
  const articles = ['a', 'b', 'c', 'd', 'e'].map(article);
  expect(vocabularyOf(articles)).toEqual([
    { kind: 'own', word: 'dull' },
    { kind: 'own', word: 'free' },
  ]);
  const { own } = learn(articles, 0.1).words;
  expect(own?.get('free')).toBeGreaterThan(0);
  expect(own?.get('dull')).toBeLessThan(0);
});

test('a minimum is where the slope is nought', () => {
  const centre = [3, -2, 0.5];
  const measure = (point: Float64Array) => {
    const off = point.map((value, i) => value - (centre[i] ?? 0));
    const value = off.reduce((sum, part, i) => sum + (i + 1) * part ** 4 + part ** 2, 0);
    return { value, slope: off.map((part, i) => 4 * (i + 1) * part ** 3 + 2 * part) };
  };
  minimum(measure, 3).forEach((value, i) => {
    expect(value).toBeCloseTo(centre[i] ?? 0, 5);
  });
});

const interview = {
  id: 'one',
  genre: 'qa',
  title: 'An interview',
  sentences: ['Bo bakes.', 'Bo, who asks?', 'We are never free.', 'On 4 May it closed.', 'And why?', 'Nobody knows.'],
  paragraph_of_sentence: [0, 1, 2, 2, 3, 4],
  speaker_of_sentence: [null, 'A', 'B', 'B', 'A', 'B'],
  positive: [2],
};

test('only answers are ranked; the others share the last place', () => {
  expect(rankable(interview)).toEqual([2, 3, 5]);
  expect(spread(interview, [2, 3, 5], [0.5, -1, 0.2])).toEqual([-2, -2, 0.5, -1, -2, 0.2]);
});

test('any file of that shape is ranked, as score.py reads it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'quotes-'));
  writeFileSync(join(folder, 'gold.jsonl'), `${JSON.stringify(interview)}\n`);
  expect(run(EVAL, ['gold.jsonl', '--predictions', 'out.jsonl'], folder).status).toBe(0);
  const { id, scores } = JSON.parse(readFileSync(join(folder, 'out.jsonl'), 'utf8'));
  expect(id).toBe('one');
  expect(scores).toHaveLength(6);
  expect(Math.max(...scores)).toBe(scores[2]);
});
