import { sourceText } from '../../text/source.ts';
import { judge } from './judge.ts';
import { scanText } from './scan.ts';
import { startsOf } from './starts.ts';
import { wholeText } from './stretch.ts';

/** A label found at the start of one of the lines. */
export interface LineLabel {
  /** Index of the line. */
  readonly line: number;
  /** As printed, without decoration. Absent where a sign alone says that somebody else speaks now. */
  readonly label?: string;
  /** Where the speech begins in the line. */
  readonly speech: number;
}

/**
 * The labels that stand before the words of short lines, such as those of captions, decided from all of them as in raw
 * text. Nothing but labels, and the sign `>>` alone, is taken for the start of a turn.
 *
 * @param lines without line ends; empty ones part the others
 * @param pattern the user's own, with the named group `label`
 */
export function labelsIn(lines: readonly string[], pattern?: RegExp): LineLabel[] {
  const source = sourceText(lines.join('\n'));
  const options = {
    markup: false,
    parseYaml: undefined,
    ...(pattern === undefined ? {} : { labelPattern: pattern }),
  };
  const scan = scanText(source, options);
  const chosen = judge(scan, scan.lines, options)?.chosen;
  if (chosen === undefined || chosen.kind === 'questions') return [];
  if (chosen.kind === 'dialogue' && chosen.decision.id !== 'chevron-dialogue') return [];
  const { starts } = startsOf(chosen, wholeText(scan.lines));
  const found: LineLabel[] = [];
  for (const [line, [first]] of starts) {
    if (first === undefined || first.lastHeadLine !== line) continue;
    const label = first.candidate?.label.label;
    const speech = first.speech - (source.lineStarts[line] ?? 0);
    found.push({ line, speech, ...(label === undefined ? {} : { label }) });
  }
  return found.sort((a, b) => a.line - b.line);
}
