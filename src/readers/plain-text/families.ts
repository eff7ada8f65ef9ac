import type { Candidate, Decoration } from './head.ts';
import type { LabelInfo } from './label-shape.ts';
import type { Line } from './lines.ts';
import { numberedLetters, withoutNumber } from './numbered.ts';
import { proposalsFor } from './styles/index.ts';

/** All lines that print one label in one style. */
export interface Group {
  readonly key: string;
  readonly info: LabelInfo;
  readonly candidates: Candidate[];
}

/** All lines that look labelled in one style and decoration: one hypothesis about the file. */
export interface Family {
  readonly id: string;
  readonly style: string;
  readonly decoration: Decoration;
  readonly groups: Map<string, Group>;
  size: number;
  /** Letters whose labels count up: `Q1`, `Q2` … */
  readonly letters?: ReadonlySet<string>;
}

/** Asks every style about every line. */
export function collectFamilies(lines: readonly Line[]): Family[] {
  const families = new Map<string, Family>();
  const proposals = proposalsFor(lines);
  for (const line of lines) {
    if (line.kind !== 'text' && line.kind !== 'heading' && line.kind !== 'tag') continue;
    for (const candidate of proposals.forLine(line)) add(families, candidate);
  }
  return [...families.values()].map(mergeNumbered);
}

/** `Q1`, `A1`, `Q2` … are two voices whose turns are numbered. */
function mergeNumbered(family: Family): Family {
  const letters = numberedLetters(family.groups.values());
  if (letters.size === 0) return family;
  const merged: Family = { ...family, groups: new Map(), size: 0, letters };
  const families = new Map([[family.id, merged]]);
  const all = [...family.groups.values()].flatMap(({ candidates }) => candidates).sort((a, b) => a.line - b.line);
  for (const candidate of all) add(families, { ...candidate, label: withoutNumber(candidate.label, letters) });
  return merged;
}

function add(families: Map<string, Family>, candidate: Candidate): void {
  const { style, decoration, label } = candidate;
  const id = `${style}/${decoration}`;
  let family = families.get(id);
  if (family === undefined) {
    family = { id, style, decoration, groups: new Map(), size: 0 };
    families.set(id, family);
  }
  const group = family.groups.get(label.key);
  if (group === undefined) family.groups.set(label.key, { key: label.key, info: label, candidates: [candidate] });
  else group.candidates.push(candidate);
  family.size++;
}
