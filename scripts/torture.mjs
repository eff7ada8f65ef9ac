// Runs the built program over a generated collection as the world would: broken files, kills, full disks, odd names, two
// runs at once. Prints a line for each; its exit status is 1 where one fails. Build first.
// Arguments: how many files (default 10,000), how many kills (default 20).
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { interview } from '../bench/interviews.mjs';

const FILES = Number(process.argv[2] ?? 10_000);
const KILLS = Number(process.argv[3] ?? 20);
const PROGRAM = resolve('bin/transcript.js');
const SHARE_BROKEN = 100;
const DISTINCT = 200;
const FILE_SIZE = 3000;
const MB = 1024;
const NOBODY = 65_534;
/** Peak memory, in kB, that the collection may need. */
const MOST_MEMORY = 250 * MB;

const work = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'transcript-torture-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));
let failures = 0;

function report(name, isFine, what) {
  if (!isFine) failures++;
  console.log(`${isFine ? 'ok    ' : 'FAILED'}  ${name}: ${what}`);
}

function transcript(args, options = {}) {
  return spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd: work,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    ...options,
  });
}

/** Random numbers that are the same in every run. */
function random(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const GOOD = Array.from({ length: DISTINCT }, (_, i) => interview(i + 1, FILE_SIZE));
const BROKEN = {
  'empty.txt': '',
  'blank.txt': ' \n\n\t\n',
  'essay.txt': 'It rained all day. We stayed at home and read.\n\nNobody said a word.\n',
  'pdf.txt': Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1'),
  'binary.txt': Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256)),
  'zip.txt': Buffer.from('PK\x03\x04\x14\x00\x00\x00', 'latin1'),
  'half.txt': '{"schema":"transcript/1","source":{"path":"x"',
  'deep.txt': '['.repeat(100_000),
  'code.txt': Array.from({ length: 60 }, (_, i) => `const x${i} = { key: ${i} };`).join('\n'),
};

/** A collection of `count` files in boxes of 500, one in a hundred broken. @returns the broken ones' paths */
function collection(folder, count) {
  const broken = new Set();
  const kinds = Object.entries(BROKEN);
  for (let i = 0; i < count; i++) {
    const box = join(folder, `box${String(Math.floor(i / 500)).padStart(3, '0')}`);
    if (i % 500 === 0) mkdirSync(box, { recursive: true });
    const [name, content] = kinds[Math.floor(i / SHARE_BROKEN) % kinds.length];
    const isBroken = i % SHARE_BROKEN === SHARE_BROKEN - 1;
    const path = join(box, isBroken ? `${i}-${name}` : `${i}.txt`);
    // A first line of its own keeps every file's bytes apart from all others.
    writeFileSync(path, isBroken ? content : `Tape ${i}\n\n${GOOD[i % DISTINCT]}`);
    if (isBroken) broken.add(relative(work, path));
  }
  return broken;
}

/** Paths of all files below a folder, each byte a character: not all of them are UTF-8. */
function filesBelow(folder) {
  if (!existsSync(Buffer.from(folder, 'latin1'))) return [];
  return readdirSync(Buffer.from(folder, 'latin1'), { withFileTypes: true, encoding: 'buffer' })
    .flatMap((entry) => {
      const path = `${folder}/${entry.name.toString('latin1')}`;
      return entry.isDirectory() ? filesBelow(path) : entry.isFile() ? [path] : [];
    })
    .sort();
}

/** A hash over the names and bytes of all files below a folder. */
function treeHash(folder) {
  const hash = createHash('sha256');
  for (const path of filesBelow(folder)) {
    hash.update(path.slice(folder.length)).update('\0');
    hash.update(readFileSync(Buffer.from(path, 'latin1'))).update('\0');
  }
  return hash.digest('hex');
}

const fileHash = (path) => createHash('sha256').update(readFileSync(path)).digest('hex');

const rowsOf = (manifest) => readFileSync(join(work, manifest), 'utf8').trimEnd().split('\n').slice(1);

const convert = (out, manifest, ...more) => [
  'convert',
  'collection',
  '--to',
  'json',
  '--out-dir',
  out,
  '--manifest',
  manifest,
  '--quiet',
  ...more,
];

