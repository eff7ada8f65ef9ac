import type { Dialect } from '../../model/transcript.ts';

/** The parts of a dialect's id, each as a reader would recognise it in a file. */
const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/\binitials\b/, 'INITIALS'],
  [/\bcaps\b/, 'NAME'],
  [/\bqa\b/, 'Q'],
  [/\brole\b/, 'ROLE'],
  [/\bcode\b/, 'P1'],
  [/\bname\b/, 'Name'],
];
const STYLES: readonly (readonly [RegExp, (label: string) => string])[] = [
  [/-colon$/, (label) => `${label}:`],
  [/-period$/, (label) => `${label}.`],
  [/-line$/, (label) => `${label} on a line of its own`],
  [/-bracket$/, (label) => `[${label}]`],
  [/-table$/, (label) => `| ${label} |`],
  [/-definition$/, (label) => `${label} ⏎ : …`],
  [/-gap$/, (label) => `${label}   …`],
  [/-letter$/, (label) => `${label} …`],
];
const DECORATIONS: readonly (readonly [RegExp, (label: string) => string])[] = [
  [/^bold-/, (label) => `**${label}**`],
  [/^italic-/, (label) => `*${label}*`],
  [/^heading-/, (label) => `### ${label}`],
  [/^tag-/, (label) => `<b>${label}</b>`],
  [/^item-/, (label) => `- ${label}`],
  [/^arrow-/, (label) => `>> ${label}`],
  [/^bracket-/, (label) => `[${label}]`],
];

/** `labels look like INITIALS: (6 of 6)`; for a dialect without label shapes, its name. */
export function dialectSummary({ id, labelled, candidates }: Dialect, firstLabel = ''): string {
  const evidence = `(${labelled} of ${candidates})`;
  const shape = SHAPES.find(([pattern]) => pattern.test(id))?.[1];
  const style = STYLES.find(([pattern]) => pattern.test(id))?.[1];
  if (shape === undefined || style === undefined) return `read as ${id.replaceAll('-', ' ')} ${evidence}`;
  const decorate = DECORATIONS.find(([pattern]) => pattern.test(id))?.[1];
  // Words for “question” differ; the file's own says more than a Q.
  const label = style(shape === 'Q' || shape === 'ROLE' || shape === 'P1' ? firstLabel || shape : shape);
  return `labels look like ${decorate === undefined ? label : decorate(label)} ${evidence}`;
}
