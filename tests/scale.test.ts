import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const page = readFileSync('docs/scale.md', 'utf8');

test.each(['docs/examples/parallel.sh', 'docs/examples/slurm.sh'])('docs/scale.md shows %s as it is', (path) => {
  expect(page).toContain(`<!-- ${path} -->\n\`\`\`sh\n${readFileSync(path, 'utf8')}\`\`\`\n`);
});
