import { expect, test } from 'vitest';
import { turnsOf } from '../../model/turns.ts';
import { parse } from '../../pipeline.ts';

async function timesIn(text: string): Promise<(number | undefined)[][]> {
  return turnsOf(await parse(text)).map(({ startMs, endMs }) => [startMs, endMs]);
}

const TALK = `I: When did the ferry stop? #00:00:05-2#

B: In the winter of the flood. #00:00:12-8#

I: Who decided that? #00:00:15-0#

B: The harbour board.

Nobody was asked. #00:01:02#`;

test('turns end at the time behind their last word, which stays', async () => {
  expect(await timesIn(TALK)).toEqual([
    [undefined, 5200],
    [undefined, 12_800],
    [undefined, 15_000],
    [undefined, 62_000],
  ]);
  expect(turnsOf(await parse(TALK)).at(0)?.paragraphs[0]?.text).toBe('When did the ferry stop? #00:00:05-2#');
});

test('a time behind one turn among others is no end', async () => {
  const [first] = await timesIn(TALK.replaceAll(/#00:0[^#]*#(?=\n|$)/g, (time, at: number) => (at < 60 ? time : '')));
  expect(first).toEqual([undefined, undefined]);
});
