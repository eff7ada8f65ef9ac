import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FERRY, inFolder, transcript } from './fake-io.ts';

/** Two voices; a note, emphasis and a title that captions cannot all keep. */
const CALL = `WEBVTT

NOTE Recorded on the slipway.

00:00:02.000 --> 00:00:04.500
<v Mara Quist>So tell me how

00:00:04.500 --> 00:00:06.250
<v Mara Quist>the ferry line got started.

00:00:08.000 --> 00:00:10.750
<v Tom Adeyemi>With one boat and a <i>bad</i> loan.
`;

const KEPT = '· 3 cues, 2 turns · 16 words, all kept\n';

test('a call to be read: the talk on standard output, the cues counted on standard error', async () => {
  inFolder({ 'call.vtt': CALL });
  expect(await transcript(['convert', 'call.vtt', '-t', 'txt', '--times', 'turn'])).toEqual({
    code: 0,
    out: `Recorded on the slipway.

[00:00:02] Mara Quist: So tell me how the ferry line got started.

[00:00:08] Tom Adeyemi: With one boat and a bad loan.
`,
    err: `✔ call.vtt → stdout ${KEPT}`,
  });
});

test.each([
  ['json', ''],
  ['md', ''],
  ['jsonl', ''],
  ['vtt', '· vtt: left out: 1 note\n'],
  ['srt', '· srt: speakers written as “Name:” (2) · left out: 1 note, 1 mark\n'],
  ['podcast-json', '· podcast-json: left out: 1 note, 1 mark\n'],
  ['podcast-html', '· podcast-html: left out: 1 note, 2 ends of turns, 1 time within a turn\n'],
  ['ohd-csv', '· ohd-csv: left out: 1 note, 1 mark, 2 ends of turns, 1 time within a turn\n'],
])('what %s lacks is said under what was done', async (to, said) => {
  inFolder({ 'call.vtt': CALL });
  const { code, err } = await transcript(['convert', 'call.vtt', '-t', to]);
  expect({ code, err }).toEqual({ code: 0, err: `✔ call.vtt → stdout ${KEPT}${said}` });
  expect((await transcript(['convert', 'call.vtt', '-t', to, '-q'])).err).toBe('');
});

test('to a file: cues are counted there too; the extension says the format', async () => {
  inFolder({ 'call.vtt': CALL });
  expect((await transcript(['convert', 'call.vtt', '-o', 'call.srt'])).err).toBe(`✔ call.vtt → call.srt
  3 cues, 2 turns · 2 speakers · 16 words, all kept
· srt: speakers written as “Name:” (2) · left out: 1 note, 1 mark
`);
  expect(readFileSync('call.srt', 'utf8')).toMatch(/^1\n00:00:02,000 --> 00:00:04,500\nMara Quist: So tell me how\n/);
});

test('ends that the source does not have are said', async () => {
  inFolder({
    'talk.txt': '[00:00:02] MQ: How was it?\n\n[00:00:05] TA: It rained, mostly.\n\n[00:00:09] MQ: And then?\n',
  });
  const { out, err } = await transcript(['convert', 'talk.txt', '-t', 'vtt']);
  expect(out).toContain('00:00:05.000 --> 00:00:09.000\n<v TA>It rained, mostly.</v>\n');
  expect(err).toContain('· vtt: ends taken from the next start (2), from the number of words (1)\n');
});

test.each(['vtt', 'srt', 'podcast-json'])('BAD: %s of an interview without times', async (to) => {
  inFolder({ 'ferry.txt': FERRY });
  expect(await transcript(['convert', 'ferry.txt', '-t', to, '-o', 'ferry.out'])).toEqual({
    code: 2,
    out: '',
    err: `✖ ferry.txt: no turn has a time, and captions need one for each; nothing was written
→ -t txt, md, json, podcast-html or ohd-csv  need no times
→ times that stand in the text but start again or count frames:  transcript retime
`,
  });
  expect(existsSync('ferry.out')).toBe(false);
});

test('BAD: among many files, those without times fail and the others are done', async () => {
  inFolder({ 'box/ferry.txt': FERRY, 'box/call.vtt': CALL });
  const { code, err } = await transcript(['convert', 'box', '-t', 'srt', '--out-dir', 'out']);
  expect(code).toBe(1);
  expect(err).toContain('no turn has a time');
  expect(existsSync('out/call.srt') || existsSync('out/box/call.srt')).toBe(true);
});

test('either name of a format, in both directions', async () => {
  inFolder({ 'call.vtt': CALL });
  const vtt = await transcript(['convert', 'call.vtt', '-f', 'webvtt', '-t', 'vtt']);
  expect(vtt.code).toBe(0);
  expect(await transcript(['convert', 'call.vtt', '-f', 'vtt', '-t', 'webvtt'])).toEqual(vtt);
  expect((await transcript(['convert', 'call.vtt', '-t', 'markdown'])).out).toBe(
    (await transcript(['convert', 'call.vtt', '-t', 'md'])).out,
  );
});
