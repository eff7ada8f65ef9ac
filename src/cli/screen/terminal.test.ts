import { expect, test } from 'vitest';
import { colorLevel, isUnicode, toAscii } from './terminal.ts';

test('as many colours as the terminal says', () => {
  expect(colorLevel(true, { TERM: 'xterm' }, {})).toBe(1);
  expect(colorLevel(true, { TERM: 'xterm-256color' }, {})).toBe(2);
  expect(colorLevel(true, { COLORTERM: 'truecolor' }, {})).toBe(3);
});

test.each([
  [{}, 'linux', true],
  [{ TERM: 'linux' }, 'linux', false],
  [{ LANG: 'C' }, 'linux', false],
  [{ LANG: 'C.UTF-8' }, 'linux', true],
  [{ LC_ALL: 'POSIX', LANG: 'sv_SE.UTF-8' }, 'linux', false],
  [{ LANG: 'sv_SE.ISO-8859-1' }, 'linux', false],
  [{ LANG: 'sv_SE' }, 'darwin', true],
  [{}, 'win32', false],
  [{ WT_SESSION: '1' }, 'win32', true],
] as const)('%j on %s', (env, platform, unicode) => {
  expect(isUnicode({ env, platform })).toBe(unicode);
});

test('only the marks of the program change', () => {
  expect(toAscii('✔ a → b · “Åsa” …')).toBe('ok a -> b - "Åsa" ...');
});
