import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inFolder, transcript } from './fake-io.ts';

const TAPES = `[00:00:00]
MARA QUIST: Where did the ferry start?

[00:12:30]
ADA LUND: At the old pier. [00:20:00] We had one boat.

MARA QUIST: And then?

ADA LUND: Then a second one.

[End of tape 1]

[00:00:04]
MARA QUIST: We go on. Who paid?

[00:15:10]
ADA LUND: The town did, in the end.
`;

const VTT = `WEBVTT

00:00:02.000 --> 00:00:05.500
<v Mara Quist>So where did it <00:00:04.000>start?

00:00:06.000 --> 00:00:07.250
<v Ada Lund>At the pier, at 10:30.
`;

const FRAMES = `[01:00:00:05 - 01:00:04:10]
Ada Lund
 We had one boat then, and it leaked.

[01:00:05:00 - 01:00:07:12]
Mara Quist
 One boat for the whole island?

[01:00:08:00 - 01:00:09:20]
Ada Lund
 One boat, and one oar.
`;

test('one clock across tapes', async () => {
  inFolder({ 'set.txt': TAPES });
  const { code, out, err } = await transcript(['retime', 'set.txt', '--tapes', '00:31:12,00:30:58', '-o', 'one.txt']);
  expect({ code, out }).toEqual({ code: 0, out: '' });
  expect(err).toBe(`  tape   lines   was                   becomes
  1      1–5     00:00:00 – 00:20:00   00:00:00 – 00:20:00
  2      13–16   00:00:04 – 00:15:10   00:31:16 – 00:46:22

✔ 5 times, 2 moved, order kept, none past the end · one.txt
`);
  const changed = TAPES.replace('[00:00:04]', '[00:31:16]').replace('[00:15:10]', '[00:46:22]');
  expect(readFileSync('one.txt', 'utf8')).toBe(changed);
  expect(readFileSync('set.txt', 'utf8')).toBe(TAPES);
});

test('a time past the end of its tape is a finding', async () => {
  inFolder({ 'set.txt': TAPES });
  const { code, err } = await transcript(['retime', 'set.txt', '--tapes', '00:18:00,00:30:58', '-o', 'one.txt']);
  expect(code).toBe(1);
  expect(err).toContain('▲ 5: 00:20:00 is past the end of tape 1\n');
});

test('captions are shifted, the words are not', async () => {
  inFolder({ 'call.vtt': VTT });
  const { code, out } = await transcript(['retime', 'call.vtt', '--shift', '1:00:00.5']);
  expect(code).toBe(0);
  expect(out).toBe(
    VTT.replace('00:00:02.000 --> 00:00:05.500', '01:00:02.500 --> 01:00:06.000')
      .replace('<00:00:04.000>', '<01:00:04.500>')
      .replace('00:00:06.000 --> 00:00:07.250', '01:00:06.500 --> 01:00:07.750'),
  );
});

test('frames become milliseconds, where the source or the user says how they are counted', async () => {
  inFolder({ 'reel.txt': FRAMES, 'drop.txt': FRAMES.replace(/:(\d\d)(?= -|\])/g, ';$1') });
  const pal = await transcript(['retime', 'reel.txt', '--fps', '25', '--shift', '-1:00:00']);
  expect(pal.out).toContain('[00:00:05.000 - 00:00:07.480]\nMara Quist');
  const ntsc = await transcript(['retime', 'drop.txt', '--shift', '0']);
  expect(ntsc.out).toContain('[01:00:00.163 - 01:00:04.334]\nAda Lund');
  const unknown = await transcript(['retime', 'reel.txt', '--shift', '-1:00:00']);
  expect(unknown.code).toBe(2);
  expect(unknown.err).toMatch(/^✖ reel\.txt: line 1: 01:00:00:05 counts frames; how many a second\?\n→ --fps RATE/);
});

test.each([
  ['nothing to do', ['set.txt'], /^✖ retime: by what\?/],
  ['no time', ['set.txt', '--shift', 'soon'], /^✖ --shift soon: not a time/],
  ['no rate', ['set.txt', '--fps', '26'], /^✖ --fps 26: not one of/],
  [
    'too few tapes',
    ['set.txt', '--tapes', '31:12'],
    /gives 1 length, and the clock begins 2 times\n {2}tape 1: lines 1–5/,
  ],
  [
    'before the start',
    ['call.vtt', '--shift', '-5'],
    /^✖ call\.vtt: line 3: 00:00:02\.000 would fall before the start/,
  ],
  ['no times', ['plain.txt', '--shift', '5'], /no times of a recording/],
  ['over its source', ['call.vtt', '--shift', '5', '-o', 'call.vtt', '--force'], /call\.vtt/],
])('BAD: %s', async (_, args, message) => {
  inFolder({ 'set.txt': TAPES, 'call.vtt': VTT, 'plain.txt': TAPES.replace(/\[\d.*?\]/g, '') });
  const { code, err } = await transcript(['retime', ...args]);
  expect(code).toBe(2);
  expect(err).toMatch(message);
  expect(readFileSync('call.vtt', 'utf8')).toBe(VTT);
});
