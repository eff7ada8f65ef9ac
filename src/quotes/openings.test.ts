import { expect, test } from 'vitest';
import { droppable, pointsBack } from './openings.ts';

test.each([
  ['Therefore, our boats were ahead.', 'Therefore, '],
  ['So, we left.', 'So, '],
  ['So we left.', 'So '],
  ['So that was it.', ''],
  ['So many people left.', ''],
  ['And then, you know, we left.', 'And then, you know, '],
  ['But the harbour froze.', 'But '],
  ['It turns out that the harbour froze.', 'It turns out that '],
  ['Well, yes, we froze.', 'Well, yes, '],
  ['Now we know.', ''],
  ['I think we froze.', ''],
  ['No, we never left.', ''],
])('%s: “%s” can go', (text, dropped) => expect(text.slice(0, droppable(text))).toBe(dropped));

test.each([
  'That’s why we left.',
  'This is what we wanted.',
  'They never came back.',
  'He was a baker.',
  'It was cold there.',
  'Which is why we left.',
  'Because we left.',
  'First is that boats sink.',
  'The second one sank.',
  'Yes, we did.',
  '“That” is no answer.',
  'Is that we left early.',
])('points back: %s', (text) => expect(pointsBack(text, true)).toBe(true));

test.each([
  'We left before dawn.',
  'It is hard to say no to a baker.',
  'It takes a village to run a ferry.',
  'Those who bake sleep badly.',
  'The ferry is a promise.',
  'Nobody asks the sea.',
  'If you wait for wind, you wait.',
  'As a child I counted boats.',
])('stands alone: %s', (text) => expect(pointsBack(text, true)).toBe(false));

test.each(['Eso fue todo.', 'Pero nos fuimos.', 'C’est la vie.', 'Das war alles.', 'それは雨でした。'])(
  'points back in its language: %s',
  (text) => expect(pointsBack(text, false)).toBe(true),
);
