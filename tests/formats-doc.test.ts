import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allFormats } from '../src/formats.ts';
import { findWriter } from '../src/pipeline.ts';
import { readers } from '../src/readers/index.ts';
import { formatsTable } from './support/formats-table.ts';

const PAGE = 'docs/formats.md';
const TABLE = /(?<=<!-- formats -->\n\n)[\s\S]*?(?=\n\n<!-- \/formats -->)/;

/** `UPDATE_DOCS=1 npx vitest run tests/formats-doc.test.ts` prints the table anew. */
test('docs/formats.md has the formats of the registries', () => {
  const page = readFileSync(PAGE, 'utf8');
  const table = formatsTable(allFormats());
  if (process.env['UPDATE_DOCS'])
    writeFileSync(
      PAGE,
      page.replace(TABLE, () => table),
    );
  else expect(TABLE.exec(page)?.[0]).toBe(table);
});

test('a name means one format, whichever way it goes', () => {
  const names = allFormats().flatMap(({ id, aliases }) => [id, ...aliases]);
  expect(names).toEqual([...new Set(names)]);
});

test.each([
  ['vtt', 'webvtt'],
  ['md', 'markdown'],
  ['txt', 'text'],
])('%s is called %s too, in both directions', (one, other) => {
  expect(findWriter(one)).toBe(findWriter(other));
  const named = readers.filter(({ id, aliases = [] }) => [id, ...aliases].includes(one));
  expect(named).toEqual(readers.filter(({ id, aliases = [] }) => [id, ...aliases].includes(other)));
  expect(named).toHaveLength(1);
});
