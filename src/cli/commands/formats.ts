import { readers } from '../../readers/index.ts';
import { writers } from '../../writers/index.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-codes.ts';

/** `transcript formats` */
export async function formats({ screens: { out } }: Context): Promise<number> {
  const read = readers.map(
    ({ id, extensions, mediaType, summary }) => [id, extensions.join(' '), mediaType, summary] as const,
  );
  const written = writers.map(({ id, extension, mediaType, summary }) => [id, extension, mediaType, summary] as const);
  const widths = [0, 1, 2].map((column) => Math.max(...[...read, ...written].map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]) => row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('   ');
  const { bold } = out.paint;
  const writeLines = written.map((row, i) => {
    const drops = writers[i]?.drops ?? [];
    return `  ${line(row)}${drops.length === 0 ? '' : `; without ${drops.join(', ')}`}`;
  });
  await out.say([
    bold('Read, with --from'),
    ...read.map((row) => `  ${line(row)}`),
    '',
    bold('Write, with --to'),
    ...writeLines,
  ]);
  return EXIT.done;
}
