// Builds dist/: the program and the library as one split bundle (esbuild), and the library's types (tsc).
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { withPatternsWhenNeeded } from './patterns.mjs';

/** What stands on the way of every start, and ES modules of many files: one file is faster than many. */
const BUNDLED = new Set(['commander', 'chalk', 'lilconfig', 'zod', 'ora', 'htmlparser2']);

const READING = ['src/readers/plain-text/read.ts'];
/** What a conversion loads. */
const CONVERTING = ['src/cli/run.ts', 'src/cli/program.ts', 'src/cli/commands/convert.ts', ...READING];

/**
 * Prepares our modules. Those that are loaded when needed load what a conversion needs along: code is split by who loads
 * it, and what all of them load becomes one file instead of fifty, each of which costs a start more than its lines do.
 */
const ours = {
  name: 'ours',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\./ }, ({ path, kind, resolveDir }) =>
      kind === 'dynamic-import' ? { path: resolve(resolveDir, path), pluginData: WHEN_NEEDED } : undefined,
    );
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path, pluginData }) => {
      const code = withPatternsWhenNeeded(readFileSync(path, 'utf8'), path);
      return { contents: pluginData === WHEN_NEEDED ? `${code}${loadedAlong(path)}\n` : code, loader: 'ts' };
    });
  },
};
const WHEN_NEEDED = 'when needed';

function loadedAlong(path) {
  const others = /[\\/]src[\\/]readers[\\/]/.test(path) ? READING : CONVERTING;
  const paths = others.map((other) => resolve(other)).filter((other) => other !== path);
  return paths.map((other) => `import ${JSON.stringify(other)};`).join('');
}

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
  plugins: [ours],
  // Loaded only when needed, and CommonJS, whose names a split bundle would lose: left to Node.
  external: Object.keys(dependencies).filter((name) => !BUNDLED.has(name)),
  logLevel: 'warning',
  logOverride: { 'ignored-bare-import': 'silent' },
});
const types = spawnSync('npx', ['tsc', '-p', 'tsconfig.types.json'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exitCode = types.status ?? 1;
