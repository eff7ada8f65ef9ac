import type { Format } from '../../src/formats.ts';

const HEAD = ['id', '`--from`', '`--to`', 'extensions', 'media type', 'left out or changed in writing'];

/** The table of docs/formats.md. */
export function formatsTable(formats: readonly Format[]): string {
  const rows = formats.map(({ id, aliases, reads, writes, extensions, mediaType, drops }) => [
    [id, ...aliases].map((name) => `\`${name}\``).join(', '),
    reads === undefined ? '' : 'yes',
    writes === undefined ? '' : 'yes',
    extensions.join(' '),
    mediaType,
    drops.length > 0 ? drops.join(', ') : writes === undefined ? '' : 'nothing',
  ]);
  const widths = HEAD.map((head, i) => Math.max(head.length, ...rows.map((row) => (row[i] ?? '').length)));
  const line = (row: readonly string[]) => `| ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  return [line(HEAD), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
