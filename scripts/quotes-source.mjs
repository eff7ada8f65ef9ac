// The code of src/quotes that the learning scripts share with the program, compiled in memory.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** @returns what `src/quotes/learning.ts` exports */
export async function loadLearning() {
  const entry = fileURLToPath(new URL('../src/quotes/learning.ts', import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
