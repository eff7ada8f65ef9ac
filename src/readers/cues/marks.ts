import type { Mark } from '../../model/transcript.ts';

/** What inline elements of HTML, and the styles of captions, mark. */
export const MARK_OF: Readonly<Record<string, Mark['kind']>> = {
  i: 'emphasis',
  em: 'emphasis',
  italic: 'emphasis',
  b: 'strong',
  strong: 'strong',
  bold: 'strong',
};

/** Marks of a text that is read from its beginning to its end. An element that closes nothing is left out. */
export class MarksOfElements {
  readonly marks: Mark[] = [];
  private readonly open: { readonly kind: Mark['kind']; readonly start: number }[] = [];

  /** @param at offset into the text that was read so far */
  begin(name: string, at: number): void {
    const kind = MARK_OF[name.toLowerCase()];
    if (kind !== undefined) this.open.push({ kind, start: at });
  }

  end(name: string, at: number): void {
    const kind = MARK_OF[name.toLowerCase()];
    const last = this.open.findLastIndex((one) => one.kind === kind);
    if (last !== -1) this.close(last, at);
  }

  /** Ends whatever is still open. */
  endAll(at: number): void {
    while (this.open.length > 0) this.close(0, at);
  }

  private close(index: number, end: number): void {
    const [one] = this.open.splice(index, 1);
    if (one !== undefined && one.start < end) this.marks.push({ ...one, end });
  }
}
