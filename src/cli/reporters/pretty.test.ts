import { Chalk } from 'chalk';
import { describe, expect, test } from 'vitest';
import { clean, ferry, hostile, many, piped, plain, reportOf, unread } from '../../../tests/support/report.ts';
import { pretty } from './pretty.ts';

const printed = (...given: Parameters<typeof reportOf>) => pretty.print(reportOf(...given), plain);

describe('one file', () => {
  test('findings in columns, what to type next, the verdict', () => {
    expect(printed([ferry])).toBe(`interviews/ferry.txt   magazine · 4 turns

  3:1   ▲ “TB” (2 turns) is not named in this file            speaker-unresolved
  5:28  ▲ “did...in”: words left out, or a pause?             ellipsis-ambiguous
  5:49  ▲ straight apostrophe; this file mostly uses ’        apostrophe-mixed
  9:7   ▲ the same
  file  ▲ 1 bracketed insertion, and no note to the reader    edit-note-missing

→ transcript speakers interviews/ferry.txt --set "TB=Full Name"
→ transcript rules ellipsis-ambiguous
▲ 5 warnings · 2 notes (--level info)
`);
  });

  test('all of it at --level info, in the same columns', () => {
    const text = printed([ferry], { level: 'info' });
    expect(text).toContain(
      '\n  1:1   · 1 line of page furniture set aside (1), which is a long message  page-chrome\n',
    );
    expect(text).toContain('\n  3:1   ▲ “TB” (2 turns) is not named in this file            speaker-unresolved\n');
    expect(text).toMatch(/\n▲ 5 warnings · 2 notes\n$/);
  });

  test('nothing at the level', () => {
    expect(printed([ferry], { level: 'error' })).toBe(
      'interviews/ferry.txt   magazine · 4 turns\n\n✔ no errors · 5 warnings · 2 notes (--level info)\n',
    );
    expect(printed([clean])).toBe('clean.txt   magazine · 2 turns\n\n✔ nothing to look at\n');
  });

  test('a rule with more than a handful of findings is shown once, with its places', () => {
    expect(printed([many('a.txt', { error: 12, warning: 5 })])).toBe(`a.txt   magazine · 1 turn

  1:1   ✖ error 1      rule-error
          and 11 more: 2:1, 3:1, 4:1, 5:1, 6:1, 7:1, 8:1, 9:1 …
  1:1   ▲ warning 1    rule-warning
  2:1   ▲ warning 2    rule-warning
  3:1   ▲ warning 3    rule-warning
  4:1   ▲ warning 4    rule-warning
  5:1   ▲ warning 5    rule-warning

✖ 12 errors · 5 warnings
`);
  });

  test('columns go by width on the screen', () => {
    const [first] = many('a.txt', { warning: 1 }).problems;
    if (first === undefined) throw new Error('no problem');
    const wide = {
      ...clean,
      problems: [
        { ...first, message: '渡し船' },
        { ...first, message: 'ferry!', rule: 'other' },
      ],
    };
    expect(printed([wide])).toContain('渡し船    rule-warning\n  1:1  ▲ ferry!    other\n');
  });

  test('-v shows the words and every place', () => {
    const text = pretty.print(reportOf([ferry]), { ...plain, verbose: true });
    expect(text).toContain(`
  5:28  ▲ “did...in”: words left out, or a pause?             ellipsis-ambiguous
        | … It wasn’t me. My uncle did...in a shed & he couldn't swim.
        |                          ^^^^^^^^
`);
    expect(pretty.print(reportOf([many('a.txt', { warning: 7 })]), { ...plain, verbose: true })).toContain(
      '\n  7:1  ▲ warning 7 ',
    );
  });

  test('in ASCII', () => {
    const text = pretty.print(reportOf([ferry], { level: 'info' }), { ...plain, unicode: false });
    expect(text).toMatch(/^[\n -~]*$/);
    expect(text).toContain('magazine - 4 turns');
    expect(text).toContain('\n  9:7   ! the same\n');
    expect(text).toContain('\n-> transcript rules ellipsis-ambiguous\n! 5 warnings - 2 notes\n');
  });

  test('places and rules dim, names bold, red on errors alone', () => {
    const look = { ...plain, paint: new Chalk({ level: 1 }) };
    const text = pretty.print(reportOf([ferry]), look);
    expect(text).toContain('\u001b[1minterviews/ferry.txt\u001b[22m');
    expect(text).toContain('\u001b[2medit-note-missing\u001b[22m');
    expect(text).not.toContain('\u001b[31m');
    expect(pretty.print(reportOf([many('a.txt', { error: 1 })]), look)).toContain('\u001b[31m✖');
  });

  test('what was piped in has no file to name speakers beside', () => {
    expect(printed([piped])).not.toContain('--set');
  });
});

describe('several files', () => {
  test('those with findings, the most frequent rules, one verdict', () => {
    expect(
      printed([ferry, clean, many('b.txt', { error: 2, info: 1 })]),
    ).toBe(`interviews/ferry.txt   magazine · 4 turns

  3:1   ▲ “TB” (2 turns) is not named in this file            speaker-unresolved
  5:28  ▲ “did...in”: words left out, or a pause?             ellipsis-ambiguous
  5:49  ▲ straight apostrophe; this file mostly uses ’        apostrophe-mixed
  9:7   ▲ the same
  file  ▲ 1 bracketed insertion, and no note to the reader    edit-note-missing

b.txt   magazine · 1 turn

  1:1  ✖ error 1    rule-error
  2:1  ✖ error 2    rule-error

  most frequent
    apostrophe-mixed    2 in 1 file
    rule-error          2 in 1        errors
    edit-note-missing   1 in 1
    ellipsis-ambiguous  1 in 1
    speaker-unresolved  1 in 1

→ transcript speakers interviews/ferry.txt --set "TB=Full Name"
→ transcript rules ellipsis-ambiguous
✖ 2 errors, 5 warnings in 2 of 3 files · 3 notes (--level info)
`);
  });

  test('nothing in any', () => {
    expect(printed([clean, clean])).toBe('✔ nothing to look at in 2 files\n');
    expect(printed([])).toBe('· no files\n');
  });

  test('BAD: a file that could not be read', () => {
    expect(printed([clean, unread])).toBe('✖ box/old.txt: not UTF-8\n\n✖ 1 file could not be read\n');
    expect(printed([unread])).toBe('✖ box/old.txt: not UTF-8\n\n✖ could not be read\n');
  });
});

test('BAD: nothing that a file says acts on the terminal', () => {
  expect(pretty.print(reportOf([hostile]), { ...plain, verbose: true })).toMatch(
    /^[^\0-\x09\x0b-\x1f\x7f-\x9f\u202e]*$/,
  );
});
