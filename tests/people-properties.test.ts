import { mkdirSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldedOf, labelKey } from '../src/people/keys.ts';
import { inFolder, transcript } from './cli/fake-io.ts';

/** Names that are one another’s misprints, relatives, namesakes and initials, each printed in several ways. */
const NAMES = [
  'Mariah Dunne',
  'Martiah Dunne',
  'Mariah Dune',
  'MARIAH DUNNE',
  'Dr. Mariah Dunne',
  'DUNNE',
  'Mr. Dunne',
  'Mrs. Dunne',
  'Ilona Sandor',
  'Peter Sandor',
  'SANDOR',
  'Sander',
  'I. Sandor',
  'P. Oyelaran',
  'P. Oyelaren',
  'R. Oyelaran',
  'PO',
  'MD',
  'Q',
  'A',
  'Interviewer',
  'Peter',
  'Mariah  Dunne',
  'Ilona Sándor',
  'Ilona Sandor Jr.',
];

const file = fc
  .tuple(fc.shuffledSubarray(NAMES, { minLength: 2, maxLength: 4 }), fc.boolean())
  .map(([names, isNamed]) => ({ names, title: isNamed ? `A talk with ${names[0]}\n\n` : '' }));
const collection = fc.array(file, { minLength: 1, maxLength: 5 });

interface Voice {
  readonly id: string;
  readonly name?: string;
  readonly labels: readonly string[];
}

function textOf({ names, title }: { names: readonly string[]; title: string }): string {
  const turns = [...names, ...names, ...names].map(
    (name, i) => `${name}: ${i % 2 === 0 ? 'Did it rain?' : 'It did, all week.'}`,
  );
  return `${title}${turns.join('\n\n')}\n`;
}

async function voicesOf(path: string, ...flags: string[]): Promise<Voice[]> {
  const { code, out } = await transcript(['speakers', path, '--json', ...flags]);
  return code === 0 ? JSON.parse(out) : [];
}

const same = (a: string, b: string): boolean => foldedOf(a).key === foldedOf(b).key || labelKey(a) === labelKey(b);

/** What a people file makes of one file, against what the file itself says. */
async function violationsIn(path: string): Promise<string[]> {
  const alone = await voicesOf(path);
  const found: string[] = [];
  for (const { name, labels } of await voicesOf(path, '--people', 'people.yaml')) {
    const said = labels.map((label) => calledBy(label, alone));
    for (const [i, label] of labels.entries()) {
      if (name !== undefined && !meet([name], said[i])) found.push(`${path}: ${label} is called ${name}`);
      for (const [j, other] of labels.entries())
        if (i < j && !meet(said[i], said[j])) found.push(`${path}: ${label} and ${other} are one`);
    }
  }
  return found;
}

/** Whatever the file itself calls whom the label means. */
function calledBy(label: string, voices: readonly Voice[]): string[] {
  const voice = voices.find(({ labels }) => labels.includes(label));
  return [label, ...(voice?.name === undefined ? [] : [voice.name]), ...(voice?.labels ?? [])];
}

function meet(some: readonly string[] = [], others: readonly string[] = []): boolean {
  return some.some((one) => others.some((other) => same(one, other)));
}

test('an unedited people file merges and names nothing that is only likely, and is the same bytes again', async () => {
  await fc.assert(
    fc.asyncProperty(collection, async (files) => {
      inFolder({});
      const paths = files.map((_, i) => `box${i % 2}/${i}.txt`);
      for (const [i, one] of files.entries()) {
        mkdirSync(`box${i % 2}`, { recursive: true });
        writeFileSync(paths[i] ?? '', textOf(one));
      }
      const { err } = await transcript(['speakers', ...paths, '--collection', '-o', 'people.yaml', '-q']);
      expect(err.replace(/^✖ .*nothing reads.*\n/gm, '')).toBe('');
      for (const path of paths) expect(await violationsIn(path)).toEqual([]);
      const again = await transcript([
        'speakers',
        ...paths,
        '--collection',
        '--people',
        'people.yaml',
        '-o',
        'people.yaml',
      ]);
      expect(again.out).toContain('✔ people.yaml (unchanged)');
    }),
    { numRuns: 60 },
  );
});
