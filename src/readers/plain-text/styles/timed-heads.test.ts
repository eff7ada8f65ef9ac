import { expect, test } from 'vitest';
import { turnsOf } from '../../../model/turns.ts';
import { parse } from '../../../pipeline.ts';

const SAID = ['When did the ferry stop?', 'In the winter of the flood.', 'Who decided that?', 'The harbour board did.'];
const OTHERS = ["Otto's tablet", 'otto van der lund', '+46 555 0100', 'o.lund', 'O. v.d. Lund', 'Otto Lund 2019'];
const LOOKS: readonly ((name: string, time: string) => string)[] = [
  (name, time) => `${name}   ${time}\n`,
  (name, time) => `${name} (${time}):\n`,
  (name, time) => `${name} (${time}): `,
  (name, time) => `[${name}] ${time}\n`,
  (name, time) => `${name} [${time}] `,
];

function talk(names: readonly string[], look: (name: string, time: string) => string): string {
  return names.map((name, i) => `${look(name, `0:0${i}:10`)}${SAID[i % 4]}`).join('\n\n');
}

async function labelsIn(text: string): Promise<(string | undefined)[]> {
  return turnsOf(await parse(text)).map(({ label }) => label);
}

test.each(LOOKS.flatMap((look) => OTHERS.map((name) => [look(name, '0:12').trim(), name, look] as const)))(
  'whatever comes back in a label’s place is a label: %s',
  async (_, name, look) => {
    const names = ['Ida Holm', name, 'Ida Holm', name];
    expect(await labelsIn(talk(names, look))).toEqual(names);
  },
);

test('one that is printed once among many stands apart and in order', async () => {
  const names = [
    'Ida Holm',
    'Otto Lund',
    'Ida Holm',
    "Otto's tablet",
    'Ida Holm',
    'Otto Lund',
    'Ida Holm',
    'Otto Lund',
  ];
  const text = talk(names, (name, time) => `${name}   ${time}\n`);
  expect(await labelsIn(text)).toEqual(names);
});

test('a label in bold stays without its stars', async () => {
  const names = ['Ida Holm', 'Otto Lund', 'Ida Holm', 'Otto Lund'];
  const text = talk(names, (name, time) => `**${name}:** [${time}] `);
  const { blocks } = await parse(text, { path: 'talk.md' });
  expect(turnsOf({ blocks }).map(({ label }) => label)).toEqual(names);
  expect(await labelsIn(text)).toEqual(names);
});

test.each([
  ['a timetable', 'to the harbour  10:02\nto the bell tower  10:12\nto the harbour  10:32\nto the bell tower  10:42\n'],
  ['sentences', 'We sailed at 10:02\nWe landed then.\nAnd they came at 11:05\nNo one met them.\n'.repeat(2)],
])('%s has none', async (_, text) => {
  await expect(parse(text)).rejects.toThrow('nothing reads');
});
