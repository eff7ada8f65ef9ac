import { expect, test } from 'vitest';
import {
  checksumsPath,
  MANIFEST_HEADER,
  type ManifestRow,
  parseManifest,
  printManifest,
  printRow,
  sha256sums,
} from './manifest.ts';

const converted: ManifestRow = {
  source: 'box 1/ames, "the elder".txt',
  bytes: 48_211,
  sha256: '9f0c',
  output: 'out/ames.json',
  outputSha256: '77ab',
  turns: 412,
  speakers: 3,
  words: 18_806,
  errors: 0,
  warnings: 14,
  status: 'converted',
  tool: 'transcript 1.0.0',
  settings: '3d51',
};
const failed: ManifestRow = {
  source: 'box 1/tape\n2.txt',
  bytes: 0,
  sha256: 'e3b0',
  status: 'failed',
  reason: 'the file is empty',
  tool: 'transcript 1.0.0',
  settings: '3d51',
};

const recorded: ManifestRow = {
  source: 'box 1/photo.tif',
  bytes: 12,
  sha256: '1a2b',
  status: 'recorded',
  tool: 'transcript 1.0.0',
  settings: '-',
};

test('reads back what it prints', () => {
  const rows = [converted, failed, recorded];
  expect(parseManifest(printManifest(rows))).toEqual(rows);
});

test('leaves out a last row that was cut off', () => {
  const text = printManifest([converted]) + printRow(failed).slice(0, 20);
  expect(parseManifest(text)).toEqual([converted]);
});

test.each([
  ['a,b\n1,2\n', /lacks source, bytes/],
  [`${MANIFEST_HEADER}a.txt,many,9f0c,,,,,,,,converted,,t,s\n`, /row 2: bytes is “many”/],
  [`${MANIFEST_HEADER}a.txt,1,9f0c,,,,,,,,done,,t,s\n`, /row 2: status is “done”/],
])('%j is no manifest', (text, message) => expect(() => parseManifest(text)).toThrow(message));

test('checksums as sha256sum reads them', () => {
  expect(sha256sums([converted, failed])).toBe(
    '9f0c  box 1/ames, "the elder".txt\n\\e3b0  box 1/tape\\n2.txt\n77ab  out/ames.json\n',
  );
});

test.each([
  ['manifest.csv', 'manifest-sha256.txt'],
  ['out/Box.CSV', 'out/Box-sha256.txt'],
  ['list', 'list-sha256.txt'],
])('the checksums of %s are %s', (manifest, checksums) => expect(checksumsPath(manifest)).toBe(checksums));
