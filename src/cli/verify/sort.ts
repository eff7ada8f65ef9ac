import { type Finding, type Grade, isSettled } from '../../verify/index.ts';

const ORDER: Readonly<Record<Grade, number>> = {
  changed: 2,
  joined: 3,
  'other speaker': 4,
  ambiguous: 5,
  'not found': 6,
  same: 7,
  'same, change marked': 7,
};

/** What needs a person first, a changed negation or number before all; the rest as it stands in the draft. */
export function mostUrgentFirst(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => urgency(a) - urgency(b));
}

function urgency({ grade, differences }: Finding): number {
  if (differences.some(({ weight }) => weight === 'negation')) return 0;
  return differences.some(({ weight }) => weight === 'number') ? 1 : ORDER[grade];
}

/** The quotations that a person has to look at. */
export function needingPerson(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ grade }) => !isSettled(grade));
}
