import { expect, test } from 'vitest';
import { parse, write } from './pipeline.ts';

const TALK = 'Ida Moor: Where was it?\n\nPer Lund: By the pier.\n\nIda Moor: When?\n\nPer Lund: In May.\n';

/** A transcript that fails to print as the engine does. */
async function failingWith(error: Error) {
  const transcript = await parse(TALK);
  const metadata = {
    toJSON: () => {
      throw error;
    },
  };
  return { ...transcript, metadata: metadata as never };
}

test('BAD: an output that is longer than a text can be', async () => {
  const transcript = await failingWith(new RangeError('Invalid string length'));
  await expect(write(transcript, 'json')).rejects.toThrow('as json this would be a text too long to be held');
});

test('BAD: another fault stays what it is', async () => {
  const transcript = await failingWith(new RangeError('Maximum call stack size exceeded'));
  await expect(write(transcript, 'json')).rejects.toThrow('Maximum call stack size exceeded');
});
