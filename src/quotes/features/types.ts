/** A sentence, or a run of them, as the ranking is given it. */
export interface Passage {
  readonly text: string;
  /** The number of its paragraph in the whole text; equal numbers are one paragraph. */
  readonly paragraph: number;
}

/** A passage with what is known of it before it is measured. */
export interface Subject {
  readonly text: string;
  /** Lower case, straight apostrophes. */
  readonly words: readonly string[];
  /** The same words as printed. */
  readonly printed: readonly string[];
  /** Share of its characters inside double quotation marks. */
  readonly quotedShare: number;
  readonly theme: Theme;
}

/** What the whole text is about. */
export interface Theme {
  /** In how many passages each word stands that is no function word. */
  readonly frequency: ReadonlyMap<string, number>;
  readonly titleWords: ReadonlySet<string>;
}

/** Some features of one kind. */
export interface FeatureGroup {
  /** Unique among all groups, in the order in which `measure` appends their values. */
  readonly names: readonly string[];
  /** Whether the values mean something in English only. */
  readonly english: boolean;
  measure(subject: Subject, into: number[]): void;
}
