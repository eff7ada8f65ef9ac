import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { interview } from '../../bench/interviews.mjs';
import { work } from './common.mjs';

export const SHARE_BROKEN = 100;
const DISTINCT = 200;
const FILE_SIZE = 3000;

export const GOOD = Array.from({ length: DISTINCT }, (_, i) => interview(i + 1, FILE_SIZE));
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
export function collection(folder, count) {
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
