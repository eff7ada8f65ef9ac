import { expect, test } from 'vitest';
import { markEdits, trim } from './edits.ts';

test.each([
  ['We left early.', 'We left early.', []],
  [
    'Therefore, our boats were ahead.',
    'Our boats were ahead.',
    [
      { kind: 'drop', text: 'Therefore, ' },
      { kind: 'capital', text: 'O' },
    ],
  ],
  ['We left early', 'We left early.', [{ kind: 'stop', text: '.' }]],
  ['“We left early”', '“We left early.”', [{ kind: 'stop', text: '.' }]],
  ['我们走了', '我们走了。', [{ kind: 'stop', text: '。' }]],
] as const)('%s', (said, text, edits) => expect(trim(said, true)).toMatchObject({ text, edits }));

test('nothing is dropped from other languages', () => {
  expect(trim('But wir gehen.', false)).toMatchObject({ text: 'But wir gehen.', dropped: 0 });
});

test.each(['We left, and,', 'We left:', 'We left —'])('BAD: no whole sentence: %s', (said) =>
  expect(trim(said, true)).toBeUndefined(),
);

test('what was changed, in brackets', () => {
  const { text, edits } = trim('so our boats sank', true) ?? { text: '', edits: [] };
  expect(markEdits(text, edits)).toBe('[O]ur boats sank[.]');
});
