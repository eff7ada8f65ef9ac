import type { Diagnostic, Role } from './transcript.ts';

/** What people have said about a file's speakers: a sidecar, a configuration or a flag. Keys are labels as printed. */
export interface NameSheet {
  readonly speakers?: Readonly<Record<string, { readonly name?: string; readonly role?: Role }>>;
  /** Lists of labels that are one person; the first gives the id. */
  readonly merge?: readonly (readonly string[])[];
}

/** What is said about the labels of one file, out of something that speaks of many; what it leaves in doubt besides. */
export type SheetFor = (labels: readonly string[]) => NameSheet & { readonly diagnostics?: readonly Diagnostic[] };
