// Builds dist/: the program and the library as one split bundle (esbuild), and the library's types (tsc).
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

/** What stands on the way of every start, and ES modules of many files: one file is faster than many. */
const BUNDLED = new Set(['commander', 'chalk', 'lilconfig', 'zod', 'ora', 'htmlparser2']);

const { version, engines, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints: { cli: 'src/cli/main.ts', index: 'src/index.ts', worker: 'src/cli/batch/worker.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  minifySyntax: true,
  minifyWhitespace: true,
  format: 'esm',
  platform: 'node',
  target: `node${engines.node.replace(/[^\d.]/g, '')}`,
  // Otherwise they become calls that build a pattern anew wherever one stands within a function.
  supported: { 'regexp-unicode-property-escapes': true, 'regexp-lookbehind-assertions': true },
  define: { __VERSION__: JSON.stringify(version) },
  // CommonJS packages inside the bundle call require() for Node's own modules.
  banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
  // Loaded only when needed, and CommonJS, whose names a split bundle would lose: left to Node.
  external: Object.keys(dependencies).filter((name) => !BUNDLED.has(name)),
  logLevel: 'warning',
});
const types = spawnSync('npx', ['tsc', '-p', 'tsconfig.types.json'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exitCode = types.status ?? 1;
