// The line of one file of a corpus: the figures of its score, and of what the built library reads in it.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { parse, turnsOf, UserError } from '../dist/index.js';

const GOLD = '.gold.json';

/** The values of a file that was scored. */
export async function scoredLine(folder, { file, hit, want, got }) {
  return [nameOf(folder, file), ...(await figures(file)), `${hit}/${want}/${got}`];
}

/** The values of a file that could not be scored: all its turns are wrong. */
export async function failedLine(folder, { file: gold }) {
  const stem = basename(gold, GOLD);
  const source = readdirSync(dirname(gold)).find((name) => name.startsWith(`${stem}.`) && !name.endsWith(GOLD));
  const wanted = JSON.parse(readFileSync(gold, 'utf8')).turns.length;
  if (source === undefined) return [nameOf(folder, gold), ...NOTHING, `0/${wanted}/0`];
  const file = join(dirname(gold), source);
  return [nameOf(folder, file), ...(await figures(file)), `0/${wanted}/0`];
}

const NOTHING = [0, 0, 0, '-', '-', 'refused', '-'];

async function figures(path) {
  const transcript = await read(path);
  if (transcript === undefined) return NOTHING;
  const { speakers, source, diagnostics = [] } = transcript;
  const turns = turnsOf(transcript);
  const front = (turns[0]?.position.start.line ?? source.lines + 1) - 1;
  const back = source.lines - (turns.at(-1)?.position.end.line ?? source.lines);
  const named = speakers.filter(({ name }) => name !== undefined).length;
  return [turns.length, speakers.length, named, front, back, source.dialect?.id ?? '-', countCodes(diagnostics)];
}

async function read(path) {
  try {
    return await parse(readFileSync(path), { path });
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw new Error(path, { cause: error });
  }
}

/** `speaker-ambiguous:2 unclosed-bracket:1` */
function countCodes(diagnostics) {
  const counts = new Map();
  for (const { code } of diagnostics) counts.set(code, (counts.get(code) ?? 0) + 1);
  const codes = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, count]) => `${code}:${count}`);
  return codes.join(' ') || '-';
}

function nameOf(folder, file) {
  return relative(folder, file).split(sep).join('/');
}
