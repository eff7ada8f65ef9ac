import { allFormats, type Format } from '../../formats.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-codes.ts';

/** `transcript formats` */
export async function formats({ json = false }: { json?: boolean }, { screens: { out } }: Context): Promise<number> {
  const all = allFormats();
  if (json) {
    await out.data(`${JSON.stringify(all, null, 2)}\n`);
    return EXIT.done;
  }
  const rows = all.map(cellsOf);
  const widths = HEAD.map((head, column) => Math.max(head.length, ...rows.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]) =>
    `  ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('   ')}`.trimEnd();
  const indent = ' '.repeat((widths[0] ?? 0) + 5);
  await out.say([
    out.paint.bold(line(HEAD)),
    ...rows.flatMap((row, i) => [line(row), ...notesOf(all[i] as Format).map((note) => indent + out.paint.dim(note))]),
  ]);
  return EXIT.done;
}

const HEAD = ['format', 'read', 'write', 'extensions', 'media type'];

function cellsOf({ id, aliases, reads, writes, extensions, mediaType }: Format): string[] {
  const flag = (summary: string | undefined, name: string) => (summary === undefined ? '-' : name);
  return [[id, ...aliases].join(', '), flag(reads, '-f'), flag(writes, '-t'), extensions.join(' '), mediaType];
}

function notesOf({ reads, writes, drops }: Format): string[] {
  const notes: string[] = [];
  if (reads !== undefined) notes.push(`read: ${reads}`);
  if (writes !== undefined) notes.push(`written: ${writes}`);
  if (drops.length > 0) notes.push(`left out or changed: ${drops.join(', ')}`);
  return notes;
}
