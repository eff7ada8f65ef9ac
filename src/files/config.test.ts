import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { configFolder } from '../../tests/support/config-folder.ts';
import { configCache } from './config.ts';

const { load, problems, put } = configFolder();

describe('where it is found', () => {
  it('nothing where there is none', async () => {
    expect(await load('talk.txt')).toEqual({ settings: {}, origins: {}, files: [] });
  });

  it.each([
    ['.transcriptrc.yaml', 'times: turn'],
    ['.transcriptrc.yml', 'times: turn'],
    ['.transcriptrc.json', '{\n\t"times": "turn"\n}'],
    ['package.json', '{"name": "x", "transcript": {"times": "turn"}}'],
  ])('%s', async (name, text) => {
    await put(name, text);
    expect(await load('box/talk.txt')).toEqual({
      settings: { times: 'turn' },
      origins: { times: name },
      files: [name],
    });
  });

  it('someone else’s package file, even a broken one, does not matter', async () => {
    await put('.transcriptrc.yaml', 'times: turn');
    await put('a/package.json', '{"name": "transcript", "bin": {"transcript": "x.js"}}');
    await put('b/package.json', '{{{');
    expect((await load('a/talk.txt')).settings).toEqual({ times: 'turn' });
    expect((await load('b/talk.txt')).settings).toEqual({ times: 'turn' });
  });

  it('the nearest counts most, those above say what it leaves open', async () => {
    await put('.transcriptrc.yaml', 'times: turn', 'to: md');
    await put('box/.transcriptrc.yaml', 'to: txt');
    const near = join('box', '.transcriptrc.yaml');
    expect(await load('box/tapes/talk.txt')).toEqual({
      settings: { times: 'turn', to: 'txt' },
      origins: { times: '.transcriptrc.yaml', to: near },
      files: [near, '.transcriptrc.yaml'],
    });
  });

  it('root: true is the last one', async () => {
    await put('.transcriptrc.yaml', 'times: turn');
    await put('box/.transcriptrc.yaml', 'root: true', 'to: txt');
    expect((await load('box/talk.txt')).settings).toEqual({ to: 'txt' });
  });

  it('so is the root of a repository, and an empty file is a configuration', async () => {
    await put('.transcriptrc.yaml', 'times: turn');
    await put('box/.git/HEAD', '');
    await put('box/.transcriptrc.yaml', '');
    expect(await load('box/talk.txt')).toEqual({
      settings: {},
      origins: {},
      files: [join('box', '.transcriptrc.yaml')],
    });
  });

  it('a program beside the interviews is never run', async () => {
    await put('.transcriptrc.js', 'throw new Error("run")');
    await put('transcript.config.mjs', 'throw new Error("run")');
    expect((await load('talk.txt')).files).toEqual([]);
  });

  it('from the working folder for standard input', async () => {
    await put('.transcriptrc.yaml', 'times: turn', 'overrides:', '  - files: "**"', '    to: md');
    expect((await load(undefined)).settings).toEqual({ times: 'turn' });
  });

  it('--config names the only one, --no-config none', async () => {
    await put('.transcriptrc.yaml', 'times: turn');
    await put('desk.yaml', 'to: md');
    expect(await load('talk.txt', { config: 'desk.yaml' })).toEqual({
      settings: { to: 'md' },
      origins: { to: 'desk.yaml' },
      files: ['desk.yaml'],
    });
    expect((await load('talk.txt', { noConfig: true })).settings).toEqual({});
    expect(await problems('talk.txt', { config: 'none.yaml' })).toEqual(['none.yaml: no such file']);
    await put('package.json', '{}');
    expect(await problems('talk.txt', { config: 'package.json' })).toEqual(['package.json: has no key “transcript”']);
  });

  it('is looked up once for each folder', async () => {
    const cache = configCache();
    await put('box/.transcriptrc.yaml', 'to: txt');
    await load('box/a.txt', { cache });
    await put('box/.transcriptrc.yaml', 'to: md');
    expect((await load('box/b.txt', { cache })).settings).toEqual({ to: 'txt' });
    expect((await load('box/b.txt')).settings).toEqual({ to: 'md' });
  });
});

describe('what it says', () => {
  it('everything that can be set', async () => {
    await put(
      '.transcriptrc.yaml',
      'preset: oral-history, publish',
      'names: full,label',
      'times: paragraph',
      'speakers:',
      '  AO: { name: Ada Okafor, role: interviewee }',
      'merge: [[AO, A.O.]]',
      'to: md',
      'encoding: windows-1252',
      "labelPattern: '^(?<label>\\p{Lu}+) '",
      'color: never',
      'rules: { long-turn: [warning, { maxWords: 20 }] }',
    );
    expect((await load('talk.txt')).settings).toEqual({
      preset: ['oral-history', 'publish'],
      names: ['full', 'label'],
      times: 'paragraph',
      speakers: { AO: { name: 'Ada Okafor', role: 'interviewee' } },
      merge: [['AO', 'A.O.']],
      to: 'md',
      encoding: 'windows-1252',
      labelPattern: '^(?<label>\\p{Lu}+) ',
      color: 'never',
      rules: { 'long-turn': ['warning', { maxWords: 20 }] },
    });
  });

  it.each([
    ['full', ['full', 'full']],
    ['[full, surname]', ['full', 'surname']],
  ])('names: %s', async (names, expected) => {
    await put('.transcriptrc.yaml', `names: ${names}`);
    expect((await load('talk.txt')).settings.names).toEqual(expected);
  });

  it('extends others, which it overrules; speakers and rules one by one', async () => {
    await put(
      'shared/base.yaml',
      'extends: ground.yaml',
      'to: txt',
      'rules: { long-turn: error, ellipsis-ambiguous: error }',
    );
    await put('shared/ground.yaml', 'times: turn', 'to: csv');
    await put('.transcriptrc.yaml', 'extends: [shared/base.yaml]', 'rules: { ellipsis-ambiguous: off }');
    const base = join('shared', 'base.yaml');
    const ground = join('shared', 'ground.yaml');
    expect(await load('talk.txt')).toEqual({
      settings: { times: 'turn', to: 'txt', rules: { 'long-turn': 'error', 'ellipsis-ambiguous': 'off' } },
      origins: {
        times: `extends ${ground}`,
        to: `extends ${base}`,
        'rules.long-turn': `extends ${base}`,
        'rules.ellipsis-ambiguous': '.transcriptrc.yaml',
      },
      files: ['.transcriptrc.yaml', base, ground],
    });
  });

  it('overrides by file, the last that fits first', async () => {
    await put(
      '.transcriptrc.yaml',
      'to: json',
      'overrides:',
      '  - { files: "print/**", to: md, times: none }',
      '  - { files: ["*.vtt", "!live.vtt"], to: srt }',
    );
    expect((await load('talk.txt')).settings).toEqual({ to: 'json' });
    expect(await load('print/old/talk.vtt')).toMatchObject({
      settings: { to: 'srt', times: 'none' },
      origins: {
        to: '.transcriptrc.yaml overrides[1] (*.vtt, !live.vtt)',
        times: '.transcriptrc.yaml overrides[0] (print/**)',
      },
    });
    expect((await load('print/live.vtt')).settings.to).toBe('md');
  });

  it('patterns start from the folder of the file that says them', async () => {
    await put('box/.transcriptrc.yaml', 'overrides:', '  - { files: "raw/*.txt", to: md }');
    expect((await load('box/raw/talk.txt')).settings).toEqual({ to: 'md' });
    expect((await load('box/cut/raw/talk.txt')).settings).toEqual({});
  });
});
