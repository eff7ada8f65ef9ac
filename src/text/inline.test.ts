import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { readInline } from './inline.ts';

/** The marks as `kind:words`, links with their address. */
function marked(raw: string): string[] {
  const { text, marks } = readInline(raw);
  return marks.map(
    ({ kind, start, end, url }) => `${kind}:${text.slice(start, end)}${url === undefined ? '' : ` ${url}`}`,
  );
}

describe('words', () => {
  it.each([
    ['plain', 'Nothing to see', 'Nothing to see'],
    ['emphasis', 'a *b* _c_ **d** __e__ ***f***', 'a b c d e f'],
    ['underscore in a word', 'tide_table_2 stays', 'tide_table_2 stays'],
    ['a run used in part', 'x.**a*!*[x', 'x.*a!*[x'],
    ['lone signs', '3 * 4 and **nothing', '3 * 4 and **nothing'],
    ['code', 'run `` a`b `` and ` c `', 'run a`b and c'],
    ['link', 'the [Holm *ferry*](https://holm.example "Ferry") sails', 'the Holm ferry sails'],
    ['link with parentheses', '[a](x(y)z) b', 'a b'],
    ['image', 'see ![the quay](quay.png)', 'see the quay'],
    ['autolink', 'at <https://holm.example>.', 'at https://holm.example.'],
    ['brackets that are no link', 'he [laughs] at the [creation of] it', 'he [laughs] at the [creation of] it'],
    ['sounds in a row', '[laughs][coughs]', '[laughs][coughs]'],
    ['escapes', '\\[12:04\\] \\*no\\* c:\\tides', '[12:04] *no* c:\\tides'],
    ['entities', 'fish &amp; chips&nbsp;&#8217;&#x2019; &nosuch;', 'fish & chips\u00a0’’ &nosuch;'],
    ['tags', 'a<br>b <span class="x">c</span> <!-- hm -->d', 'a b c d'],
    ['what is no tag', '<laughs> 3 < 4 <v Nora>', '<laughs> 3 < 4 <v Nora>'],
    ['soft and hard breaks', 'one\ntwo  \nthree\\\nfour\r\n  five', 'one two three four five'],
    ['footnote', 'so it was.[^1]', 'so it was.[^1]'],
  ])('%s', (_, raw, text) => {
    expect(readInline(raw).text).toBe(text);
  });
});

describe('marks', () => {
  it.each([
    ['a *b* **c**', ['emphasis:b', 'strong:c']],
    ['**All *of* it**', ['emphasis:of', 'strong:All of it']],
    ['`x`', ['code:x']],
    ['[the *quay*](<a b>)', ['emphasis:quay', 'link:the quay a b']],
    ['<https://holm.example>', ['link:https://holm.example https://holm.example']],
    ['<a href="q.html">quay</a>', ['link:quay q.html']],
    ['it[^1] was', ['footnote:[^1]']],
    ['*[a*](b)', ['link:a* b']],
  ])('%s', (raw, expected) => {
    expect(marked(raw)).toEqual(expected);
  });
});

/** What another reader of Markdown makes of one paragraph. */
function oracle(raw: string): string {
  const words = (node: object): string => {
    const { value, children = [] } = node as { value?: string; children?: object[] };
    return value ?? children.map(words).join('');
  };
  return words(fromMarkdown(raw));
}

it('reads emphasis, code, links and escapes as another reader does', () => {
  const part = fc.constantFrom(
    'a',
    'é',
    ' ',
    '*',
    '**',
    '_',
    '__',
    '.',
    '`',
    '\\',
    '!',
    '[',
    ']',
    '(u)',
    '<https://e.org>',
  );
  const raw = fc.array(part, { maxLength: 12 }).map((parts) => `x${parts.join('')}x`);
  // `[a][b]` depends on definitions. Of a run used in part the specification counts the whole, the other reader what is
  // left: only texts whose runs are all alike can be compared.
  const alike = (runs: RegExpMatchArray | null) => new Set(runs).size <= 1;
  const comparable = raw.filter((text) => {
    // An escaped sign is of no run.
    const runs = text.replace(/\\./gs, 'x');
    return !/\]\[|[*_]{3}|!\[/.test(text) && alike(runs.match(/\*+/g)) && alike(runs.match(/_+/g));
  });
  fc.assert(
    fc.property(comparable, (text) => {
      expect(readInline(text).text).toBe(oracle(text));
    }),
    { numRuns: 2000 },
  );
});

it('counts an escaped star to no run, as the specification does', () => {
  expect(readInline('x!**\\**a**]x').text).toBe('x!**a]x');
});

describe('BAD: hostile text is read in linear time', () => {
  it.each([
    ['stars', '*'.repeat(1_000_000)],
    ['stars and words', '*a '.repeat(300_000)],
    ['both signs', '*a_ '.repeat(200_000)],
    ['nested', `${'*'.repeat(300_000)}a${'*'.repeat(300_000)}`],
    ['open brackets', '['.repeat(1_000_000)],
    ['open links', '[a](b'.repeat(200_000)],
    ['spaces in a link', `[a](${' '.repeat(1_000_000)}`],
    ['backticks', Array.from({ length: 1400 }, (_, length) => '`'.repeat(length + 1)).join(' ')],
    ['open tags', '<a '.repeat(300_000)],
    ['open comments', '<!-- '.repeat(200_000)],
    ['entities', '&#'.repeat(500_000)],
    ['line ends', ' \n'.repeat(300_000)],
    ['a line of 50 MB', 'word '.repeat(10_000_000)],
  ])('%s', (_, raw) => {
    const start = performance.now();
    expect(readInline(raw).text.length).toBeLessThanOrEqual(raw.length);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
