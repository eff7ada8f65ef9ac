import { describe, expect, it } from 'vitest';
import { sample } from '../../../tests/support/sample.ts';
import { UserError } from '../../model/user-error.ts';
import { sourceText } from '../../text/source.ts';
import { json } from './index.ts';
import { read } from './read.ts';

const readBack = (document: unknown) => read(sourceText(JSON.stringify(document))).transcript;

function failure(text: string): UserError {
  try {
    read(sourceText(text));
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('detect', () => {
  it.each([
    ['{"schema":"transcript/1"}', 1],
    ['\n{\n  "schema": "transcript/9"', 1],
    ['{ "made": "by hand", "schema": "transcript/1"', 1],
    ['{"schema":"other"}', 0],
    ['[1]', 0],
    ['A: The schema is "transcript/1".', 0],
  ])('%s', (text, score) => {
    expect(json.detect(sourceText(text))).toBe(score);
  });
});

describe('read', () => {
  it('gives the document back', () => {
    expect(readBack(sample)).toEqual(sample);
  });

  it('puts keys into the order in which they are written', () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, one]) => [key, reversed(one)]),
      );
    };
    expect(JSON.stringify(readBack(reversed(sample)))).toBe(JSON.stringify(sample));
  });
});

describe('BAD: says where and what was expected', () => {
  it.each([
    ['no JSON', '{"schema":', /^not JSON: /],
    ['another version', '{"schema":"transcript/7"}', /“transcript\/7”; this version reads transcript\/1/],
    ['no document', '[]', /^not a transcript\/1 document: expected object, received array$/],
    ['null', 'null', /expected object, received null/],
    [
      'a part missing',
      JSON.stringify({ ...sample, speakers: undefined }),
      /: speakers: expected array, found nothing$/,
    ],
    ['a nobody', JSON.stringify(sample).replace('"speaker":"ta"', '"speaker":"xy"'), /blocks\[4\]\.speaker: .*“xy”/],
    ['a mark outside', JSON.stringify(sample).replace('"end":21', '"end":99'), /blocks\[4\]\.paragraphs\[0\]\.marks: /],
    ['a wrong kind', JSON.stringify(sample).replace('"chrome"', '"chromium"'), /blocks\[0\]\.kind: /],
    [
      'a wrong type',
      JSON.stringify(sample).replace('"line":1,', '"line":"1",'),
      /blocks\[0\]\.position\.start\.line: expected number/,
    ],
    [
      'a strange key',
      JSON.stringify(sample).replace('"low"', '"low"},"mood":{"a":1'),
      /metadata: Unrecognized key: "mood"/,
    ],
  ])('%s', (_, text, message) => {
    expect(failure(text).message).toMatch(message);
  });

  it('lists further problems, up to a few', () => {
    const speakers = Array.from({ length: 9 }, () => ({ id: '', labels: [] }));
    const { details } = failure(JSON.stringify({ ...sample, speakers }));
    expect(details).toHaveLength(6);
    expect(details[5]).toBe('and 3 more');
  });

  it('survives deep nesting', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(failure(deep).message).toMatch(/expected object, received array/);
    expect(failure(JSON.stringify(sample).replace('"low"', deep)).message).toMatch(/nested too deeply/);
  });
});
