import { bracket } from './bracket.ts';
import { colon } from './colon.ts';
import { definition } from './definition.ts';
import { gap } from './gap.ts';
import { letter } from './letter.ts';
import { line } from './line.ts';
import { period } from './period.ts';
import { table } from './table.ts';
import type { LabelStyle } from './types.ts';

/** Every way of printing a label. Questions without any label are told apart in `../questions.ts`. */
export const labelStyles: readonly LabelStyle[] = [colon, period, letter, line, definition, bracket, gap, table];
