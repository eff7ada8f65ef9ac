// Ratios in one run: start-up against `node -e 0`; converting about 100 MB of generated interviews to jsonl against
// reading, decoding and stringifying minimal turns of the same bytes; growth; a file longer than the longest string;
// quotations; hostile text. Build first.
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parse, parseWithSource, quotationsIn, sourceText, verify, write } from '../dist/index.js';
import { interview } from './interviews.mjs';

const MB = 1024 * 1024;
const FILES = 400;
const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'transcript-bench-'));
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

async function timed(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The yardstick: read, decode, cut into lines and stringify minimal turns. */
function yardstick(path) {
  const turns = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((text) => ({ speaker: 'x', text }));
  return JSON.stringify(turns).length;
}

async function convert(path) {
  const { output } = await write(await parse(readFileSync(path), { path }), 'jsonl');
  return output.length;
}

function startUp(sample) {
  const env = { ...process.env };
  delete env.NODE_EXTRA_CA_CERTS;
  const runs = {
    bare: ['-e', '0'],
    version: ['bin/transcript.js', '--version'],
    convert: ['bin/transcript.js', 'convert', sample],
  };
  const times = { bare: [], version: [], convert: [] };
  for (let round = 0; round < 15; round++)
    for (const [name, args] of Object.entries(runs)) {
      const start = performance.now();
      const { status } = spawnSync(process.execPath, args, { env, stdio: 'ignore' });
      if (status !== 0) throw new Error(`${name}: exit ${status}`);
      times[name].push(performance.now() - start);
    }
  const bare = median(times.bare);
  console.log(`start-up            node -e 0 ${bare.toFixed(0)} ms`);
  console.log(`  --version         ${(median(times.version) / bare).toFixed(2)} x`);
  console.log(`  convert 48 kB     ${(median(times.convert) / bare).toFixed(2)} x`);
}

async function collection() {
  const paths = Array.from({ length: FILES }, (_, i) => join(folder, `${i}.txt`));
  let bytes = 0;
  for (const [i, path] of paths.entries()) {
    const text = interview(i + 1, 0.25 * MB);
    bytes += text.length;
    writeFileSync(path, text);
  }
  const base = [];
  const ours = [];
  for (let round = 0; round < 3; round++) {
    base.push(await timed(() => paths.forEach(yardstick)));
    ours.push(
      await timed(async () => {
        for (const path of paths) await convert(path);
      }),
    );
  }
  console.log(`\n${(bytes / MB).toFixed(0)} MB in ${FILES} files, jsonl, one thread, words counted`);
  console.log(`  read, decode, stringify   1.00 x   (${((bytes / MB / median(base)) * 1000).toFixed(0)} MB/s)`);
  console.log(
    `  convert                   ${(median(ours) / median(base)).toFixed(2)} x   (${((bytes / MB / median(ours)) * 1000).toFixed(0)} MB/s)`,
  );
}

async function growth() {
  console.log('\none file                    ms a MB');
  for (const size of [1, 10, 100]) {
    const path = join(folder, 'one.txt');
    writeFileSync(path, interview(7, size * MB));
    console.log(
      `  ${String(size).padStart(3)} MB                    ${((await timed(() => convert(path))) / size).toFixed(1)}`,
    );
  }
}

/** One long interview, written in pieces. @returns its size in MB */
function writeLong(path, megabytes) {
  const piece = 20;
  writeFileSync(path, interview(11, piece * MB));
  const more = interview(12, piece * MB);
  const talk = more.slice(more.indexOf('EJA:'));
  for (let size = piece; size < megabytes; size += piece) appendFileSync(path, `\n${talk}`);
}

function convertLong(path) {
  const args = ['--import', './bench/peak.mjs', 'bin/transcript.js', 'convert', path, '-o', `${path}.jsonl`, '--force'];
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`exit ${status}: ${stderr}`);
  return { seconds, peak: Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024 };
}

/** Files above 256 MiB are converted part by part. */
function long() {
  const path = join(folder, 'long.txt');
  console.log('\none file, part by part       MB/s   peak MB');
  let first;
  for (const size of [280, 600]) {
    const { bavail, bsize } = statfsSync(folder);
    if (bavail * bsize < 3 * size * MB) {
      console.log(`  ${size} MB: skipped, the disk has no room for it`);
      return;
    }
    writeLong(path, size);
    const { seconds, peak } = convertLong(path);
    first ??= peak;
    const ratio = (peak / first).toFixed(2);
    console.log(
      `  ${size} MB                    ${(size / seconds).toFixed(0).padStart(5)}   ${peak.toFixed(0).padStart(5)}   ${ratio} x`,
    );
  }
}

/** 500 quotations against 10 MB in 40 interviews, as a ratio of reading these: half as said, a quarter with a word changed, a quarter joined. */
async function quotations() {
  const texts = Array.from({ length: 40 }, (_, i) => interview(i + 101, 0.25 * MB));
  const read = async () => {
    const interviews = [];
    for (const [i, text] of texts.entries())
      interviews.push({ name: `${i}.txt`, ...(await parseWithSource(Buffer.from(text))) });
    return interviews;
  };
  const interviews = await read();
  const sentences = interviews.flatMap(({ transcript }) =>
    transcript.blocks.flatMap((block) =>
      block.type === 'turn' ? (block.paragraphs[0]?.text.split('. ')[0] ?? []) : [],
    ),
  );
  const step = Math.floor(sentences.length / 501);
  const quoted = Array.from({ length: 500 }, (_, i) => {
    const sentence = sentences[i * step];
    if (i % 4 === 0) return sentence.replace(/^(\S+ \S+ \S+) \S+/, '$1 lighthouse');
    return i % 4 === 1 ? `${sentence}. ${sentences[(i + 1) * step]}` : sentence;
  });
  const draft = sourceText(quoted.map((text) => `“${text}.”\n\n`).join(''));
  const base = [];
  const ours = [];
  let found;
  for (let round = 0; round < 5; round++) {
    base.push(await timed(read));
    ours.push(
      await timed(() => {
        found = verify(quotationsIn(draft), interviews).findings;
      }),
    );
  }
  const grades = new Map();
  for (const { grade } of found) grades.set(grade, (grades.get(grade) ?? 0) + 1);
  const counts = [...grades].map(([grade, count]) => `${count} ${grade}`).join(', ');
  console.log(`\n${found.length} quotations, 10 MB in 40 interviews`);
  console.log(`  read the interviews       1.00 x   (${median(base).toFixed(0)} ms)`);
  console.log(`  verify                    ${(median(ours) / median(base)).toFixed(2)} x   ${counts}`);
}

async function hostile() {
  const texts = {
    'a million colons': 'a:'.repeat(1_000_000),
    'a million labels used once': Array.from({ length: 1_000_000 }, (_, i) => `Label${i}: text here.\n`).join(''),
    'brackets 100,000 deep': '['.repeat(100_000),
    'one line of 50 MB': 'word '.repeat(10 * MB),
    'a million spaces in a title': `A${' '.repeat(1_000_000)}title\n\n${interview(1, 4000)}`,
  };
  console.log('\nhostile text                MB/s');
  for (const [name, text] of Object.entries(texts)) {
    const ms = await timed(() => parse(text).catch(() => undefined));
    console.log(`  ${name.padEnd(26)}${((text.length / MB / ms) * 1000).toFixed(1)}`);
  }
}

try {
  const sample = join(folder, 'sample.txt');
  writeFileSync(sample, interview(3, 48_000));
  startUp(sample);
  await collection();
  await growth();
  long();
  await quotations();
  await hostile();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
