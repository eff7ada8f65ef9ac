import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { clean, ferry, hostile, plain, reportOf, unread } from '../../../tests/support/report.ts';
import { checkstyle } from './checkstyle.ts';

interface Element {
  readonly name: string;
  readonly attributes: Record<string, string>;
}

/** Throws where the text is no XML. */
function elementsOf(...given: Parameters<typeof reportOf>): Element[] {
  const elements: Element[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => elements.push({ name, attributes: { ...attributes } }));
  parser.write(checkstyle.print(reportOf(...given), plain)).close();
  return elements;
}

test('files and their findings', () => {
  const [root, file, first, ...rest] = elementsOf([ferry, clean, unread]);
  expect(root).toEqual({ name: 'checkstyle', attributes: { version: '4.3' } });
  expect(file).toEqual({ name: 'file', attributes: { name: 'interviews/ferry.txt' } });
  expect(first).toEqual({
    name: 'error',
    attributes: {
      line: '3',
      column: '1',
      severity: 'warning',
      message: '“TB” (2 turns) is not named in this file',
      source: 'transcript.speaker-unresolved',
    },
  });
  expect(rest.map(({ name }) => name)).toEqual(['error', 'error', 'error', 'error', 'file', 'file', 'error']);
  expect(rest[3]?.attributes).toMatchObject({ line: '0', source: 'transcript.edit-note-missing' });
  expect(rest.at(-1)?.attributes).toMatchObject({ severity: 'error', message: 'not UTF-8' });
});

test('BAD: hostile names and messages stay in their attributes', () => {
  const [, file, error] = elementsOf([hostile]);
  expect(file?.attributes['name']).toBe('in/a:b,%"<&>␛[31m#␊.txt');
  expect(error?.attributes['message']).toContain('<b>&\'"]]>,%\ufffd');
});
