import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow } from './support/cases.ts';

/** What each folder of src may import: folders of src, packages, and Node's own modules. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  model: ['zod'],
  text: ['model'],
  bytes: ['model', 'text', 'jschardet', 'iconv-lite', 'node:buffer'],
  readers: ['model', 'text', 'yaml', 'zod', 'entities', 'htmlparser2', 'saxes', 'jsonc-parser', 'papaparse'],
  transforms: ['model', 'text'],
  rules: ['model', 'text'],
  quotes: ['model', 'text', 'papaparse'],
  writers: ['model', 'text', 'quotes', 'yaml', 'papaparse'],
  verify: ['model', 'text', 'htmlparser2'],
  retime: ['model', 'text', 'rules'],
  people: ['model', 'text', 'readers'],
  manifest: ['model', 'papaparse'],
  files: [
    'model',
    'text',
    'bytes',
    'readers',
    'writers',
    'rules',
    'people',
    'yaml',
    'zod',
    'lilconfig',
    'fast-glob',
    'micromatch',
    'node:',
  ],
};

const sources = filesBelow('src').filter(
  (path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.endsWith('.d.ts'),
);

function importsOf(path: string): string[] {
  const code = readFileSync(path, 'utf8');
  return [...code.matchAll(/(?<!')\b(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name = '']) => name);
}

function layerOf(path: string, name: string): string {
  if (!name.startsWith('.')) return name;
  return join(dirname(path), name).split('/')[1] ?? '';
}

describe.each(Object.keys(MAY))('src/%s', (layer) => {
  const files = sources.filter((path) => path.split('/')[1] === layer);

  test('has files', () => expect(files.length).toBeGreaterThan(0));

  test.each(files)('%s imports only what its layer may', (path) => {
    const allowed = MAY[layer] ?? [];
    const wrong = importsOf(path)
      .map((name) => layerOf(path, name))
      .filter(
        (name) => name !== layer && !allowed.some((one) => name === one || (one === 'node:' && name.startsWith(one))),
      );
    expect(wrong).toEqual([]);
  });

  test.each(files)('%s neither prints nor exits', (path) => {
    expect(readFileSync(path, 'utf8')).not.toMatch(/\bconsole\.|\bprocess\.(?:exit|stdout|stderr)/);
  });
});

test('readers and writers do not know each other', () => {
  for (const path of sources.filter((one) => /^src\/(?:readers|writers)\//.test(one)))
    expect(importsOf(path).map((name) => layerOf(path, name))).not.toContain(
      path.startsWith('src/readers') ? 'writers' : 'readers',
    );
});
