import { expect, test } from 'vitest';
import { sourceText } from '../../text/source.ts';
import { leadOf, type TimeSpan } from './head.ts';
import { scanLines } from './lines.ts';

function timeOf(text: string): TimeSpan | undefined {
  const [line] = scanLines(sourceText(text), false);
  return line === undefined ? undefined : leadOf(line).time;
}

test.each([
  ['[00:12:00] [00:12:30] NL: Well, no.', { from: '00:12:00', to: '00:12:30' }],
  ['[00:12:00][00:12:30] NL: Well, no.', { from: '00:12:00', to: '00:12:30' }],
  ['**[12:00] (12:30) NL:** Well, no.', { from: '12:00', to: '12:30' }],
  ['[00:12:00] NL: Well, no.', { from: '00:12:00' }],
  ['[00:12:00 - 00:12:30] NL: Well, no.', { from: '00:12:00', to: '00:12:30' }],
  ['#00:12:00-5# NL: Well, no.', { from: '00:12:00.5' }],
  ['NL: Well, no.', undefined],
])('%s', (text, expected) => expect(timeOf(text)).toEqual(expected));
