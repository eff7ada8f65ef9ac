import { expect, it } from 'vitest';
import { turnsIn } from '../../../tests/support/timed.ts';

const clock = (ms: number): string => `00:00:${(ms / 1000).toFixed(3).padStart(6, '0')}`;

type Shown = readonly [ms: number, text: string];

/** Cues that follow one another, each as long as is said before its text. */
function vtt(cues: readonly Shown[]): string {
  let at = 0;
  const blocks = cues.map(([ms, text]) => {
    at += ms;
    return `${clock(at - ms)} --> ${clock(at)}\n${text}`;
  });
  return `WEBVTT\n\n${blocks.join('\n\n')}\n`;
}

const said = async (...cues: Shown[]): Promise<string[]> =>
  (await turnsIn(vtt(cues))).map((turn) => turn.replace(/^\S+ /, ''));

it('takes out lines that stand above a new one, and short standstills', async () => {
  const cues = [
    [2000, 'the clay is'],
    [10, 'the clay is'],
    [2000, 'the clay is\nwet and'],
    [10, 'wet and'],
    [2000, 'wet and\ncold'],
  ] as const;
  expect(await said(...cues)).toEqual(['the clay is wet and cold']);
});

it('a standstill without the times of words that the caption before has', async () => {
  const cues = [
    [2000, 'the clay<00:00:01.000><c> is</c>'],
    [300, 'the clay is'],
    [2000, 'the clay is\nwet<00:00:03.000><c> and</c>'],
    [300, 'wet and'],
  ] as const;
  expect(await said(...cues)).toEqual(['the clay is wet and']);
});

it('a screen of lines that stands still in captions that roll', async () => {
  const cues = [
    [900, 'one\ntwo'],
    [900, 'two\nthree'],
    [900, 'two\nthree'],
    [900, 'three\nfour'],
  ] as const;
  expect(await said(...cues)).toEqual(['one two three four']);
});

it('BAD: what two voices say', async () => {
  const cues = ['Rosa', 'Odo', 'Rosa', 'Odo'].map((name) => [900, `<v ${name}>Yes.</v>`] as const);
  expect(await said(...cues)).toEqual(['Rosa: Yes.', 'Odo: Yes.', 'Rosa: Yes.', 'Odo: Yes.']);
});

it('BAD: what is said again and again', async () => {
  const thanks = Array.from({ length: 6 }, () => [900, 'Thank you.'] as const);
  expect(await said(...thanks)).toEqual([thanks.map(([, text]) => text).join(' ')]);
});

it('BAD: what is said again before captions roll', async () => {
  const cues = [
    [900, 'No.'],
    [900, 'No.'],
    [900, 'I said no.'],
    [900, 'I said no.\nHear me.'],
    [900, 'Hear me.\nPlease.'],
  ] as const;
  expect(await said(...cues)).toEqual(['No. No. I said no. Hear me. Please.']);
});
