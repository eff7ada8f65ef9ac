import { describe, expect, it, test } from 'vitest';
import { sample } from '../../tests/support/sample.ts';
import { inShort, turnsIn } from '../../tests/support/timed.ts';
import { timedTalk } from '../../tests/support/timed-talk.ts';
import type { Transcript } from '../model/transcript.ts';
import { write } from '../pipeline.ts';
import { printTagged } from './inline.ts';
import { escapeSrt, unescapeSrt } from './srt/escape.ts';
import { wrap } from './srt/wrap.ts';

const print = async (transcript: Transcript, to: string, options = {}): Promise<string> =>
  (await write(transcript, to, options)).output;

const call = timedTalk(
  ['Mara Quist', ['So tell me how the ferry line', 2000, 4500], ['got started.', 4500, 6250]],
  ['Tom & Co', ['With one boat and a <bad> loan.', 3_608_000, 3_610_007]],
);

test('vtt', async () => {
  expect(await print(call, 'vtt')).toBe(`WEBVTT

00:00:02.000 --> 00:00:04.500
<v Mara Quist>So tell me how the ferry line</v>

00:00:04.500 --> 00:00:06.250
<v Mara Quist>got started.</v>

01:00:08.000 --> 01:00:10.007
<v Tom &amp; Co>With one boat and a &lt;bad&gt; loan.</v>
`);
});

test('srt: names where they change, wrapped', async () => {
  expect(await print(call, 'srt')).toBe(`1
00:00:02,000 --> 00:00:04,500
Mara Quist: So tell me how the ferry line

2
00:00:04,500 --> 00:00:06,250
got started.

3
01:00:08,000 --> 01:00:10,007
Tom & Co: With one boat and a <bad> loan.
`);
});

test('podcast-json: an end only where there is one', async () => {
  expect(JSON.parse(await print(timedTalk([undefined, ['So.', 1]], ['A', ['No.', 2, 3]]), 'podcast-json'))).toEqual({
    version: '1.0.0',
    segments: [
      { startTime: 0.001, body: 'So.' },
      { speaker: 'A', startTime: 0.002, endTime: 0.003, body: 'No.' },
    ],
  });
});

test('podcast-html and ohd-csv need no times, and names are as asked for', async () => {
  const options = { names: ['full', 'label'] } as const;
  const html = await print(sample, 'podcast-html', options);
  expect(html.slice(html.indexOf('<title>'))).toBe(`<title>One boat, one loan</title>
</head>
<body>
<cite>Mara Quist:</cite>
<time>0:02</time>
<p>So tell me how the ferry line got started.</p>
<cite>Tom van Adeyemi:</cite>
<p>With one boat and [a] bad loan.</p>
<p>The second boat was the <em>Gannet</em>.</p>
<cite>MQ:</cite>
<p>And the loan?</p>
<cite>TA:</cite>
<p>Paid.</p>
<p>1992. A good year, * all told.</p>
</body>
</html>
`);
  expect(await print(sample, 'ohd-csv', options)).toBe(`speaker,words,tags,timestamp
Mara Quist,So tell me how the ferry line got started.,,0:00:02
Tom van Adeyemi,With one boat and [a] bad loan.,,
,The second boat was the Gannet.,,
MQ,And the loan?,,
TA,Paid.,,
,"1992. A good year, * all told.",,
`);
});

describe('BAD: names and words that a format could take for something else', () => {
  const names = ['a\nb', 'x --> y', '</v>', 'A: B', 'tab\there', '\u0007bell'];

  test.each([
    ['vtt', ['<v a b>', '<v x --&gt; y>', '<v &lt;/v&gt;>', '<v A: B>', '<v tab here>', '<v \ufffdbell>']],
    ['srt', ['a b: ', 'x --&gt; y: ', '</v>: '.replace('<', '&lt;'), 'A - B: ', 'tab here: ', '\ufffdbell: ']],
  ])('%s', async (to, heads) => {
    const talk = timedTalk(...names.map((name, i) => [name, ['So.', i * 1000, i * 1000 + 900]] as const));
    const lines = (await print(talk, to)).split('\n').filter((line) => line.includes('So.'));
    expect(lines.map((line) => line.slice(0, line.indexOf('So.')))).toEqual(heads);
  });

  test.each(['vtt', 'srt', 'podcast-html'])(
    '%s: line ends, blank lines and control characters in words',
    async (to) => {
      const output = await print(timedTalk(['A', ['one\r\n\r\ntwo\u0000\u001b[31m\n\nthree', 0, 10]]), to);
      expect(output).toContain('one two\ufffd\ufffd[31m three');
    },
  );

  test.each([
    ['AT&T', 'AT&T'],
    ['&amp;', '&amp;amp;'],
    ['<i>so</i>', '&lt;i>so&lt;/i>'],
    ['a<b, x>y', '&lt;b, x>y'.replace('&lt;', 'a&lt;')],
    ['1 < 2', '1 < 2'],
    ['-->', '--&gt;'],
    ['{\\an8}', '&#123;\\an8}'],
    ['{x}', '{x}'],
  ])('srt: %s', (text, escaped) => {
    expect(escapeSrt(text)).toBe(escaped);
    expect(unescapeSrt(escaped)).toBe(text);
  });
});

