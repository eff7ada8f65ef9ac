import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inOrder } from './in-order.ts';

const sized = (...sizes: number[]) => sizes.map((size, i) => ({ size, i }));

/** Makes things, the later ones sooner. @returns what was made, and how many things were in hand at most */
async function madeOf(things: { size: number; i: number }[], window: { things: number; weight: number }) {
  let inHand = 0;
  let most = 0;
  const made: number[] = [];
  const make = async ({ i }: { i: number }) => {
    most = Math.max(most, ++inHand);
    await setTimeout(20 - 4 * i);
    return i;
  };
  for await (const { made: i } of inOrder(things, make, window)) {
    made.push(i);
    await setTimeout(1);
    inHand--;
  }
  return { made, most };
}

test('what is done sooner waits for what comes before it, and no more is begun than the window holds', async () => {
  expect(await madeOf(sized(1, 1, 1, 1, 1), { things: 3, weight: 100 })).toEqual({ made: [0, 1, 2, 3, 4], most: 3 });
});

test('what is heavy is begun on its own', async () => {
  expect(await madeOf(sized(200, 200, 200), { things: 3, weight: 100 })).toEqual({ made: [0, 1, 2], most: 1 });
});

test('nothing comes of nothing', async () => {
  expect(await madeOf([], { things: 3, weight: 100 })).toEqual({ made: [], most: 0 });
});
