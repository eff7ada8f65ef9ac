import { describe, expect, it } from 'vitest';
import { turnsIn } from '../../../tests/support/timed.ts';

/** Cues of a second each. */
const vtt = (...cues: string[]): string =>
  `WEBVTT\n\n${cues.map((cue, i) => `00:00:0${i}.000 --> 00:00:0${i + 1}.000\n${cue}`).join('\n\n')}\n`;
const said = async (...cues: string[]): Promise<string[]> =>
  (await turnsIn(vtt(...cues))).map((turn) => turn.replace(/^\S+ /, ''));

describe('labels of a few captions', () => {
  it.each([
    ['a diariser', ['SPEAKER_00: one', 'SPEAKER_01: two'], ['SPEAKER_00: one', 'SPEAKER_01: two']],
    ['in brackets alone', ['[SPEAKER_00] one', '[SPEAKER_01] two'], ['SPEAKER_00: one', 'SPEAKER_01: two']],
    ['in brackets with a colon', ['[Ann]: one', '(Bob): two'], ['Ann: one', 'Bob: two']],
    ['behind a dash', ['- Ann: one', '- Bob: two'], ['Ann: one', 'Bob: two']],
    ['names without sentences', ['Ann: one two', 'Bob: two', 'Ann: three'], ['Ann: one two', 'Bob: two', 'Ann: three']],
    [
      'only where it changes',
      ['Ada Lund: one', 'and on', 'Ben Holm: two', 'and on'],
      ['Ada Lund: one and on', 'Ben Holm: two and on'],
    ],
    ['behind a sign', ['&gt;&gt; Jane Doe: one', '&gt;&gt; Bob: two'], ['Jane Doe: one', 'Bob: two']],
    ['a sign alone', ['>> One.', '>> Two.', '>>> Three.'], ['One.', 'Two.', 'Three.']],
    ['one name, which opens the file', ['Ann Lee: Hello everyone.'], ['Ann Lee: Hello everyone.']],
    ['capitals', ['ALICE: Hello everyone.'], ['ALICE: Hello everyone.']],
  ])('%s', async (_, cues, turns) => expect(await said(...cues)).toEqual(turns));

  it.each([
    ['a sentence with a colon', ['We had one rule: sail early.', 'One more thing: sail late.']],
    ['a word that opens one line', ['It was late.', 'Remember: sail early.']],
    ['an event', ['[Music] It was late.', 'We sailed.']],
    ['a time', ['12:30: we sailed.', 'And 14:10: we came back.']],
  ])('BAD: %s', async (_, cues) => expect(await said(...cues)).toEqual([cues.join(' ')]));
});
