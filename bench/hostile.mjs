import { parse } from '../dist/index.js';
import { interview } from './interviews.mjs';
import { MB, row, timed } from './measure.mjs';

/** Texts that are made to be slow. */
export async function hostile() {
  const texts = {
    'a million colons': 'a:'.repeat(1_000_000),
    'a million labels used once': Array.from({ length: 1_000_000 }, (_, i) => `Label${i}: text here.\n`).join(''),
    'brackets 100,000 deep': '['.repeat(100_000),
    'one line of 50 MB': 'word '.repeat(10 * MB),
    'a million spaces in a title': `A${' '.repeat(1_000_000)}title\n\n${interview(1, 4000)}`,
  };
  const rows = [];
  for (const [name, text] of Object.entries(texts)) {
    const ms = await timed(() => parse(text).catch(() => undefined));
    rows.push(row(name, `${((text.length / MB / ms) * 1000).toFixed(1)} MB/s`));
  }
  return rows;
}
