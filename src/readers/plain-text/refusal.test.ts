import { expect, test } from 'vitest';
import { parse } from '../../pipeline.ts';
import { sourceText } from '../../text/source.ts';
import { scanLines } from './lines.ts';
import { refusal } from './refusal.ts';

const detailsOf = (text: string) => refusal(scanLines(sourceText(text), false)).details.join('\n');

test('says what comes nearest to a label', () => {
  expect(detailsOf('It rained.\n\nOne thing I learned: stay in.\n')).toContain('“One thing I learned:” (line 3)');
});

const hintsOf = (text: string) => refusal(scanLines(sourceText(text), false)).hints.join('\n');

test.each([
  ['Alice: hi\nBob: hello\nAlice: bye\n', "--label-pattern '^(?<label>Alice|Bob):'"],
  ['A: hi\nB: hello\n', "--label-pattern '^(?<label>A|B):'"],
  ['It rained.\n\nOne thing I learned: stay in.\n', "--label-pattern '^\\((?<label>[A-Z]+)\\)'"],
  ['a(b: hi\nc|d: hello\n', "--label-pattern '^\\((?<label>[A-Z]+)\\)'"],
])('says how to name the labels of %j', (text, hint) => expect(hintsOf(text)).toContain(hint));

test('says how captions are read that were not known for such', () => {
  const cue = (s: number) => `00:00:0${s}.000 --> 00:00:0${s + 1}.500\nwell, it rained\n\n`;
  expect(detailsOf(`WEBVTT\n\n${cue(1)}${cue(3)}`)).toContain('captions (`-->` between times):  --from srt');
  expect(detailsOf(`WEBVTT\n\n${cue(1)}`)).not.toContain('captions');
});

test.each([
  ['<?xml version="1.0"?>\n<!DOCTYPE x>\n<TEI><u who="#a">It rained.</u></TEI>', 'its first element is <TEI>'],
  ['<?xml version="1.0"?>\n<!-- x -->\n<ohms:ROOT>\n', 'its first element is <ohms:ROOT>'],
])('names XML of another kind: %s', (text, message) => {
  expect(refusal(scanLines(sourceText(text), false)).message).toContain(message);
});

test.each(['<?xml version="1.0"?>\n<html><p>It rained.</p></html>', '<p>It rained.</p>'])(
  'BAD: a web page is no XML document: %s',
  (text) => {
    const { message, hints } = refusal(scanLines(sourceText(text), false));
    expect(message).toContain("a web page in which nothing reads as a speaker's turn");
    expect(hints.join()).toContain('--from web-page');
  },
);

test('a web page that is to be read as raw text says so', async () => {
  const talk = [
    'IDA: Where were you?',
    'PER: Out at sea.',
    'IDA: And then?',
    'PER: We rowed home.',
    'IDA: All of you?',
  ];
  const body = talk.map((line) => `<p><b>${line.replace(':', ':</b>')}</p>`).join('\n');
  const page = await parse(`<!DOCTYPE html>\n<html>\n<body>\n${body}\n</body></html>`, { from: 'text' });
  expect(page.diagnostics).toEqual([expect.objectContaining({ code: 'html-as-text', severity: 'warning' })]);
  const text = await parse(talk.map((line) => line.replace('.', ', <i>so</i>.')).join('\n\n'));
  expect(text.diagnostics).toBeUndefined();
});
