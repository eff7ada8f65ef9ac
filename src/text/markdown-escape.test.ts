import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, it } from 'vitest';
import { readInline } from './inline.ts';
import { escapeBlockStart, escapeInline } from './markdown-escape.ts';

const escaped = (text: string): string => escapeBlockStart(escapeInline(text));

const part = fc.constantFrom(
  ...'ab1 \\`*_[]()<>&;:#!-+.|=~^"\'/é—x',
  ...['amp;', '&#', 'http://a', '<br>', '<a ', '  ', '[^1]', '12', '&nbsp;'],
);
const text = fc.oneof(
  fc.string(),
  fc.array(part, { maxLength: 16 }).map((parts) => parts.join('')),
);

it('is taken back by reading', () => {
  fc.assert(
    fc.property(
      text.filter((one) => !/[\r\n]/.test(one)),
      (one) => {
        expect(readInline(escaped(one)).text).toBe(one);
      },
    ),
    { numRuns: 5000 },
  );
});

it('leaves one paragraph with the same words to another reader', () => {
  const trimmed = text
    .map((one) => one.replace(/\0/g, '').trim())
    .filter((one) => !/^$|\s\s|[\r\n\t\v\f\u00a0]/.test(one));
  fc.assert(
    fc.property(trimmed, (one) => {
      const { children } = fromMarkdown(escaped(one));
      expect(children.map(({ type }) => type)).toEqual(['paragraph']);
      const words = (node: object): string => {
        const { value, children: inner = [] } = node as { value?: string; children?: object[] };
        return value ?? inner.map(words).join('');
      };
      expect(children.map(words).join('')).toBe(one);
    }),
    { numRuns: 3000 },
  );
});

it.each([
  ['1992. A good year', '1992\\. A good year'],
  ['# 1', '\\# 1'],
  ['> he said', '\\> he said'],
  ['- well', '\\- well'],
  ['+ well', '\\+ well'],
  [': well', '\\: well'],
  ['<?', '\\<?'],
  ['| a | b |', '\\| a | b |'],
  ['===', '\\==='],
  ['[x]: y', '[x\\]: y'],
  ['the [creation of] it', 'the [creation of] it'],
  ['tide_table', 'tide_table'],
  ['R&D at AT&T', 'R&D at AT&T'],
])('%s', (plain, printed) => {
  expect(escaped(plain)).toBe(printed);
});
