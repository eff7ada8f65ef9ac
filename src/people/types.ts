/** A label of a person, as a people file has it. */
export interface PersonLabel {
  readonly label: string;
  /** Files and folders (with a slash behind them), as seen from the people file. Absent: wherever the label occurs. */
  readonly in?: readonly string[] | undefined;
  /** Marked with a `?`: nobody has confirmed it, and nothing goes by it. */
  readonly likely?: boolean;
}

/** Somebody of a collection. */
export interface Person {
  /** Absent where no file says it. */
  readonly name?: string | undefined;
  readonly labels: readonly PersonLabel[];
}

/** A label in one file of a collection. */
export interface Sighting {
  readonly label: string;
  /** Who that is, as the file itself or a person says. */
  readonly name?: string | undefined;
  /** The label is a role, a code, a `Q`: it names nobody. */
  readonly generic: boolean;
  readonly turns: number;
  /** As seen from where the people file stands or will stand. */
  readonly file: string;
  /** The index of the known person whose label it is. */
  readonly known?: number | undefined;
}

/** A label, as far as it means one person: its sightings together. */
export interface Unit {
  readonly label: string;
  readonly generic: boolean;
  turns: number;
  /** Names given by files, with the turns for each. */
  readonly names: Map<string, number>;
  readonly files: Set<string>;
}

/** Units that are the same person, by more than likelihood. */
export interface Cluster {
  readonly key: string;
  readonly name?: string | undefined;
  readonly units: readonly Unit[];
  readonly turns: number;
  /** The index of the known person. */
  readonly known?: number | undefined;
}

/** A person, and those who are likely the same: the one with most turns first. */
export interface Group {
  readonly head: Cluster;
  readonly likely: readonly Cluster[];
}

/** A label that two or more people fit. */
export interface Unclear {
  readonly unit: Unit;
  readonly candidates: readonly Cluster[];
}

/** Everybody of a collection. */
export interface Collection {
  readonly groups: readonly Group[];
  readonly unclear: readonly Unclear[];
  /** Roles, codes and the like. */
  readonly nameless: readonly Unit[];
}
