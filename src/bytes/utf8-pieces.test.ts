import { expect, test } from 'vitest';
import { utf8Pieces } from './utf8-pieces.ts';

const TEXT = '\ufeffNora: Så — “ja”, 湯が熱い 🛶.\n';

test.each([1, 2, 3, 5, 64])('pieces of %i bytes', (size) => {
  const bytes = Buffer.from(TEXT);
  const decoder = utf8Pieces();
  let text = '';
  for (let from = 0; from < bytes.length; from += size) text += decoder.push(bytes.subarray(from, from + size));
  decoder.finish();
  expect(text).toBe(TEXT.slice(1));
});

test('BAD: another encoding, with the place', () => {
  const decoder = utf8Pieces();
  decoder.push(Buffer.from('Så '));
  expect(() => decoder.push(Buffer.from('Så', 'latin1'))).not.toThrow();
  expect(() => decoder.push(Buffer.from(' ja'))).toThrow('not UTF-8: byte 6 begins no character');
});

test('BAD: the last character cut', () => {
  const decoder = utf8Pieces();
  expect(decoder.push(Buffer.from('湯').subarray(0, 2))).toBe('');
  expect(() => decoder.finish()).toThrow('not UTF-8: byte 1 begins no character');
});

test('BAD: a zero byte, and a file of another kind', () => {
  expect(() => utf8Pieces().push(Buffer.from('a\0b'))).toThrow('byte 2 is zero');
  expect(() => utf8Pieces().push(Buffer.from('%PDF-1.7'))).toThrow('this is a PDF, not text');
});
