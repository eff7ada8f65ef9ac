// Takes true quotations from interviews, changes each in every way that an editor may and in every way that he may not,
// and says which grades `verify` gives. Build first. Arguments: folders or files (default: the samples, and
// ../shared/corpus where it is there).
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseWithSource, quotationsIn, sourceText, turnsOf, UserError, verify } from '../dist/index.js';
import { FORBIDDEN, innerWords, TOLERATED } from './verify-mutations.mjs';

/** True quotations of one interview, at most. */
const PER_FILE = 200;
const LEAST_WORDS = 6;
/** The highest share of tolerated changes, in percent, that may be flagged. */
const MOST_ALARMS = 0.5;
/** Signs that would themselves be read: quotation marks, brackets, ellipses, emphasis, entities. */
const PLAIN = /^[^()[\]{}<>«»“”„"‘*_`\\&|~#…「」『』]+$/u;

const folders = process.argv.slice(2);
const wanted =
  folders.length > 0 ? folders : ['transcripts', '../shared/corpus'].filter((folder) => existsSync(folder));

function filesBelow(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter(
      (name) => !name.startsWith('.') && !/\.(?:gold\.json|yaml)$/.test(name) && !/^(?:README|SOURCES)/.test(name),
    )
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}

async function interviewOf(path) {
  try {
    const { transcript, source } = await parseWithSource(readFileSync(path), { path });
    return { name: basename(path), transcript, ...(source === undefined ? {} : { source }) };
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

const fold = (text) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Sentences that stand once in the interview, spread over it. */
function quotationsOf({ transcript }) {
  const answers = answersOf(turnsOf(transcript));
  const all = answers.flatMap(({ speaker, paragraphs }, answer) =>
    paragraphs.flatMap(({ text, marks = [] }) =>
      sentencesIn(text, marks).map((sentence) => ({ speaker, answer, sentence })),
    ),
  );
  const whole = ` ${answers.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => fold(text))).join(' | ')} `;
  const single = all.filter(({ sentence }) => isOnce(` ${fold(sentence)} `, whole));
  const step = Math.max(1, single.length / PER_FILE);
  return Array.from({ length: Math.min(PER_FILE, single.length) }, (_, i) => single[Math.floor(i * step)]);
}

/** Runs of turns of one speaker. */
function answersOf(turns) {
  const answers = [];
  for (const { speaker, paragraphs } of turns) {
    const last = answers.at(-1);
    if (last !== undefined && speaker !== undefined && last.speaker === speaker) last.paragraphs.push(...paragraphs);
    else answers.push({ speaker, paragraphs: [...paragraphs] });
  }
  return answers;
}

function sentencesIn(text, marks) {
  let from = 0;
  return text.split(/(?<=[.!?]) (?=[\p{Lu}])/u).flatMap((sentence) => {
    const start = from;
    from += sentence.length + 1;
    const bare = sentence.replace(/[.!?,;:]+$/, '');
    const marked = marks.some((mark) => mark.start < start + sentence.length && mark.end > start);
    const isFit = !marked && PLAIN.test(bare) && bare.length <= 300 && /^\p{L}/u.test(bare) && !/\.\s?\.|--/.test(bare);
    return isFit && innerWords(bare).length >= LEAST_WORDS ? [bare] : [];
  });
}

function isOnce(text, whole) {
  const first = whole.indexOf(text);
  return first !== -1 && whole.indexOf(text, first + 1) === -1;
}

/** The grade of each quotation, all of them in one draft; undefined where it was not found as one. */
function gradesOf(quotations, interview, options = {}) {
  const starts = [];
  let draft = '';
  for (const quotation of quotations) {
    starts.push(draft.length);
    draft += `${quotation}\n\n`;
  }
  const { findings } = verify(quotationsIn(sourceText(draft), 'draft.md'), [interview], options);
  const grades = starts.map(() => []);
  let at = 0;
  for (const { grade, quotation } of [...findings].sort((a, b) => offsetOf(a.quotation) - offsetOf(b.quotation))) {
    while ((starts[at + 1] ?? Number.POSITIVE_INFINITY) <= offsetOf(quotation)) at++;
    grades[at]?.push(grade);
  }
  return grades.map((found) => (found.length === 1 ? found[0] : undefined));
}

const offsetOf = ({ position }) => position.start.offset;

const isPassed = (grade) => grade === 'same' || grade === 'same, change marked';

class Tally {
  tried = 0;
  right = 0;
  /** Tolerated and flagged, or forbidden and passed. */
  wrong = 0;
  examples = [];

  add(grade, isRight, isWrong, draft) {
    this.tried++;
    if (isRight) this.right++;
    if (isWrong) this.wrong++;
    if ((isWrong || !isRight) && this.examples.length < 3)
      this.examples.push(`${grade}: ${draft.replace(/\s+/g, ' ')}`);
  }
}

const tables = { tolerated: new Map(), forbidden: new Map() };

function tally(table, name) {
  const found = tables[table].get(name) ?? new Tally();
  tables[table].set(name, found);
  return found;
}

function judge(table, name, rights, drafts, interview, options) {
  const row = tally(table, name);
  gradesOf(drafts, interview, options).forEach((grade, i) => {
    const isWrong = table === 'tolerated' ? !isPassed(grade) : isPassed(grade);
    row.add(grade, rights.includes(grade), isWrong, `${interview.name}: ${drafts[i]}`);
  });
}

function changed(quotations, change) {
  return quotations.flatMap(({ sentence }, i) => change(sentence, i) ?? []);
}

/** Two sentences of one speaker from two answers, put together. */
function joined(quotations) {
  return quotations.flatMap((one, i) => {
    const other = quotations.slice(i + 1).find(({ speaker, answer }) => speaker === one.speaker && answer > one.answer);
    return other === undefined ? [] : [`“${one.sentence}. ${other.sentence}.”`];
  });
}

/** Each speaker's words, given to the other who speaks most. */
function givenAway(quotations, { transcript }) {
  const speakers = [...new Set(quotations.map(({ speaker }) => speaker))].filter((id) => id !== undefined);
  return speakers.flatMap((speaker) => {
    const other = speakers.find((id) => id !== speaker);
    const label = transcript.speakers.find(({ id }) => id === other)?.labels[0];
    if (label === undefined) return [];
    const drafts = quotations.filter((one) => one.speaker === speaker).map(({ sentence }) => `“${sentence}”`);
    return [{ drafts, label }];
  });
}

let files = 0;
let taken = 0;
for (const path of wanted.flatMap(filesBelow)) {
  const interview = await interviewOf(path);
  if (interview === undefined) continue;
  const quotations = quotationsOf(interview);
  files++;
  taken += quotations.length;
  for (const { name, grade, change } of TOLERATED)
    judge('tolerated', name, [grade], changed(quotations, change), interview);
  for (const { name, grades, change } of FORBIDDEN)
    judge('forbidden', name, grades, changed(quotations, change), interview);
  judge('forbidden', 'two answers joined', ['joined'], joined(quotations), interview);
  for (const { drafts, label } of givenAway(quotations, interview))
    judge('forbidden', 'the other speaker', ['other speaker'], drafts, interview, { speaker: label });
}

function print(title, wrongly, rows) {
  console.log(`\n${title.padEnd(28)}${'tried'.padStart(8)}${'right grade'.padStart(14)}${wrongly.padStart(10)}`);
  for (const [name, { tried, right, wrong, examples }] of rows) {
    console.log(
      `  ${name.padEnd(26)}${String(tried).padStart(8)}${String(right).padStart(14)}${String(wrong).padStart(10)}`,
    );
    if (process.env['EXAMPLES'] !== undefined) for (const example of examples) console.log(`      ${example}`);
  }
}

const sum = (rows, key) => [...rows.values()].reduce((total, row) => total + row[key], 0);
console.log(`${files} interviews, ${taken} true quotations`);
print('tolerated', 'flagged', tables.tolerated);
print('forbidden', 'passed', tables.forbidden);
const alarms = (100 * sum(tables.tolerated, 'wrong')) / Math.max(1, sum(tables.tolerated, 'tried'));
const missed = sum(tables.forbidden, 'wrong');
console.log('');
console.log(
  `${missed === 0 && alarms <= MOST_ALARMS && taken > 0 ? 'passed' : 'FAILED'}: ${missed} of ${sum(tables.forbidden, 'tried')} forbidden changes missed; ${alarms.toFixed(2)} % false alarms (at most ${MOST_ALARMS} %)`,
);
process.exitCode = missed === 0 && alarms <= MOST_ALARMS && taken > 0 ? 0 : 1;
