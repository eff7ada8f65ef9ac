import { counted } from '../../text/counting.ts';
import { printable } from '../screen/printable.ts';
import type { Screen } from '../screen/screen.ts';
import type { Tally } from './inventory.ts';

/** What was counted, and what was left out. */
export function tallyLines({ files, bytes, dots, leftOut }: Tally, { paint }: Pick<Screen, 'paint'>): string[] {
  const lines = [`  ${counted(files, 'file')} · ${counted(bytes, 'byte')}`];
  if (dots > 0) lines.push(`· ${counted(dots, 'name')} with a leading dot left out`);
  for (const what of leftOut) lines.push(`${paint.yellow('▲')} left out: ${printable(what)}`);
  return lines;
}

/** `✔ box → manifest.csv · manifest-sha256.txt` */
export function writtenLine(
  from: string,
  to: readonly string[],
  isSame: boolean,
  { paint }: Pick<Screen, 'paint'>,
): string {
  const names = to.map((name) => paint.bold(printable(name))).join(' · ');
  return `${paint.green('✔')} ${paint.bold(printable(from))} → ${names}${isSame ? ' (unchanged)' : ''}`;
}
