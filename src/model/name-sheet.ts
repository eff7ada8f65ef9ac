import type { Role } from './transcript.ts';

/** What people have said about a file's speakers: a sidecar, a configuration or a flag. Keys are labels as printed. */
export interface NameSheet {
  readonly speakers?: Readonly<Record<string, { readonly name?: string; readonly role?: Role }>>;
  /** Lists of labels that are one person; the first gives the id. */
  readonly merge?: readonly (readonly string[])[];
}
