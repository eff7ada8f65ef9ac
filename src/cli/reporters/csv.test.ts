import papa from 'papaparse';
import { expect, test } from 'vitest';
import { ferry, hostile, plain, reportOf } from '../../../tests/support/report.ts';
import { csv } from './csv.ts';

const rowsOf = (text: string) => papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });

test('one finding a row', () => {
  const text = csv.print(reportOf([ferry]), plain);
  expect(text.split('\n')[0]).toBe('file,line,column,rule,severity,message,fix,sha256');
  const { data, errors } = rowsOf(text);
  expect(errors).toEqual([]);
  expect(data).toHaveLength(5);
  expect(data[0]).toEqual({
    file: 'interviews/ferry.txt',
    line: '3',
    column: '1',
    rule: 'speaker-unresolved',
    severity: 'warning',
    message: '“TB” (2 turns) is not named in this file',
    fix: 'mapping',
    sha256: '0a'.repeat(32),
  });
  expect(data[4]).toMatchObject({ line: '', column: '' });
});

test('BAD: hostile names and messages stay in their cells', () => {
  const { data, errors } = rowsOf(csv.print(reportOf([hostile]), plain));
  expect(errors).toEqual([]);
  expect(data).toHaveLength(1);
  expect(data[0]?.['file']).toBe('in/a:b,%"<&>␛[31m#␊.txt');
});
