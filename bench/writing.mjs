// What a conversion to jsonl costs when understanding the text costs nothing: read, hash, print, count the words in and
// out, write. Prints its milliseconds; the parsing between is not counted. Arguments: FROM TO.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseWithSource, write } from '../dist/index.js';
import { timed } from './measure.mjs';

const [from, to] = process.argv.slice(2);
mkdirSync(to, { recursive: true });
let ms = 0;
for (const name of readdirSync(from)) {
  let bytes;
  ms += await timed(() => {
    bytes = readFileSync(join(from, name));
    createHash('sha256').update(bytes).digest('hex');
  });
  const { transcript, source } = await parseWithSource(bytes, { path: name });
  ms += await timed(async () => {
    const { output } = await write(transcript, 'jsonl', {}, source);
    writeFileSync(join(to, `${name}.jsonl`), output);
  });
}
console.log(ms);
