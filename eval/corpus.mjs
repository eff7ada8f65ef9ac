// Scores the reader on the shared corpus and says what changed since the last commit, or scores the folders that are
// given. Build first.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { failedLine, scoredLine } from './corpus-file.mjs';
import { compareLines, printLines } from './corpus-lines.mjs';

const CORPUS = '../shared/corpus';
const SCORER = '../shared/tools/score-corpus.mjs';
const LINES = 'eval/corpus.tsv';

/** Prints the table of the scorer. @returns the figures of each file, absent where nothing could be scored at all */
function score(folders) {
  const temporary = mkdtempSync(join(tmpdir(), 'transcript-eval-'));
  const out = join(temporary, 'scores.json');
  try {
    const { status } = spawnSync(process.execPath, [SCORER, '--json', out, ...folders], { stdio: 'inherit' });
    process.exitCode = status ?? 1;
    return existsSync(out) ? JSON.parse(readFileSync(out, 'utf8')) : undefined;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

async function linesOf({ rows, failures }) {
  const lines = [];
  for (const row of rows) lines.push(await scoredLine(CORPUS, row));
  for (const failure of failures) lines.push(await failedLine(CORPUS, failure));
  return printLines(lines.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The lines as they were committed last. */
function committedLines() {
  const { status, stdout } = spawnSync('git', ['show', `HEAD:./${LINES}`], { encoding: 'utf8' });
  return status === 0 ? stdout : undefined;
}

function reportChanges(before, after) {
  if (before === undefined) return console.log(`\n${LINES} is new: commit it`);
  const { right, wrong, other } = compareLines(before, after);
  if (right.length + wrong.length + other.length === 0) return console.log(`\n${LINES}: no change`);
  for (const [title, changes] of Object.entries({ 'newly right': right, 'newly wrong': wrong, 'other changes': other }))
    console.log([`\n${title}: ${changes.length}`, ...changes.map((change) => `  ${change}`)].join('\n'));
}

const folders = process.argv.slice(2);
const absent = [SCORER, ...(folders.length === 0 ? [CORPUS] : [])].filter((path) => !existsSync(path));
if (absent.length > 0) console.log(`skipped: there is no ${absent.join(' and no ')}`);
else if (folders.length > 0) score(folders);
else {
  const scores = score([CORPUS]);
  if (scores !== undefined) {
    const lines = await linesOf(scores);
    writeFileSync(LINES, lines);
    reportChanges(committedLines(), lines);
  }
}
