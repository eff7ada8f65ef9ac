// The least that a conversion could do: read, decode, cut into lines, stringify minimal turns, write. Arguments: FROM TO.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [from, to] = process.argv.slice(2);
mkdirSync(to, { recursive: true });
for (const name of readdirSync(from)) {
  const lines = readFileSync(join(from, name), 'utf8').split('\n');
  const turns = lines.filter((line) => line !== '').map((text) => JSON.stringify({ speaker: 'x', text }));
  writeFileSync(join(to, `${name}.jsonl`), `${turns.join('\n')}\n`);
}
