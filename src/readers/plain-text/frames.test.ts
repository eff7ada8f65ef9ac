import { expect, test } from 'vitest';
import { turnsOf } from '../../model/turns.ts';
import { parse } from '../../pipeline.ts';

const SAID = ['When did the ferry stop?', 'In the winter of the flood.', 'Who decided that?', 'The harbour board did.'];

function talk(times: (second: number) => string, isAbove = true): string {
  return SAID.map((said, i) => {
    const label = `${i % 2 === 0 ? 'Nora Lindqvist' : 'Otto Lund'}`;
    const time = times(i * 10 + 1);
    return `${isAbove ? `${time}\n${label}` : `${label}\n${time}`}\n${said}\n`;
  }).join('\n');
}

async function read(text: string) {
  const transcript = await parse(text);
  const [first, second] = turnsOf(transcript);
  const times = [first?.startMs, first?.endMs, second?.startMs];
  return { times, codes: (transcript.diagnostics ?? []).map(({ code }) => code) };
}

test('frames are counted at the lowest usual rate that fits, and that is said', async () => {
  const text = talk((second) => `00:00:${String(second).padStart(2, '0')}:12 - 00:00:${second + 9}:24`);
  expect(await read(text)).toEqual({ times: [1480, 10_960, 11_480], codes: ['frame-rate-guessed'] });
});

test.each([true, false])('a semicolon drops frames, which nobody has to guess: above the label %s', async (isAbove) => {
  const text = talk((second) => `00;01;${String(second).padStart(2, '0')};15`, isAbove);
  expect(await read(text)).toEqual({ times: [61_495, undefined, 71_505], codes: [] });
});

test('times without frames are none', async () => {
  const text = talk((second) => `[00:00:${String(second).padStart(2, '0')} - 00:00:${second + 9}]`);
  expect(await read(text)).toEqual({ times: [1000, 10_000, 11_000], codes: [] });
});

test.each(['Nora Lindqvist', 'Speaker 1', 'Unknown'])('one voice is told by the times above it: %s', async (name) => {
  const transcript = await parse(
    SAID.map((said, i) => `00:00:0${i}:12 - 00:00:0${i}:24\n${name}\n${said}\n`).join('\n'),
  );
  expect(turnsOf(transcript).map(({ label }) => label)).toEqual(SAID.map(() => name));
});

test('BAD: one time above a name that nobody else stands beside tells nothing', async () => {
  const text = SAID.map((said, i) => `00:0${i}\nNora Lindqvist\n${said}\n`).join('\n');
  await expect(parse(text)).rejects.toThrow(/nothing reads as a speaker/);
});
