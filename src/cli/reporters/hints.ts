import { setHint } from '../convert/report.ts';
import { allShown } from './findings.ts';
import { safe } from './marks.ts';
import { type Look, type Report, STANDARD_INPUT } from './types.ts';

/** What to type next: how to name the first unnamed speaker, and which rule to read about first. */
export function hintLines(report: Report, look: Pick<Look, 'unicode'>): string[] {
  const found = allShown(report);
  const unnamed = found.find(
    ({ file, problem }) =>
      problem.rule === 'speaker-unresolved' && problem.label !== undefined && file.path !== STANDARD_INPUT,
  );
  // What no mapping and no edit puts right is what a person has to think about.
  const puzzling = found.find(({ problem }) => problem.severity === 'warning' && problem.fix === 'never');
  const commands: string[] = [];
  if (unnamed?.problem.label !== undefined) commands.push(setHint(unnamed.file.path, unnamed.problem.label));
  if (puzzling !== undefined) commands.push(`transcript rules ${puzzling.problem.rule}`);
  return commands.map((command) => safe(`→ ${command}`, look));
}
