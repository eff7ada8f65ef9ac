import { expect, test } from 'vitest';
import { plain, problemAt } from '../../../tests/support/report.ts';
import { sourceText } from '../../text/source.ts';
import { codeFrame } from './code-frame.ts';

const frame = (text: string, at: string) => codeFrame(problemAt(text, at, { rule: 'a' }), sourceText(text), plain);

test('the whole of a short line', () => {
  expect(frame('one\r\ntwo three\r\nfour', 'three')).toEqual(['| two three', '|     ^^^^^']);
});

test('a window of a long line', () => {
  const [line, signs] = frame(`${'ferry '.repeat(50)}boat ${'ferry '.repeat(50)}`, 'boat');
  expect(line).toBe(`| …${'ferry '.repeat(4)}boat ${'ferry '.repeat(5)}ferry…`);
  expect(signs).toBe(`|  ${' '.repeat(24)}^^^^`);
});

test('wide characters push the signs along', () => {
  expect(frame('渡し船 boat', 'boat')).toEqual(['| 渡し船 boat', '|        ^^^^']);
});

test('several lines are shown by their start', () => {
  expect(frame('one two\nthree', 'two\nthree')).toEqual(['| one two', '|     ^']);
});

test('BAD: no character is parted, none acts', () => {
  expect(frame(`${'🚢'.repeat(40)}x\u001b[2J`, 'x').join('')).not.toMatch(/\ufffd|\u001b/);
});

test('without a place, or without a source, there is none', () => {
  expect(codeFrame(problemAt('a', undefined, { rule: 'a' }), sourceText('a'), plain)).toEqual([]);
  expect(codeFrame(problemAt('a', 'a', { rule: 'a' }), undefined, plain)).toEqual([]);
});