test('srt: somebody who is not named, and turns that are read back', async () => {
  const turn = (name: string | undefined, i: number) =>
    [name, [`Then boat number ${i} came in from the sea.`, i * 1000, i * 1000 + 900]] as const;
  const some = timedTalk(...['Mara', 'Tom', undefined, 'Mara', 'Tom', undefined, 'Tom'].map(turn));
  const none = timedTalk(...[undefined, undefined, undefined, undefined].map(turn));
  const blank = timedTalk(...[' ', 'Tom'].map(turn));
  expect(await turnsIn(await print(some, 'srt'))).toEqual(inShort(some));
  expect(await print(none, 'srt')).not.toContain('>>');
  expect(await print(some, 'srt')).toContain('\n>> Then boat number 2 came in from the\nsea.\n');
  expect(await print(blank, 'srt')).toMatch(/\n>> Then boat number 0[\s\S]*\n>> Tom: Then boat/);
});

describe('wrapping', () => {
  test.each([
    ['one two three', 7, 0, 'one two\nthree'],
    ['one two three', 7, 5, 'one\ntwo\nthree'],
    ['unbreakableword x', 5, 0, 'unbreakableword\nx'],
    ['渡し船は港に', 3, 0, '渡し船\nは港に'],
    ['', 5, 0, ''],
    ['a  b', 2, 0, 'a\nb'],
  ])('%s at %i, %i used', (text, width, used, expected) => expect(wrap(text, width, used)).toBe(expected));
});

describe('marks', () => {
  const tags = { emphasis: 'i', strong: 'b' };
  test.each([
    [[{ kind: 'emphasis', start: 0, end: 3 }], '<i>abc</i>def'],
    [
      [
        { kind: 'strong', start: 0, end: 6 },
        { kind: 'emphasis', start: 2, end: 4 },
      ],
      '<b>ab<i>cd</i>ef</b>',
    ],
    [
      [
        { kind: 'strong', start: 0, end: 4 },
        { kind: 'emphasis', start: 2, end: 6 },
      ],
      '<b>abcd</b>ef',
    ],
    [[{ kind: 'link', start: 0, end: 6, url: 'https://x.example' }], 'abcdef'],
    [[{ kind: 'strong', start: 3, end: 99 }], 'abcdef'],
    [[{ kind: 'strong', start: 3, end: 3 }], 'abcdef'],
  ] as const)('%j', (marks, expected) => expect(printTagged('abcdef', marks, tags, String)).toBe(expected));
});

describe('--times paragraph', () => {
  const talk: Transcript = {
    ...call,
    blocks: call.blocks.map((block) => {
      if (block.type !== 'turn' || block.id !== 't1') return block;
      const { position } = block;
      const cues = [{ start: 0, end: 4, startMs: 9000 }];
      return {
        ...block,
        paragraphs: [...block.paragraphs, { text: 'Then.', position, cues }, { text: 'No time.', position }],
      };
    }),
  };

  it.each([
    [
      'txt',
      '[00:00:02] Mara Quist: So tell me how the ferry line got started.\n\n[00:00:09] Then.\n\nNo time.\n\n[01:00:08] Tom & Co: With',
    ],
    [
      'md',
      '**Mara Quist [00:00:02]:** So tell me how the ferry line got started.\n\n[00:00:09] Then.\n\nNo time.\n\n**Tom & Co [01:00:08]:** With',
    ],
  ])('%s', async (to, expected) => expect(await print(talk, to, { times: 'paragraph' })).toContain(expected));

  it('turn: not those of later paragraphs', async () => {
    expect(await print(talk, 'txt', { times: 'turn' })).toContain('\n\nThen.\n\n');
  });
});