function peakOf(args) {
  const probe = resolve('bench/peak.mjs');
  const { stderr, status } = spawnSync(process.execPath, ['--import', probe, PROGRAM, ...args], {
    cwd: work,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return { status, peak: Number(/peak (\d+)/.exec(stderr)?.[1] ?? Number.NaN) };
}

function undisturbed(broken) {
  const { status, peak } = peakOf(convert('whole', 'whole.csv'));
  const rows = rowsOf('whole.csv');
  const failed = rows.filter((row) => row.includes(',failed,'));
  const named = failed.filter((row) => broken.has(row.split(',')[0]) && !/,failed,,/.test(row));
  report(
    'a collection',
    status === 1 && rows.length === FILES,
    `${rows.length} rows of ${FILES} files, exit ${status}`,
  );
  report(
    'broken files',
    failed.length === broken.size && named.length === broken.size,
    `${named.length} of ${broken.size} are rows with a reason`,
  );
  report(
    'good files',
    filesBelow(join(work, 'whole')).length === FILES - broken.size,
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

async function killed() {
  const next = random(7);
  let kills = 0;
  let half = 0;
  for (let i = 0; i < KILLS; i++) {
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

async function twoAtOnce() {
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

function oddNames() {
  const odd = join(work, 'odd');
  mkdirSync(join(odd, 'a folder', '-dash'), { recursive: true });
  const names = [
    'line\nend.txt',
    ' two  spaces .txt',
    '-rf.txt',
    '--help.txt',
    '..txt',
    '...txt',
    'quote\'".txt',
    '$HOME.txt',
    '[a]*?.txt',
    `${'long'.repeat(62)}.txt`,
    'ünïcödé 名前.txt',
  ];
  for (const [i, name] of names.entries()) writeFileSync(join(odd, name), GOOD[i]);
  writeFileSync(join(odd, 'a folder', '-dash', 'deep.txt'), GOOD[20]);
  writeFileSync(Buffer.concat([Buffer.from(`${odd}/bad`), Buffer.from([0xff, 0xfe]), Buffer.from('.txt')]), GOOD[21]);
  symlinkSync('..', join(odd, 'a folder', 'loop'));
  symlinkSync('self', join(odd, 'self'));
  const { status, stderr } = transcript([
    'convert',
    'odd',
    '--to',
    'json',
    '--out-dir',
    'odd-out',
    '--manifest',
    'odd.csv',
    '--quiet',
  ]);
  const outputs = filesBelow(join(work, 'odd-out')).length;
  const visible = names.filter((name) => !name.startsWith('.')).length + 1;
  report(
    'odd names',
    outputs >= visible && (status === 0 || /bad/.test(stderr)),
    `${outputs} outputs of ${visible} names that a folder shows and one that is no UTF-8, exit ${status}`,
  );
}

function upwards() {
  mkdirSync(join(work, 'inside'), { recursive: true });
  writeFileSync(join(work, 'outside.txt'), GOOD[3]);
  const before = readdirSync(work).sort().join();
  const { status } = transcript(
    ['convert', '../outside.txt', '../collection/box000/0.txt', '--to', 'json', '--out-dir', 'out'],
    { cwd: join(work, 'inside') },
  );
  const after = readdirSync(work).sort().join();
  report(
    'paths with ..',
    before === after && filesBelow(join(work, 'inside/out')).length === 2,
    `exit ${status}, nothing outside the output folder`,
  );
}

function fullDisk() {
  const mount = join(work, 'small');
  mkdirSync(mount);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=200k', 'tmpfs', mount]).status === 0;
  if (!mounted) {
    const { status, stderr } = transcript(['convert', 'collection/box000/0.txt', '--to', 'json', '-o', '/dev/full']);
    report(
      'a full disk (/dev/full)',
      status !== 0 && /space/i.test(stderr),
      `exit ${status}: ${stderr.trim().split('\n')[0]}`,
    );
    return;
  }
  try {
    const { status, stderr } = transcript([
      'convert',
      'collection/box000',
      '--to',
      'json',
      '--out-dir',
      'small/out',
      '--quiet',
    ]);
    const half = filesBelow(join(mount, 'out')).filter((path) => !isWhole(path));
    report(
      'a full disk',
      status === 1 && half.length === 0 && /space/i.test(stderr),
      `exit ${status}, ${half.length} files half-written`,
    );
  } finally {
    spawnSync('umount', [mount]);
  }
}

function isWhole(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).schema === 'transcript/1';
  } catch {
    return false;
  }
}

/** Root may write anywhere: the program then runs as nobody. */
function readOnly() {
  const folder = join(work, 'sealed');
  mkdirSync(folder);
  chmodSync(folder, 0o555);
  chmodSync(work, 0o755);
  const user = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  const args = ['convert', 'collection/box000/0.txt', '--to', 'json', '--out-dir', 'sealed/out'];
  const { status, stderr } = transcript(args, user);
  report(
    'a read-only folder',
    status === 1 && /permission|allowed/i.test(stderr),
    `exit ${status}: ${stderr.trim().split('\n')[0]}`,
  );
}

function sourcesUntouched(before) {
  report('sources', treeHash(join(work, 'collection')) === before, 'every source is as it was');
}

console.log(`${FILES} files, one in ${SHARE_BROKEN} broken`);
const broken = collection(join(work, 'collection'), FILES);
const before = treeHash(join(work, 'collection'));
undisturbed(broken);
await killed();
await twoAtOnce();
oddNames();
upwards();
fullDisk();
readOnly();
sourcesUntouched(before);
console.log(failures === 0 ? 'passed' : `FAILED: ${failures}`);
process.exitCode = failures === 0 ? 0 : 1;
