// Ratios against a baseline in the same run: start-up, a collection, one long file, quotations, hostile text. Prints a
// table and writes it to bench/results.md. Build first. Arguments: parts to run (default: all; nothing is written then).
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { collection, manyFiles } from './collection.mjs';
import { hostile } from './hostile.mjs';
import { growth, long } from './one-file.mjs';
import { quotations } from './quotations.mjs';
import { startUp } from './start-up.mjs';

const PARTS = {
  'start-up': ['Start-up, times `node -e 0`', startUp],
  collection: ['2,000 interviews, 120 MB, to jsonl', collection],
  many: ['Many files', manyFiles],
  growth: ['One file that grows', growth],
  long: ['One long file', long],
  quotations: ['Quotations', quotations],
  hostile: ['Hostile text', hostile],
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => PARTS[name] === undefined);
if (unknown.length > 0)
  throw new Error(`no such part: ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`);

const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'transcript-bench-'));
const sections = [];
try {
  for (const [name, [title, measure]] of Object.entries(PARTS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const place = join(folder, name);
    mkdirSync(place);
    const rows = await measure(place);
    rmSync(place, { recursive: true, force: true });
    sections.push([title, rows]);
    console.log(`\n${title}`);
    for (const { name: what, value, range, goal } of rows)
      console.log(
        `  ${what.padEnd(64)}${value.padStart(12)}${goal === '' ? '' : `   goal ${goal}`}${range === '' ? '' : `   (${range})`}`,
      );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function page() {
  const tables = sections.map(([title, rows]) => {
    const lines = rows.map(({ name, value, range, goal }) => `| ${name} | ${value} | ${range} | ${goal} |`);
    return `## ${title}\n\n| what | median | range, and what else was seen | goal |\n|---|---|---|---|\n${lines.join('\n')}\n`;
  });
  const machine = `Node ${process.version}, ${availableParallelism()} cores.`;
  return `# Bench\n\nWritten by \`npm run bench\`; ratios of one run, in which each baseline ran too. ${machine}\n\n${tables.join('\n')}`;
}

if (wanted.length === 0) writeFileSync('bench/results.md', page());
