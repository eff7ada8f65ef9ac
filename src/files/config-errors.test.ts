import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { configFolder } from '../../tests/support/config-folder.ts';

const { path, problems, put } = configFolder();

describe('BAD: what it cannot say', () => {
  it.each([
    [
      'a setting misspelt',
      ['# c', '', 'nmaes: full'],
      '.transcriptrc.yaml:3  nmaes: no such setting. Did you mean names?',
    ],
    ['a setting unheard of', ['colour-of-socks: red'], '.transcriptrc.yaml:1  colour-of-socks: no such setting'],
    [
      'a value misspelt',
      ['times: turns'],
      '.transcriptrc.yaml:1  times: “turns” is none of none, turn, paragraph. Did you mean turn?',
    ],
    [
      'a form misspelt',
      ['names: full,lable'],
      '.transcriptrc.yaml:1  names[1]: “lable” is none of label, full, surname, given, qa. Did you mean label?',
    ],
    ['three forms', ['names: [full, label, qa]'], '.transcriptrc.yaml:1  names: takes 2 or fewer'],
    ['a number', ['to: 7'], '.transcriptrc.yaml:1  to: must be text'],
    ['no value', ['times: turn', 'to:'], '.transcriptrc.yaml:2  to: must be text'],
    ['a list', ['- times'], '.transcriptrc.yaml:1  must be a map'],
    [
      'a speaker',
      ['speakers:', '  AO:', '    nam: Ada'],
      '.transcriptrc.yaml:3  speakers.AO.nam: no such key. Did you mean name?',
    ],
    [
      'a pattern that does not compile',
      ["labelPattern: '(?<label>['"],
      /^\.transcriptrc\.yaml:1 {2}labelPattern: Invalid regular expression/,
    ],
    [
      'a pattern without a label',
      ["labelPattern: '^[A-Z]+:'"],
      '.transcriptrc.yaml:1  labelPattern: the pattern has no group (?<label>…)',
    ],
    ['an override for nothing', ['overrides:', '  - to: md'], /^\.transcriptrc\.yaml:2 {2}overrides\[0\]\.files: /],
    [
      'an override misspelt',
      ['overrides:', '  - files: x', '    too: md'],
      '.transcriptrc.yaml:3  overrides[0].too: no such setting. Did you mean to?',
    ],
    ['YAML that is none', ['times: turn', 'a: b: c'], /^\.transcriptrc\.yaml:2 {2}Nested mappings/],
    ['a setting twice', ['times: turn', 'times: none'], '.transcriptrc.yaml:2  Map keys must be unique'],
  ])('%s', async (_, lines, expected) => {
    await put('.transcriptrc.yaml', ...lines);
    const [first] = await problems('talk.txt');
    if (typeof expected === 'string') expect(first).toBe(expected);
    else expect(first).toMatch(expected);
  });

  it('in JSON and in a package file, with their lines', async () => {
    await put('a/.transcriptrc.json', '{', '  "nmaes": "full"', '}');
    await put('b/package.json', '{', '  "transcript": {', '    "times": 1', '  }', '}');
    expect(await problems('a/talk.txt')).toEqual([
      `${join('a', '.transcriptrc.json')}:2  nmaes: no such setting. Did you mean names?`,
    ]);
    expect((await problems('b/talk.txt'))[0]).toMatch(/^b.package\.json:3 {2}times: “1” is none of/);
  });

  it('an extended file that is not there, broken, or leads back', async () => {
    await put('a/.transcriptrc.yaml', 'extends: base.yaml');
    await put('b/.transcriptrc.yaml', 'extends: base.yaml');
    await put('b/base.yaml', 'tims: turn');
    await put('c/.transcriptrc.yaml', 'extends: base.yaml');
    await put('c/base.yaml', 'extends: .transcriptrc.yaml');
    const rc = (folder: string) => join(folder, '.transcriptrc.yaml');
    expect(await problems('a/x.txt')).toEqual([`${join('a', 'base.yaml')}: no such file`, `${rc('a')} extends it`]);
    expect((await problems('b/x.txt'))[0]).toBe(
      `${join('b', 'base.yaml')}:1  tims: no such setting. Did you mean times?`,
    );
    expect(await problems('c/x.txt')).toEqual([
      `${rc('c')}: extends leads in a circle: ${rc('c')} → ${join('c', 'base.yaml')} → ${rc('c')}`,
    ]);
  });

  it('a folder in its place', async () => {
    await mkdir(join(path(), '.transcriptrc.yaml'));
    expect(await problems('talk.txt')).toEqual([expect.stringMatching(/is a folder$/)]);
  });
});
