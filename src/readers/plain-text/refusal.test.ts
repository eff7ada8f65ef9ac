import { expect, test } from 'vitest';
import { sourceText } from '../../text/source.ts';
import { scanLines } from './lines.ts';
import { refusal } from './refusal.ts';

const detailsOf = (text: string) => refusal(scanLines(sourceText(text), false)).details.join('\n');

test('says what comes nearest to a label', () => {
  expect(detailsOf('It rained.\n\nOne thing I learned: stay in.\n')).toContain('“One thing I learned:” (line 3)');
});

test('says that captions are not read', () => {
  const cue = (s: number) => `00:00:0${s}.000 --> 00:00:0${s + 1}.500\nwell, it rained\n\n`;
  expect(detailsOf(`WEBVTT\n\n${cue(1)}${cue(3)}`)).toContain('captions');
  expect(detailsOf(`WEBVTT\n\n${cue(1)}`)).not.toContain('captions');
});
