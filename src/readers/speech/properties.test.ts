import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hear } from '../../../tests/support/speech.ts';
import { bare, PROGRAMS, type Said } from '../../../tests/support/speech-programs.ts';

/** Sentences of some speakers, each word with a time of its own. */
const talks: fc.Arbitrary<Said[][]> = fc
  .array(
    fc.record({
      speaker: fc.nat(2),
      words: fc.array(fc.constantFrom('tide', 'boat', 'we', 'a', 'I', 'don’t', 'ça', 'море', '1974', 'x-ray'), {
        minLength: 1,
        maxLength: 6,
      }),
      gaps: fc.array(fc.nat(3000), { minLength: 6, maxLength: 6 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((sentences) => {
    let at = 0;
    return sentences.map(({ speaker, words, gaps }) =>
      words.map((word, i) => {
        const startMs = at + (gaps[i] ?? 0);
        at = startMs + 200;
        return { text: i === words.length - 1 ? `${word}.` : word, startMs, endMs: at, speaker };
      }),
    );
  });

describe.each(Object.keys(PROGRAMS))('%s', (name) => {
  test('every word stands in the turns once, in order, with its time', async () => {
    await fc.assert(
      fc.asyncProperty(talks, async (talk) => {
        const said = talk.flat();
        const { format, transcript, words, problems } = await hear(PROGRAMS[name]?.(talk));
        const turns = transcript.blocks.flatMap((block) => (block.type === 'turn' ? [block] : []));
        expect(format).toBe(name.split(' ')[0]);
        expect(problems).toEqual([]);
        expect(turns.flatMap(({ paragraphs }) => paragraphs.flatMap(({ text }) => text.split(' ')))).toEqual(
          said.map(({ text }) => text),
        );
        expect(words.map((one) => one.replace('. ', ' '))).toEqual(
          said.map(({ text, startMs, endMs }) => `${bare(text)} ${startMs}-${endMs}`),
        );
        const changes = said.filter(({ speaker }, i) => i === 0 || speaker !== said[i - 1]?.speaker);
        expect(turns.map(({ startMs }) => startMs)).toEqual(changes.map(({ startMs }) => startMs));
      }),
      { numRuns: 60 },
    );
  });
});
