import { counted, number } from '../../text/counting.ts';
import { needsName } from '../../text/needs-name.ts';
import { setHint } from '../convert/report.ts';
import type { Interview } from '../interview.ts';
import { printable } from '../screen/printable.ts';
import type { Screen } from '../screen/screen.ts';
import { displayWidth, excerpt, padEnd, padStart } from '../screen/width.ts';
import { evidenceLine } from './evidence.ts';
import { noNameBegins } from './initials.ts';
import type { Voice } from './voices.ts';

const LABEL_WIDTH = 28;
const NAME_WIDTH = 32;

/** Who is who, and what speaks for it; how the first turns of whoever has no name begin. */
export function speakersScreen(
  interview: Interview,
  voices: readonly Voice[],
  screen: Pick<Screen, 'width' | 'paint'>,
): string[] {
  const { paint } = screen;
  const lines = [paint.bold(printable(interview.name)), ''];
  const heads = headLines(voices, screen);
  for (const [i, voice] of voices.entries()) lines.push(heads[i] ?? '', ...bodyLines(voice, interview, screen), '');
  const unnamed = voices.filter(({ speaker }) => needsName(speaker));
  if (unnamed.length === 0) {
    lines.push(`${paint.green('✔')} ${counted(voices.length, 'speaker')}`);
    return lines;
  }
  const verb = unnamed.length === 1 ? 'has' : 'have';
  lines.push(`${paint.yellow('▲')} ${unnamed.length} of ${counted(voices.length, 'speaker')} ${verb} no name`);
  const label = unnamed[0]?.speaker.labels[0] ?? '';
  if (interview.path !== undefined) lines.push(`→ ${setHint(interview.path, label)}`);
  return lines;
}

/** `CH    3 turns  968 words  Carlos Heredia   interviewee` */
function headLines(voices: readonly Voice[], { paint }: Pick<Screen, 'paint'>): string[] {
  const rows = voices.map(({ speaker, turns, words }) => ({
    label: excerpt(speaker.labels.join(', ') || speaker.id, LABEL_WIDTH),
    turns: counted(turns, 'turn'),
    words: `${number(words)} ${words === 1 ? 'word ' : 'words'}`,
    name: nameCell(speaker),
    role: speaker.role ?? '',
  }));
  const width = (cell: (row: (typeof rows)[number]) => string) =>
    rows.reduce((most, row) => Math.max(most, displayWidth(cell(row))), 0);
  const [labels, turns, words, names] = [
    width(({ label }) => label),
    width((row) => row.turns),
    width((row) => row.words),
    width(({ name }) => name),
  ];
  return rows.map((row) => {
    const label = paint.bold(row.label) + ' '.repeat(labels - displayWidth(row.label));
    const counts = `${padStart(row.turns, turns)}  ${padStart(row.words, words)}`;
    const name = names === 0 ? '' : `${padEnd(row.name, names)}   `;
    return `  ${label}   ${counts}  ${name}${row.role}`.trimEnd();
  });
}

function nameCell(speaker: Voice['speaker']): string {
  if (speaker.name !== undefined) return excerpt(speaker.name, NAME_WIDTH);
  return needsName(speaker) ? '?' : '';
}

function bodyLines(
  voice: Voice,
  { transcript }: Interview,
  { width, paint }: Pick<Screen, 'width' | 'paint'>,
): string[] {
  const { speaker, samples } = voice;
  const isUnknown = needsName(speaker);
  const missing = isUnknown ? noNameBegins(speaker.labels[0] ?? '', transcript) : undefined;
  const said = [evidenceLine(voice, transcript), missing].filter(Boolean).join('; ');
  const indent = '        ';
  const lines = said === '' ? [] : [`${indent}${said}`];
  if (!isUnknown) return lines;
  const places = samples.map(({ line, column }) => `${line}:${column}`);
  const placeWidth = places.reduce((most, place) => Math.max(most, place.length), 0);
  for (const [i, { text }] of samples.entries()) {
    const place = padEnd(places[i] ?? '', placeWidth);
    lines.push(`${indent}${paint.dim(place)}   ${excerpt(text, width - indent.length - placeWidth - 3)}`);
  }
  return lines;
}
