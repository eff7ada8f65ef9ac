import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { interview } from './interviews.mjs';
import { inTurn, PROGRAM, ratioRow, timeOf } from './measure.mjs';

/** Starting, against a program that does nothing. */
export async function startUp(folder) {
  const sample = join(folder, 'sample.txt');
  writeFileSync(sample, interview(3, 48_000));
  const { bare, version, convert } = await inTurn(15, {
    bare: () => timeOf(['-e', '0']),
    version: () => timeOf([PROGRAM, '--version']),
    convert: () => timeOf([PROGRAM, 'convert', sample]),
  });
  return [
    ratioRow('`transcript --version`', version, bare, '1.60 x'),
    ratioRow('`transcript convert`, 48 kB', convert, bare, '2.00 x'),
  ];
}
