import type { Line } from './lines.ts';

/** What an exported chat prints below a message that is none of its words. */
const ATTACHED = /^\{(?:Attachments?|Embeds?|Reactions?|Stickers?)\}$/;

/** Reads what stands below `{Reactions}` and the like, up to the next empty line, as markup. Changes the lines in place. */
export function setApartAttachments(lines: readonly Line[]): void {
  let attached = false;
  for (const line of lines) {
    attached = line.kind !== 'blank' && (attached || ATTACHED.test(line.text));
    if (attached) line.kind = 'tag';
  }
}
