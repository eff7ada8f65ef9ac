import type { NameSheet } from '../../model/name-sheet.ts';
import type { Role, Transcript } from '../../model/transcript.ts';
import { UserError } from '../../model/user-error.ts';
import { didYouMean } from '../../text/suggest.ts';
import { conflictingMerge } from '../../transforms/name-speakers.ts';

/** What `speakers` may be told to write down. */
export interface EditFlags {
  readonly set?: readonly string[];
  readonly role?: readonly string[];
  readonly merge?: readonly string[];
  readonly force?: boolean;
}

/** What is to be added to a sidecar, and how that is told. */
export interface Edit {
  readonly sheet: NameSheet;
  /** `EJA = Full Name` */
  readonly said: readonly string[];
}

const ROLES = ['interviewer', 'interviewee', 'moderator', 'other'] as const satisfies readonly Role[];
/** Labels listed where none is near what was typed. */
const MOST_LABELS = 12;

/** What the flags say about the labels of a file. Absent where they say nothing. @throws UserError */
export function readEdit(flags: EditFlags, transcript: Transcript): Edit | undefined {
  const { set = [], role = [], merge = [] } = flags;
  if (set.length + role.length + merge.length === 0) return undefined;
  const find = labelFinder(transcript);
  const speakers: Record<string, { name?: string; role?: Role }> = {};
  const said: string[] = [];
  for (const one of set) {
    const [label, name] = pair(one, '--set', 'LABEL=Full Name', find);
    speakers[label] = { ...speakers[label], name };
    said.push(`${label} = ${name}`);
  }
  for (const one of role) {
    const [label, value] = pair(one, '--role', 'LABEL=interviewer', find);
    speakers[label] = { ...speakers[label], role: parseRole(value) };
    said.push(`${label}: ${value}`);
  }
  const merges = merge.map((one) => readMerge(one, flags.force ?? false, find, transcript));
  said.push(...merges.map((all) => all.join(' + ')));
  return {
    sheet: {
      ...(Object.keys(speakers).length === 0 ? {} : { speakers }),
      ...(merges.length === 0 ? {} : { merge: merges }),
    },
    said,
  };
}

type FindLabel = (given: string) => string;

/** The labels of a file, to be found as a person types them. */
function labelFinder({ speakers }: Transcript): FindLabel {
  const labels = speakers.flatMap((speaker) => speaker.labels);
  const exact = new Set(labels);
  const folded = new Map(labels.map((label) => [fold(label), label]));
  return (given) => {
    const found = exact.has(given) ? given : folded.get(fold(given));
    if (found !== undefined) return found;
    const guess = didYouMean(given, exact);
    const message = `“${given}” labels nothing in this file`;
    if (guess !== undefined) throw new UserError(`${message}. Did you mean “${guess}”?`);
    throw new UserError(message, { details: [`labels: ${labels.slice(0, MOST_LABELS).join(', ')}`] });
  };
}

function fold(label: string): string {
  return label
    .toLowerCase()
    .replace(/[\s.:]+/gu, ' ')
    .trim();
}

function pair(given: string, flag: string, form: string, find: FindLabel): [label: string, value: string] {
  const at = given.lastIndexOf('=');
  const value = given.slice(at + 1).trim();
  if (at <= 0 || value === '') throw new UserError(`${flag} "${given}": not of the form "${form}"`);
  return [find(given.slice(0, at).trim()), value];
}

function parseRole(value: string): Role {
  const role = ROLES.find((one) => one === value);
  if (role !== undefined) return role;
  const guess = didYouMean(value, ROLES);
  throw new UserError(
    `--role ${value}: not one of ${ROLES.join(', ')}${guess === undefined ? '' : `. Did you mean ${guess}?`}`,
  );
}

function readMerge(given: string, force: boolean, find: FindLabel, transcript: Transcript): string[] {
  const parts = given.split(',').map((part) => part.trim());
  if (parts.length < 2 || parts.includes('')) throw new UserError(`--merge "${given}": not of the form "LABEL,LABEL"`);
  const found = parts.map((part) => find(part));
  const conflict = conflictingMerge(transcript, found);
  if (conflict !== undefined && !force)
    throw new UserError(`${conflict.join(' and ')} have different first names; nothing was written`, {
      hints: ['--force to merge them all the same'],
    });
  return found;
}
