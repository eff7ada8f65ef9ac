import type { Problem } from '../../rules/run.ts';
import type { Severity } from '../../rules/types.ts';
import type { SourceText } from '../../text/source.ts';
import type { Screen } from '../screen/screen.ts';

/** The path of what was piped in without a name. */
export const STANDARD_INPUT = 'standard input';

/** What was found in one file. */
export interface FileReport {
  /** Relative to the working folder, with forward slashes; `standard input` for what was piped in. */
  readonly path: string;
  readonly preset: string;
  readonly turns: number;
  /** Of the bytes that were read, in hexadecimal digits. */
  readonly sha256?: string;
  /** All of them, in the order of `checkTranscript`, whatever the level. */
  readonly problems: readonly Problem[];
  /** What positions point into, for code frames and fingerprints. Absent where none is wanted, or the input has no lines. */
  readonly source?: SourceText;
  /** Why the file could not be read, in one line without its path. The other keys then say nothing. */
  readonly error?: string;
}

export interface Report {
  /** In the order in which they are printed. */
  readonly files: readonly FileReport[];
  /** What is shown; problems below it are only counted. */
  readonly level: Severity;
  /** What counts as failed where a format knows only passed and failed (junit, tap). */
  readonly failOn: Severity | 'never';
}

/** What the terminal, and the person, can take. */
export interface Look {
  readonly paint: Screen['paint'];
  /** Every place on a line of its own, with the words it points at. */
  readonly verbose: boolean;
  readonly unicode: boolean;
}

/** A function from a report to a text that ends in a line feed, or to nothing. */
export interface Reporter {
  readonly id: string;
  /** One line, for `--help` and the docs. */
  readonly summary: string;
  /** Whether the text holds colours: such a text goes through `Screen.say`, any other through `Screen.data`. */
  readonly inColor: boolean;
  /** Whether it looks at the text of the files, whatever the look. */
  readonly looksAtText?: boolean;
  print(report: Report, look: Look): string;
}
