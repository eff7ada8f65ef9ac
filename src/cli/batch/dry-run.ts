import { extname } from 'node:path';
import { checksumsPath } from '../../manifest/manifest.ts';
import { findWriter } from '../../pipeline.ts';
import { counted, number } from '../../text/counting.ts';
import { fileSize } from '../screen/duration.ts';
import { printable } from '../screen/printable.ts';
import type { RecordPlaces } from './flags.ts';
import type { Step } from './steps.ts';

/** What a run would read, write and leave, without doing any of it. */
export function dryRunLines(steps: readonly Step[], outDir: string, places: RecordPlaces): string[] {
  const of = (kind: Step['kind']) => steps.filter((step) => step.kind === kind);
  const copies = of('copy').length;
  const read = [...of('convert'), ...of('copy')];
  const same =
    copies === 0
      ? ''
      : `; ${copies === 1 ? '1 is a' : `${number(copies)} are`} byte-for-byte ${copies === 1 ? 'copy' : 'copies'} of others`;
  const bytes = read.reduce((sum, { job }) => sum + job.size, 0);
  const lines = [
    `would read    ${byExtension(read.map(({ job }) => extname(job.path)))}, ${fileSize(bytes)}${same}`,
    `would write   ${[written(of('convert'), outDir), ...recordNames(places)].join(' · ')}`,
  ];
  const done = of('done').length;
  const skipped = of('skipped').length;
  if (done > 0) lines.push(`would keep    ${counted(done, 'output')}, whose source and settings are as they were`);
  if (skipped > 0) lines.push(`would skip    ${counted(skipped, 'file')}, whose output is there`);
  return [...lines, 'would leave   every source as it is', '', '· dry run: nothing was written'];
}

function written(steps: readonly Step[], outDir: string): string {
  return `${byExtension(steps.map(({ job }) => findWriter(job.writer).extension))} in ${printable(outDir).replace(/\/?$/, '/')}`;
}

/** `3,997 .txt and 3 .md` */
function byExtension(extensions: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const extension of extensions) counts.set(extension, (counts.get(extension) ?? 0) + 1);
  const parts = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([extension, count]) =>
      extension === '' ? counted(count, 'file') : `${number(count)} ${printable(extension)}`,
    );
  return parts.length === 0 ? 'nothing' : parts.join(', ');
}

function recordNames({ manifest, report }: RecordPlaces): string[] {
  const names = manifest === undefined ? [] : [manifest, checksumsPath(manifest)];
  return [...names, ...(report === undefined ? [] : [report])].map(printable);
}
