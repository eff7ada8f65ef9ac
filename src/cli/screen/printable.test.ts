import { expect, test } from 'vitest';
import { printable, printableText } from './printable.ts';

test.each([
  ['plain, “quoted”, 日本語, naïve', 'plain, “quoted”, 日本語, naïve'],
  ['\u001b[31mred\u001b[0m', '␛[31mred␛[0m'],
  ['bell\u0007 null\0 delete\u007f', 'bell␇ null␀ delete␡'],
  ['line\r\nfeed\ttab', 'line␍␊feed␉tab'],
  ['\u009b31m', '<U+009B>31m'],
  ['\u202eover\u2066', '<U+202E>over<U+2066>'],
  ['zero\u200bwidth', 'zero<U+200B>width'],
  ['lone \ud800 half', 'lone \ufffd half'],
  ['whole \u{1f6a2}', 'whole \u{1f6a2}'],
])('%j', (text, shown) => {
  expect(printable(text)).toBe(shown);
});

test('a whole text keeps its lines and tabs', () => {
  expect(printableText('a\n\tb\r\n\u001b')).toBe('a\n\tb␍\n␛');
});
