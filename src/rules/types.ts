import type { Position, Transcript } from '../model/transcript.ts';
import type { SourceText } from '../text/source.ts';
import type { Convention } from './convention.ts';

export type Severity = 'error' | 'warning' | 'info';
/** How loud a rule is in one preset; `off` runs it not at all. */
export type Level = Severity | 'off';

export type Group =
  | 'structure'
  | 'speakers'
  | 'editorial marks'
  | 'typography'
  | 'timestamps'
  | 'metadata'
  | 'encoding'
  | 'privacy'
  | 'publishing';

/**
 * What can be done about a finding: `safe` layout and `typography` are edits of the source that touch no word; `mapping`
 * needs to be told (a sidecar, a redaction map); `output` is put right in what is written, the source stays; `never`.
 */
export type FixClass = 'safe' | 'typography' | 'mapping' | 'output' | 'never';

/** One edit of the source: offsets in UTF-16 code units of the decoded text, `end` exclusive. Never of a word. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Finding {
  /** One plain sentence: no colour, no path, no line number; the reporter adds those. */
  readonly message: string;
  /** Absent where the finding is about the whole file. */
  readonly position?: Position;
  /** Present only where the rule's class is `safe` or `typography`. */
  readonly edit?: Edit;
  /** The label of the speaker that a `mapping` would name, for the hint. */
  readonly label?: string;
}

/** What a rule looks at. */
export interface Checked {
  readonly transcript: Transcript;
  /** The decoded text. Absent where the input was a document of this tool, whose text is not the interview's. */
  readonly source?: SourceText;
  /** How this file uses the marks that mean different things in different houses. */
  readonly convention: Convention;
}

/** The page of a rule: what stands in `docs/rules/<id>.md` and in `transcript rules <id>`. */
export interface RulePage {
  /** What the rule looks for and why it matters, in two to four sentences. */
  readonly what: string;
  /** One sentence with its source: a style guide, a standard, a thread. */
  readonly why: string;
  /** Short invented examples. */
  readonly bad: string;
  readonly good: string;
  /** When to turn it off. */
  readonly off: string;
}

/** One rule. Its file is named after its `id`, which is also its key in the configuration and its page in the docs. */
export interface Rule<Options extends object = object> {
  readonly id: string;
  readonly group: Group;
  /** One line. */
  readonly summary: string;
  readonly severity: Level;
  /** Where a preset differs from `severity`. */
  readonly presets?: Readonly<Partial<Record<PresetName, Level>>>;
  readonly fix: FixClass;
  /** Every option with its default; its type is the type that the configuration must give. */
  readonly defaults: Options;
  readonly page: RulePage;
  check(checked: Checked, options: Options): Iterable<Finding>;
}

/** Presets, one of which holds, and layers, which make some rules of it stricter. */
export const PRESETS = ['magazine', 'oral-history', 'verbatim', 'legal', 'linguistic'] as const;
export const LAYERS = ['publish', 'redacted'] as const;
export type PresetName = (typeof PRESETS)[number] | (typeof LAYERS)[number];
