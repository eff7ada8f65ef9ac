import type { Diagnostic } from '../../model/transcript.ts';
import type { Tally } from '../../pipeline-parts.ts';
import { counted } from '../../text/counting.ts';
import { needsName } from '../../text/needs-name.ts';
import type { Loss } from '../../writers/losses/drop.ts';
import { printable } from '../screen/printable.ts';
import type { Screen } from '../screen/screen.ts';
import { excerpt } from '../screen/width.ts';

/** What became of one interview. */
export interface Outcome extends Tally {
  /** The input's, as the user gave it. */
  readonly name: string;
  /** Absent for standard input. */
  readonly input?: string;
  /** Absent for standard output. */
  readonly path?: string;
  /** Lines of the source that were set aside as furniture of a page. Absent where nobody counted. */
  readonly furnitureLines?: number;
  /** Of a timed source: the captions or segments that the turns are made of. */
  readonly cues?: number;
  /** What the output lacks, where the format's writer says it. Absent where nobody counted. */
  readonly losses?: readonly Loss[];
  /** Id of the writer. Absent with the losses. */
  readonly writer?: string;
  /** Whether the output holds a part of the words. */
  readonly extract?: boolean;
  /** `closed`: whoever read standard output went away before the end. */
  readonly result: 'written' | 'same' | 'dry-run' | 'closed';
}

/** More unnamed speakers than this are one line. */
const MOST_UNNAMED = 3;
const LABEL_WIDTH = 40;

/** What is said about one conversion: what was written, what was counted, what a person should look at. */
export function reportLines(outcome: Outcome, { paint }: Pick<Screen, 'paint'>): string[] {
  const { name, input, path, result, speakers } = outcome;
  const from = paint.bold(printable(name));
  if (result === 'closed') return [`· ${from} → stdout, closed after ${counted(outcome.turns, 'turn')}`];
  const counts = countsOf(outcome);
  const mark = result === 'dry-run' ? '·' : paint.green('✔');
  const lines =
    path === undefined
      ? [`${mark} ${from} → stdout · ${counts}`]
      : [`${mark} ${from} → ${paint.bold(printable(path))}${result === 'same' ? ' (unchanged)' : ''}`, `  ${counts}`];
  lines.push(...lossLines(outcome));
  lines.push(...diagnosticLines(outcome.diagnostics, paint), ...unnamedLines(outcome, paint));
  const [unnamed] = speakers.filter(needsName);
  if (path !== undefined && input !== undefined && unnamed !== undefined)
    lines.push(`→ ${setHint(input, unnamed.labels[0] ?? '')}`);
  if (result === 'dry-run') lines.push('· dry run: nothing was written');
  return lines;
}

/** What to type to give a label its name. */
export function setHint(path: string, label: string): string {
  return `transcript speakers ${quoted(path)} --set "${printable(label)}=Full Name"`;
}

/** A path as it is typed into a shell. */
export function quoted(path: string): string {
  const safe = printable(path);
  return /^[\p{L}\p{N}._/\\:@%+,-]+$/u.test(safe) ? safe : `"${safe}"`;
}

function countsOf({ turns, cues = 0, speakers, path, words, extract, furnitureLines = 0 }: Outcome): string {
  const counts = [`${cues > 0 ? `${counted(cues, 'cue')}, ` : ''}${counted(turns, 'turn')}`];
  if (path !== undefined) counts.push(counted(speakers.length, 'speaker'));
  counts.push(`${counted(words, 'word')}, ${extract ? 'an extract' : 'all kept'}`);
  if (path !== undefined && furnitureLines > 0)
    counts.push(`${counted(furnitureLines, 'line')} of page furniture set aside`);
  return counts.join(' · ');
}

/** One line: what has another form in the output, then what was left out. */
function lossLines({ writer, losses = [] }: Outcome): string[] {
  if (losses.length === 0) return [];
  const texts = (changed: boolean) => losses.filter((loss) => loss.changed === changed).map(({ text }) => text);
  const left = texts(false);
  const parts = [...texts(true), ...(left.length === 0 ? [] : [`left out: ${left.join(', ')}`])];
  return [`· ${writer}: ${parts.join(' · ')}`];
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

function unnamedLines({ speakers, turnsOf }: Tally, paint: Screen['paint']): string[] {
  const unnamed = speakers.filter(needsName);
  if (unnamed.length === 0) return [];
  const labels = unnamed.slice(0, MOST_UNNAMED).map(({ labels: [label = ''] }) => `“${excerpt(label, LABEL_WIDTH)}”`);
  if (unnamed.length > MOST_UNNAMED)
    return [`${paint.yellow('▲')} ${unnamed.length} speakers are not named in this file: ${labels.join(', ')} …`];
  return unnamed.map(
    ({ id }, i) =>
      `${paint.yellow('▲')} ${labels[i]} (${counted(turnsOf.get(id) ?? 0, 'turn')}) is not named in this file`,
  );
}
