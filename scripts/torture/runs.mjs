import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { convert, filesBelow, PROGRAM, report, transcript, treeHash, work } from './common.mjs';

const MB = 1024;
/** Peak memory, in kB, that the collection may need. */
const MOST_MEMORY = 250 * MB;

/** Random numbers that are the same in every run. */
function random(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const fileHash = (path) => createHash('sha256').update(readFileSync(path)).digest('hex');

const rowsOf = (manifest) => readFileSync(join(work, manifest), 'utf8').trimEnd().split('\n').slice(1);

function peakOf(args) {
  const probe = resolve('bench/peak.mjs');
  const { stderr, status } = spawnSync(process.execPath, ['--import', probe, PROGRAM, ...args], {
    cwd: work,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return { status, peak: Number(/peak (\d+)/.exec(stderr)?.[1] ?? Number.NaN) };
}

/** One run over all of it: every file a row, memory flat. */
export function undisturbed(broken, files) {
  const { status, peak } = peakOf(convert('whole', 'whole.csv'));
  const rows = rowsOf('whole.csv');
  const failed = rows.filter((row) => row.includes(',failed,'));
  const named = failed.filter((row) => broken.has(row.split(',')[0]) && !/,failed,,/.test(row));
  report(
    'a collection',
    status === 1 && rows.length === files,
    `${rows.length} rows of ${files} files, exit ${status}`,
  );
  report(
    'broken files',
    failed.length === broken.size && named.length === broken.size,
    `${named.length} of ${broken.size} are rows with a reason`,
  );
  report(
    'good files',
    filesBelow(join(work, 'whole')).length === files - broken.size,
    `${filesBelow(join(work, 'whole')).length} outputs`,
  );
  report('memory', peak < MOST_MEMORY, `${Math.round(peak / MB)} MB at its peak (at most ${MOST_MEMORY / MB})`);
}

const delay = (ms) => new Promise((done) => setTimeout(done, ms));

async function killedAt(ms) {
  const child = spawn(process.execPath, [PROGRAM, ...convert('killed', 'killed.csv', '--resume')], {
    cwd: work,
    stdio: 'ignore',
    detached: true,
  });
  const ended = new Promise((done) => child.on('exit', done));
  const isOver = await Promise.race([ended.then(() => true), delay(ms).then(() => false)]);
  if (!isOver) process.kill(-child.pid, 'SIGKILL');
  await ended;
  return !isOver;
}

/** Files under their final names that are not what an undisturbed run writes. */
function halfWritten() {
  return filesBelow(join(work, 'killed')).filter((path) => {
    const name = path.slice(join(work, 'killed').length);
    if (/\/\.transcript-[^/]*\.tmp$/.test(name)) return false;
    const whole = join(work, `whole${name}`);
    return !existsSync(whole) || fileHash(path) !== fileHash(whole);
  });
}

/** Killed at random moments and resumed. */
export async function killed(times) {
  const next = random(7);
  let kills = 0;
  let half = 0;
  for (let i = 0; i < times; i++) {
    if (await killedAt(200 + next() * 2500)) kills++;
    half += halfWritten().length;
  }
  report('kill -9', half === 0, `${kills} kills, ${half} files half-written under a final name`);
  transcript(convert('killed', 'killed.csv', '--resume'));
  report(
    'resumed',
    treeHash(join(work, 'killed')) === treeHash(join(work, 'whole')),
    `${filesBelow(join(work, 'killed')).length} files, the tree of an undisturbed run`,
  );
  const same =
    readFileSync(join(work, 'killed.csv'), 'utf8').replaceAll('killed/', 'whole/') ===
    readFileSync(join(work, 'whole.csv'), 'utf8');
  report('its manifest', same, 'byte for byte that of an undisturbed run');
  const again = transcript(convert('killed', 'killed.csv', '--resume'));
  report(
    'a finished run again',
    again.status === 1 && treeHash(join(work, 'killed')) === treeHash(join(work, 'whole')),
    `exit ${again.status}, nothing changed`,
  );
}

export async function twoAtOnce() {
  const run = () =>
    new Promise((done) => {
      spawn(process.execPath, [PROGRAM, ...convert('two', 'two.csv', '--resume')], { cwd: work, stdio: 'ignore' }).on(
        'exit',
        done,
      );
    });
  await Promise.all([run(), run()]);
  transcript(convert('two', 'two.csv', '--resume'));
  report('two runs at once', treeHash(join(work, 'two')) === treeHash(join(work, 'whole')), 'the tree of one run');
}
