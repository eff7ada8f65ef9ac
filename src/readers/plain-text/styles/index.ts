import type { Candidate } from '../head.ts';
import type { Line } from '../lines.ts';
import { bracket } from './bracket.ts';
import { chat } from './chat.ts';
import { colon } from './colon.ts';
import { columns } from './columns.ts';
import { definition } from './definition.ts';
import { element } from './element.ts';
import { emoji } from './emoji.ts';
import { gap } from './gap.ts';
import { letter } from './letter.ts';
import { line } from './line.ts';
import { period } from './period.ts';
import { post } from './post.ts';
import { signed } from './signed.ts';
import { strong } from './strong.ts';
import { table } from './table.ts';
import type { LabelStyle } from './types.ts';

/** Every way of printing a label. Questions without any label are told apart in `../questions.ts`. */
export const labelStyles: readonly LabelStyle[] = [
  colon,
  strong,
  period,
  letter,
  line,
  definition,
  bracket,
  columns,
  element,
  emoji,
  gap,
  table,
  post,
  chat,
  signed,
];

/** Asks styles about one line, each at most once. Some styles propose under several names: `line` and `time-line`. */
export function styleMatcher(at: Line, lines: readonly Line[]): (id: string) => Candidate | undefined {
  const asked = new Map<LabelStyle, Candidate | undefined>();
  return (id) => {
    const style = labelStyles.find((one) => one.id === id || one.variants?.includes(id));
    if (style === undefined) return undefined;
    if (!asked.has(style)) asked.set(style, style.match(at, lines));
    const candidate = asked.get(style);
    return candidate?.style === id ? candidate : undefined;
  };
}
