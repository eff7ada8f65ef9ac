import { expect, test } from 'vitest';
import { rowsOf } from '../../../writers/rows.ts';
import { readInParts } from '../parts.ts';

const EXCHANGES = Array.from(
  { length: 12 },
  (_, i) =>
    `Nora Lindqvist: What do you carry on the boat in month ${i + 1}?\n\nTom: Bread, mostly, and whatever waits.`,
);

/** The names by label, in a talk read in windows of a few turns. */
function namesBehind(more: string): Record<string, string | undefined> {
  const sizes = { judged: 10_000, first: 600, next: 600, held: 10_000, largest: 100_000 };
  const reader = readInParts({ markup: false, parseYaml: undefined }, sizes);
  const text = `${EXCHANGES.join('\n\n')}\n\n${more}\n\n${EXCHANGES.join('\n\n')}\n`;
  const parts = [...reader.push(text), ...reader.finish()];
  expect(parts.length).toBeGreaterThan(2);
  return Object.fromEntries(parts.flatMap((part) => rowsOf(part, undefined)).map(({ label, name }) => [label, name]));
}

test('a full name heard for the first time in a later window is a name', () => {
  const names = namesBehind('Elsa Jansson: And who pays for the diesel?');
  expect(names).toEqual({ 'Nora Lindqvist': 'Nora Lindqvist', Tom: undefined, 'Elsa Jansson': 'Elsa Jansson' });
});

test('half a name is none', () => {
  expect(namesBehind('Elsa: And who pays for the diesel?')).toMatchObject({ Elsa: undefined });
});

test('nobody has the name of another', () => {
  expect(namesBehind('Dr. Nora Lindqvist: And who pays for the diesel?')['Dr. Nora Lindqvist']).toBeUndefined();
});

test('a witness has no name where another may be sworn in a later window', () => {
  const sizes = { judged: 10_000, first: 600, next: 600, held: 10_000, largest: 100_000 };
  const sworn = (witness: string) =>
    `${witness}, having been first duly sworn, was examined:\n\n${'Q. And then?\n\nA. I rowed to the slip and waited there.\n\n'.repeat(12)}`;
  const text = `${sworn('SARA HADDAD')}${sworn('IDA KOLB')}`;
  const reader = readInParts({ markup: false, parseYaml: undefined }, sizes);
  const rows = [...reader.push(text), ...reader.finish()].flatMap((part) => rowsOf(part, undefined));
  expect(rows.filter(({ label }) => label === 'A')).toHaveLength(24);
  expect(rows.filter(({ name }) => name !== undefined)).toEqual([]);
});
