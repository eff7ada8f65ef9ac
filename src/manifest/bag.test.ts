import { expect, test } from 'vitest';
import { bagInfo, bagLine } from './bag.ts';

test.each([
  ['data/plain name é.txt', 'data/plain name é.txt'],
  ['data/100%.txt', 'data/100%25.txt'],
  ['data/a\r\nb%0A.txt', 'data/a%0D%0Ab%250A.txt'],
])('the path %j is written as %j', (path, written) => expect(bagLine(path, '9f')).toBe(`9f  ${written}\n`));

test('a day stands in a bag only where one is given', () => {
  const about = { software: 'transcript 1.0.0', bytes: 12, files: 3 };
  expect(bagInfo(about)).toBe('Bag-Software-Agent: transcript 1.0.0\nPayload-Oxum: 12.3\n');
  expect(bagInfo({ ...about, date: '2026-03-14' })).toContain('\nBagging-Date: 2026-03-14\n');
});
