import { describe, expect, test } from 'vitest';
import { hear } from '../../../tests/support/speech.ts';
import { gluedTo } from './pieces.ts';

/** Pieces as they are printed, with `+` where nothing is between them. */
const joint = (...texts: readonly string[]): string => {
  const glued = gluedTo(texts.map((text) => ({ text })));
  return texts.map((text, i) => `${i === 0 ? '' : glued[i] ? '+' : '|'}${text.trim()}`).join('');
};

describe('which pieces belong together', () => {
  test.each<[string, readonly string[], string]>([
    ['spaces before', [' I', "'m", ' late', ',', ' sorry', '.'], "I+'m|late+,|sorry+."],
    ['spaces behind', ['We ', 'ro', 'wed ', 'out', '. '], 'We|ro+wed|out+.'],
    ['no spaces, lone signs', ['Where', 'were', 'you', '?'], 'Where|were|you+?'],
    ['a space before the sign stays', ['Où', ' ?'], 'Où|?'],
    ['sentences', [' We left.', ' It rained.', 'Then it was cold.'], 'We left.|It rained.|Then it was cold.'],
    ['words, one with a space by chance', ['we', 'left', 'at', ' dawn', 'and', 'rowed'], 'we|left|at|dawn|and|rowed'],
    ['a sentence that has lost its space', [' So', ' cold.', 'Then', ' rain'], 'So|cold.|Then|rain'],
  ])('%s', (_, texts, expected) => {
    expect(joint(...texts)).toBe(expected);
  });

  test('nobody finishes another’s word', () => {
    expect(
      gluedTo([
        { text: ' ro', label: 'Ida' },
        { text: 'wed', label: 'Ulf' },
        { text: ' out', label: 'Ulf' },
        { text: '.', label: 'Ulf' },
      ]),
    ).toEqual([false, false, false, true]);
  });
});

describe('pieces in a file', () => {
  const times = (i: number) => ({ startTime: i / 2, endTime: i / 2 + 0.5 });

  test('of a podcast', async () => {
    const body = [' I', "'m", ' late', ',', ' sorry', '.'];
    const segments = body.map((text, i) => ({ speaker: 'Ida', ...times(i), body: text }));
    const heard = await hear(JSON.stringify({ version: '1.0.0', segments }));
    expect([heard.format, heard.turns]).toEqual(['podcast-json', ["Ida 0-3000: I'm late, sorry."]]);
  });

  test('of any list', async () => {
    const tokens = ['We', ' ro', 'wed', '.'].map((text, i) => ({ text, start: i + 0.5, end: i + 1, speaker: 'Ida' }));
    expect((await hear(JSON.stringify({ tokens }))).turns).toEqual(['Ida 500-4000: We rowed.']);
    const words = {
      segments: [
        { speaker: 'Ida', start: 0.5, end: 4, words: tokens.map(({ text, start, end }) => ({ w: text, start, end })) },
      ],
    };
    expect((await hear(JSON.stringify(words))).turns).toEqual(['Ida 500-4000: We rowed.']);
  });
});
