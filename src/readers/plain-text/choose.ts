import { acceptLabels } from './accept.ts';
import { type Decision, decideLabels } from './decide.ts';
import { type Dialogue, decideDialogue } from './dialogue.ts';
import type { Candidate } from './head.ts';
import { acceptPattern, PATTERN_DECISION } from './pattern.ts';
import { decideQuestions, type QuestionDecision, questionsOn } from './questions.ts';
import { decideSignPair, type SignPair } from './sign-pairs.ts';
import { type Stretch, wholeText } from './stretch.ts';
import type { Context } from './weigh.ts';

/** How the file tells its voices apart: decided once, and applied to any stretch of it. */
export type Chosen =
  | {
      readonly kind: 'labels';
      readonly decision: Decision;
      /** The labels of a stretch, by line index. */
      readonly accept: (stretch: Stretch) => ReadonlyMap<number, Candidate>;
    }
  | { readonly kind: 'questions'; readonly decision: QuestionDecision }
  | { readonly kind: 'dialogue'; readonly decision: Dialogue | SignPair };

/**
 * Labels, unless a file whose questions stand out explains itself far better without.
 *
 * @param sample the first megabytes
 */
export function choose(sample: Context): Chosen | undefined {
  // Not the sample itself is kept, which is megabytes.
  const { cast } = sample;
  const labels = decideLabels(sample);
  const questions = decideQuestions(sample.lines);
  const unlabelled = unlabelledOf(questions, decideSignPair(sample.lines) ?? decideDialogue(sample.lines));
  if (labels === undefined) return unlabelled;
  const accept = (stretch: Stretch) => acceptLabels(stretch, labels, cast);
  const labelled = { kind: 'labels', decision: labels, accept } as const;
  if (unlabelled === undefined || unlabelled.decision.score < 1.5 * labels.score) return labelled;
  return questions !== undefined && labelsExplain(accept, questions, wholeText(sample.lines)) ? labelled : unlabelled;
}

function unlabelledOf(
  questions: QuestionDecision | undefined,
  dialogue: Dialogue | SignPair | undefined,
): Chosen | undefined {
  if (dialogue !== undefined && questions?.look === 'italic' && areStarsOpen(dialogue))
    return { kind: 'dialogue', decision: dialogue };
  if (questions !== undefined && questions.score >= (dialogue?.score ?? 0) / 3)
    return { kind: 'questions', decision: questions };
  return dialogue === undefined ? undefined : { kind: 'dialogue', decision: dialogue };
}

/** Stars that nothing closes are the signs of who asks, and set nothing in italics. */
function areStarsOpen(dialogue: Dialogue | SignPair): boolean {
  return dialogue.id === 'two-sign-dialogue' && dialogue.question === '*';
}

/** Whether most of the questions that stand out open with one of the labels, or the answers right below them do. */
function labelsExplain(
  accept: (stretch: Stretch) => ReadonlyMap<number, Candidate>,
  decision: QuestionDecision,
  sample: Stretch,
): boolean {
  const accepted = accept(sample);
  const { units, questions } = questionsOn(decision, sample);
  const labelled = (step: 0 | 1) => [...questions].filter((i) => accepted.has(units[i + step]?.first ?? -1)).length;
  return Math.max(labelled(0), labelled(1)) >= 0.6 * questions.size;
}

/** The user's own pattern. */
export function choosePattern(pattern: RegExp): Chosen {
  return { kind: 'labels', decision: PATTERN_DECISION, accept: (stretch) => acceptPattern(stretch, pattern) };
}
