import { expect, test } from 'vitest';
import { hear, testReader } from '../../../tests/support/speech.ts';

const event = (tStartMs: number, dDurationMs: number, segs: readonly unknown[], more: object = {}) => ({
  tStartMs,
  dDurationMs,
  wWinId: 1,
  segs,
  ...more,
});
const seg = (utf8: string, tOffsetMs?: number) => (tOffsetMs === undefined ? { utf8 } : { utf8, tOffsetMs });
const file = (...events: unknown[]) => ({
  wireMagic: 'pb3',
  pens: [{}],
  wsWinStyles: [{}, { mhModeHint: 2 }],
  wpWinPositions: [{}],
  events: [{ tStartMs: 0, dDurationMs: 20000, id: 1, wpWinPosId: 1, wsWinStyleId: 1 }, ...events],
});
const lineEnd = (tStartMs: number) => event(tStartMs, 500, [seg('\n')], { aAppend: 1 });

testReader('youtube-json', [
  {
    name: 'heard: a piece for each word, lines between',
    file: file(
      event(500, 2000, [seg('it'), seg(' rained', 400), seg(' all', 800)]),
      lineEnd(1900),
      event(2000, 1500, [seg('day', 0), seg(' long', 300)]),
      event(3500, 500, [seg(' and'), seg(' night', 200)], { aAppend: 1 }),
    ),
    turns: ['- 500-4000: it rained all day long and night'],
    words: ['it 500--', 'rained 900--', 'all 1300--', 'day 2000--', 'long 2300--', 'and 3500--', 'night 3700--'],
  },
  {
    name: 'another speaker, at the start of an event and within one',
    file: file(
      event(500, 2000, [seg('>>'), seg(' Where', 100), seg(' then?', 400)]),
      event(3000, 2000, [seg('>> In'), seg(' Varna.', 300), seg(' >> And', 900), seg(' now?', 1200)]),
    ),
    turns: ['- 500-2500: Where then?', '- 3000--: In Varna.', '- 3900-5000: And now?'],
  },
  {
    name: 'typed: lines, names, a piece for each style',
    file: file(
      event(500, 2000, [seg('Ida: Where '), seg('then'), seg('?\n“Where?”')]),
      event(3000, 2000, [seg('Ulf: In Varna.')]),
      event(6000, 1000, [seg('Ida: And now?')]),
      event(8000, 1000, [seg('Ulf: Here.')]),
    ),
    turns: [
      'Ida 500-2500: Where then? “Where?”',
      'Ulf 3000-5000: In Varna.',
      'Ida 6000-7000: And now?',
      'Ulf 8000-9000: Here.',
    ],
    words: [],
  },
]);

test('windows and line ends alone are no captions', async () => {
  const { turns } = await hear(file(lineEnd(100), lineEnd(900)), { from: 'youtube-json' });
  expect(turns).toEqual([]);
});
