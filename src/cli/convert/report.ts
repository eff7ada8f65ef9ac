import type { Diagnostic, Transcript } from '../../model/transcript.ts';
import { turnsOf } from '../../model/turns.ts';
import { needsName } from '../../text/needs-name.ts';
import { counted } from '../counting.ts';
import type { Interview } from '../interview.ts';
import { printable } from '../screen/printable.ts';
import type { Screen } from '../screen/screen.ts';
import { excerpt } from '../screen/width.ts';
import { countFurnitureLines } from './set-aside.ts';

/** What became of one interview. */
export interface Outcome {
  readonly interview: Interview;
  /** Absent for standard output. */
  readonly path?: string;
  readonly words: number;
  /** Whether the output holds a part of the words. */
  readonly extract?: boolean;
  readonly result: 'written' | 'same' | 'dry-run';
}

/** More unnamed speakers than this are one line. */
const MOST_UNNAMED = 3;
const LABEL_WIDTH = 40;

/** What is said about one conversion: what was written, what was counted, what a person should look at. */
export function reportLines(outcome: Outcome, { paint }: Pick<Screen, 'paint'>): string[] {
  const { interview, path, result } = outcome;
  const from = paint.bold(printable(interview.name));
  const counts = countsOf(outcome);
  const mark = result === 'dry-run' ? '·' : paint.green('✔');
  const lines =
    path === undefined
      ? [`${mark} ${from} → stdout · ${counts}`]
      : [`${mark} ${from} → ${paint.bold(printable(path))}${result === 'same' ? ' (unchanged)' : ''}`, `  ${counts}`];
  const { transcript } = interview;
  lines.push(...diagnosticLines(transcript.diagnostics ?? [], paint), ...unnamedLines(transcript, paint));
  const [unnamed] = transcript.speakers.filter(needsName);
  if (path !== undefined && interview.path !== undefined && unnamed !== undefined)
    lines.push(`→ ${setHint(interview.path, unnamed.labels[0] ?? '')}`);
  if (result === 'dry-run') lines.push('· dry run: nothing was written');
  return lines;
}

/** What to type to give a label its name. */
export function setHint(path: string, label: string): string {
  return `transcript speakers ${quoted(path)} --set "${printable(label)}=Full Name"`;
}

function quoted(path: string): string {
  const safe = printable(path);
  return /^[\p{L}\p{N}._/\\:@%+,-]+$/u.test(safe) ? safe : `"${safe}"`;
}

function countsOf({ interview, path, words, extract }: Outcome): string {
  const { transcript } = interview;
  const counts = [counted(turnsOf(transcript).length, 'turn')];
  if (path !== undefined) counts.push(counted(transcript.speakers.length, 'speaker'));
  counts.push(`${counted(words, 'word')}, ${extract ? 'an extract' : 'all kept'}`);
  const furniture = path === undefined ? 0 : countFurnitureLines(interview);
  if (furniture > 0) counts.push(`${counted(furniture, 'line')} of page furniture set aside`);
  return counts.join(' · ');
}

/** The same code once, at its first place, with how often it was seen. */
export function diagnosticLines(diagnostics: readonly Diagnostic[], paint: Screen['paint']): string[] {
  const byCode = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    if (diagnostic.severity === 'info') continue;
    const same = byCode.get(diagnostic.code);
    if (same === undefined) byCode.set(diagnostic.code, [diagnostic]);
    else same.push(diagnostic);
  }
  return [...byCode.values()].map((all) => {
    const [first] = all as [Diagnostic, ...Diagnostic[]];
    const mark = first.severity === 'error' ? paint.red('✖') : paint.yellow('▲');
    const place =
      first.position === undefined
        ? ''
        : `${paint.dim(`${first.position.start.line}:${first.position.start.column}`)} `;
    const more = all.length === 1 ? '' : `  (${counted(all.length - 1, 'more', 'more')})`;
    return `${mark} ${place}${printable(first.message)}${more}`;
  });
}

function unnamedLines(transcript: Transcript, paint: Screen['paint']): string[] {
  const unnamed = transcript.speakers.filter(needsName);
  if (unnamed.length === 0) return [];
  const labels = unnamed.slice(0, MOST_UNNAMED).map(({ labels: [label = ''] }) => `“${excerpt(label, LABEL_WIDTH)}”`);
  if (unnamed.length > MOST_UNNAMED)
    return [`${paint.yellow('▲')} ${unnamed.length} speakers are not named in this file: ${labels.join(', ')} …`];
  const turns = new Map<string, number>();
  for (const { speaker } of turnsOf(transcript))
    if (speaker !== undefined) turns.set(speaker, (turns.get(speaker) ?? 0) + 1);
  return unnamed.map(
    ({ id }, i) =>
      `${paint.yellow('▲')} ${labels[i]} (${counted(turns.get(id) ?? 0, 'turn')}) is not named in this file`,
  );
}
