import { acceptLabels } from './accept.ts';
import { type Decision, decideLabels } from './decide.ts';
import { type Dialogue, decideDialogue } from './dialogue.ts';
import type { Candidate } from './head.ts';
import type { Line } from './lines.ts';
import { acceptPattern, PATTERN_DECISION } from './pattern.ts';
import { decideQuestions, type QuestionDecision } from './questions.ts';
import type { Context } from './weigh.ts';

/** How the file tells its voices apart. */
export type Chosen =
  | { readonly kind: 'labels'; readonly decision: Decision; readonly accepted: ReadonlyMap<number, Candidate> }
  | { readonly kind: 'questions'; readonly decision: QuestionDecision }
  | { readonly kind: 'dialogue'; readonly decision: Dialogue };

/**
 * Labels, unless a file whose questions stand out explains itself far better without.
 *
 * @param sample the first megabytes, from which the style is decided
 * @param lines all lines, on which it is applied
 */
export function choose(sample: Context, lines: readonly Line[]): Chosen | undefined {
  const labels = decideLabels(sample);
  const questions = decideQuestions(sample.lines);
  const unlabelled = unlabelledOf(questions, decideDialogue(sample.lines));
  if (labels === undefined) return unlabelled;
  const accepted = acceptLabels(lines, labels, sample.cast);
  const labelled = { kind: 'labels', decision: labels, accepted } as const;
  if (unlabelled === undefined || unlabelled.decision.score < 1.5 * labels.score) return labelled;
  return questions !== undefined && labelsExplain(accepted, questions, lines) ? labelled : unlabelled;
}

function unlabelledOf(questions: QuestionDecision | undefined, dialogue: Dialogue | undefined): Chosen | undefined {
  if (questions !== undefined && questions.score >= (dialogue?.score ?? 0) / 3)
    return { kind: 'questions', decision: questions };
  return dialogue === undefined ? undefined : { kind: 'dialogue', decision: dialogue };
}

/** Whether most of the questions that stand out open with one of the labels. */
function labelsExplain(
  accepted: ReadonlyMap<number, Candidate>,
  { units, questions }: QuestionDecision,
  lines: readonly Line[],
): boolean {
  const labelled = [...questions].filter((i) => accepted.has(lines[units[i]?.first ?? -1]?.index ?? -1));
  return labelled.length >= 0.6 * questions.size;
}

/** The user's own pattern. @returns undefined where it matches nowhere */
export function choosePattern(lines: readonly Line[], pattern: RegExp): Chosen | undefined {
  const accepted = acceptPattern(lines, pattern);
  return accepted.size === 0 ? undefined : { kind: 'labels', decision: PATTERN_DECISION, accepted };
}
