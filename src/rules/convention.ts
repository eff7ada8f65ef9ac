import type { Paragraph, Transcript } from '../model/transcript.ts';
import { turnsOf } from '../model/turns.ts';

/** How a file uses the marks that mean different things in different houses, counted in its turns. */
export interface Convention {
  /** Brackets around words that an editor put in: what most insertions have. Absent where there are none. */
  readonly insertions?: 'square' | 'round';
  /** Whether any turn or paragraph has a time. */
  readonly timed: boolean;
  /** Brackets around tags such as laughter and inaudible: what most of them have. Absent where there are none. */
  readonly tags?: 'square' | 'round';
}

const TAG_KINDS = new Set(['inaudible', 'crosstalk', 'sound', 'pause', 'guess']);

/** Says first which convention a file follows, so that rules can judge by it. */
export function conventionOf(transcript: Transcript): Convention {
  const paragraphs = turnsOf(transcript).flatMap((turn) => turn.paragraphs);
  const insertions = moreCommon(bracketsOf(paragraphs, (kind) => kind === 'insertion'));
  const tags = moreCommon(bracketsOf(paragraphs, (kind) => TAG_KINDS.has(kind)));
  return {
    ...(insertions === undefined ? {} : { insertions }),
    timed: turnsOf(transcript).some((turn) => turn.startMs !== undefined) || hasTimes(paragraphs),
    ...(tags === undefined ? {} : { tags }),
  };
}

function bracketsOf(
  paragraphs: readonly Paragraph[],
  isKind: (kind: string) => boolean,
): { square: number; round: number } {
  const counts = { square: 0, round: 0 };
  for (const { text, marks = [] } of paragraphs)
    for (const { kind, start } of marks) {
      if (!isKind(kind)) continue;
      if (text[start] === '(' || text[start] === '（') counts.round++;
      else counts.square++;
    }
  return counts;
}

function moreCommon({ square, round }: { square: number; round: number }): 'square' | 'round' | undefined {
  if (square === 0 && round === 0) return undefined;
  return square >= round ? 'square' : 'round';
}

function hasTimes(paragraphs: readonly Paragraph[]): boolean {
  return paragraphs.some(({ marks = [] }) => marks.some(({ kind }) => kind === 'timestamp'));
}
