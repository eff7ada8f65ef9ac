import type { Role } from '../../model/transcript.ts';
import type { ReadResult } from '../types.ts';
import { type Row, speakerOf } from './rows.ts';

/** What this tool's own rows say of a speaker. Read by name from a row; absent or empty where it says nothing. */
export type Get = (name: string) => string | undefined;

const KEYS = ['turn', 'label', 'line', 'words', 'text'];
const ROLES: ReadonlySet<string> = new Set<Role>(['interviewer', 'interviewee', 'moderator', 'other']);

/** Whether these are the columns or keys of rows that this tool wrote. */
export function isOwn(names: readonly string[]): boolean {
  return KEYS.every((key) => names.includes(key));
}

/** Who speaks in a row of this tool: by its label, else by the label that the same id had before. */
export class OwnVoices {
  private readonly labels = new Map<string, string>();
  private readonly stated = new Map<string, { readonly name?: string; readonly role?: Role }>();

  speakerOf(get: Get): Pick<Row, 'speaker' | 'assumed' | 'opensTurn'> {
    const id = get('speaker') || undefined;
    const printed = speakerOf(get('label'));
    const label = printed ?? (id === undefined ? undefined : (this.labels.get(id) ?? (get('name') || id)));
    if (label !== undefined) this.state(label, get);
    if (id !== undefined && label !== undefined) this.labels.set(id, label);
    return {
      speaker: label,
      opensTurn: true,
      ...(printed === undefined && label !== undefined ? { assumed: true as const } : {}),
    };
  }

  private state(label: string, get: Get): void {
    const [name, role] = [get('name'), get('role') ?? ''];
    this.stated.set(label, { ...(name ? { name } : {}), ...(ROLES.has(role) ? { role: role as Role } : {}) });
  }

  /** Names and roles as the rows state them. */
  applyTo(result: ReadResult): ReadResult {
    const speakers = result.speakers.map((speaker) => {
      const { name, role } = this.stated.get(speaker.labels[0] ?? '') ?? {};
      return {
        ...speaker,
        ...(name === undefined || speaker.name !== undefined ? {} : { name }),
        ...(role === undefined || speaker.role !== undefined ? {} : { role }),
      };
    });
    return { ...result, speakers };
  }
}
