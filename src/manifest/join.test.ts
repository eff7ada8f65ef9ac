import { expect, test } from 'vitest';
import { joinManifests } from './join.ts';
import type { ManifestRow } from './manifest.ts';

const row = (source: string, rest: Partial<ManifestRow> = {}): ManifestRow => ({
  source,
  bytes: 1,
  sha256: source,
  status: 'converted',
  tool: 'transcript 1.0.0',
  settings: '3d51',
  ...rest,
});
const join = (...shards: ManifestRow[][]) => joinManifests(shards.map((rows, i) => ({ name: `${i}.csv`, rows })));

test('sorts by source, and keeps each once', () => {
  const { rows, repeated } = join([row('b'), row('c')], [row('a'), row('b')]);
  expect(rows.map(({ source }) => source)).toEqual(['a', 'b', 'c']);
  expect(repeated).toBe(1);
});

test('counts copies that no shard could see, and leaves their rows as they are', () => {
  const { rows, copies } = join(
    [row('a', { sha256: 'x' })],
    [row('b', { sha256: 'x' }), row('c', { sha256: 'x', status: 'copy' }), row('d', { sha256: 'x' })],
  );
  expect(rows.map(({ status }) => status)).toEqual(['converted', 'converted', 'copy', 'converted']);
  expect(copies).toBe(2);
});

test('counts versions and settings; what is only recorded has none', () => {
  expect(join([row('a'), row('b', { status: 'recorded', settings: '-' })], [row('c')]).settings).toBe(1);
  expect(join([row('a')], [row('b', { settings: '77ab' })]).settings).toBe(2);
});

test('BAD: a source with two different rows', () => {
  expect(() => join([row('a')], [row('b'), row('a', { bytes: 2, outputSha256: 'y' })])).toThrow(
    expect.objectContaining({
      message: 'a source has two different rows',
      details: ['a   0.csv row 2 and 1.csv row 3: other bytes, output_sha256'],
    }),
  );
});
