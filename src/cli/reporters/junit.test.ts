import { parse, type TestSuites } from 'junit2json';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { clean, ferry, hostile, plain, reportOf, unread } from '../../../tests/support/report.ts';
import { junit } from './junit.ts';

async function suitesOf(...given: Parameters<typeof reportOf>): Promise<TestSuites> {
  const text = junit.print(reportOf(...given), plain);
  // The JUnit reader forgives much; this one forgives nothing.
  new SaxesParser().write(text).close();
  return (await parse(text)) as TestSuites;
}

test('a file is a suite, a finding a test', async () => {
  const suites = await suitesOf([ferry, clean], { failOn: 'warning' });
  expect(suites).toMatchObject({ name: 'transcript validate', tests: 6, failures: 5, errors: 0 });
  const [first, second] = suites.testsuite ?? [];
  expect(first).toMatchObject({ name: 'interviews/ferry.txt', tests: 5, failures: 5, errors: 0 });
  expect(first?.testcase?.[0]).toMatchObject({
    classname: 'interviews/ferry.txt',
    name: '3:1 speaker-unresolved',
    failure: [
      {
        type: 'speaker-unresolved',
        message: '“TB” (2 turns) is not named in this file',
        inner: 'warning at 3:1: “TB” (2 turns) is not named in this file',
      },
    ],
  });
  expect(second).toMatchObject({ tests: 1, failures: 0, testcase: [{ name: 'no findings' }] });
});

test('what does not fail is a test that passed', async () => {
  const suites = await suitesOf([ferry], { failOn: 'error' });
  expect(suites).toMatchObject({ tests: 5, failures: 0 });
  expect(suites.testsuite?.[0]?.testcase?.[0]).toMatchObject({
    'system-out': ['warning at 3:1: “TB” (2 turns) is not named in this file'],
  });
});

test('BAD: a file that could not be read is an error, whatever fails', async () => {
  const suites = await suitesOf([unread], { failOn: 'never' });
  expect(suites).toMatchObject({ tests: 1, failures: 0, errors: 1 });
  expect(suites.testsuite?.[0]?.testcase?.[0]?.error).toMatchObject([{ message: 'not UTF-8', type: 'unreadable' }]);
});

test('BAD: hostile names and messages stay text', async () => {
  const suites = await suitesOf([hostile]);
  expect(suites.testsuite?.[0]?.name).toBe('in/a:b,%"<&>␛[31m#␊.txt');
  expect(suites.testsuite?.[0]?.testcase?.[0]?.failure?.[0]?.message).toContain('<b>&\'"]]>,%\ufffd” is :: strange');
});
