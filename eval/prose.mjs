// Reads the texts of every installed package, none of which is an interview, and says which are taken for one. Build first.
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse, turnsOf, UserError } from '../dist/index.js';
import { distinct, isProse } from './prose-files.mjs';

const FOLDER = 'node_modules';
/** The highest share of texts, in percent, that may be taken for an interview. */
const MOST = 0.5;
const NO_TURN = "nothing reads as a speaker's turn";

function proseBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).split(sep).join('/'))
    .filter(isProse)
    .sort()
    .map((path) => ({ path, bytes: readFileSync(path) }));
}

/** The transcript that a text was taken for, or the reason why it was refused. */
async function read({ path, bytes }) {
  if (bytes.toString('latin1').trim() === '') return { path, reason: 'empty' };
  try {
    return { path, transcript: await parse(bytes, { path }) };
  } catch (error) {
    if (error instanceof UserError) return { path, reason: error.message };
    throw new Error(path, { cause: error });
  }
}

function describe({ path, transcript }) {
  const { id, labelled, confidence } = transcript.source.dialect ?? {};
  const labels = new Set(turnsOf(transcript).map(({ label }) => label ?? '(none)'));
  return `  ${path}\n    ${id}, ${labelled} labelled, confidence ${confidence}: ${[...labels].slice(0, 3).join(' | ')}`;
}

const files = proseBelow(FOLDER);
const texts = distinct(files);
const results = [];
for (const text of texts) results.push(await read(text));
const taken = results.filter(({ transcript }) => transcript !== undefined);
const others = results.filter(({ reason }) => reason !== undefined && reason !== NO_TURN);
const judged = results.length - others.length;
const rate = (100 * taken.length) / Math.max(1, judged);

console.log(`${files.length} files below ${FOLDER}, ${texts.length} distinct, ${judged} of them judged`);
console.log(`refused for another reason: ${others.length}`);
for (const { path, reason } of others) console.log(`  ${path}: ${reason}`);
console.log(`taken for an interview: ${taken.length} (${rate.toFixed(2)} %, at most ${MOST} %)`);
for (const one of taken) console.log(describe(one));
process.exitCode = rate > MOST ? 1 : 0;
