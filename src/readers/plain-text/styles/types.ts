import type { Candidate } from '../head.ts';
import type { Line } from '../lines.ts';

/** One way of marking who speaks. Its file is named after its `id`. */
export interface LabelStyle {
  readonly id: string;
  /** Other ids under which it proposes, where one file must not mix them. */
  readonly variants?: readonly string[];
  /** Whether its lines open with a sign, a digit or a letter beyond ASCII, all of them. */
  readonly opensWithSign?: true;
  /** Whether a turn begins on this line, were this the file's style. Sees the neighbours, decides nothing. */
  match(line: Line, lines: readonly Line[]): Candidate | undefined;
}
