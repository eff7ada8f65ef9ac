import { markEdits } from '../edits.ts';
import type { Edit, Quote } from '../types.ts';
import type { PrintOptions } from './types.ts';

/** The quote's words as they are to print. */
export function wordsOf({ text, edits }: Quote, { mark = false }: PrintOptions): string {
  return mark ? markEdits(text, edits) : text;
}

/** Who said it: a name where one is known, else the label; undefined where nobody is to be named. */
export function attributionOf({ speaker }: Quote, { attribution = 'name' }: PrintOptions): string | undefined {
  if (attribution === 'none') return undefined;
  const name = speaker.name ?? speaker.label;
  if (attribution === 'name' || speaker.role === undefined) return name;
  return name === undefined ? speaker.role : `${name}, ${speaker.role}`;
}

/** `37:146–37:221` */
export function rangeOf({ from, to }: Quote): string | undefined {
  return from === undefined || to === undefined ? undefined : `${from.line}:${from.column}–${to.line}:${to.column}`;
}

/** `as said`, or what was changed: `opening “Therefore,” dropped, O capital`. */
export function editsInWords(edits: readonly Edit[]): string {
  const said = edits.map(({ kind, text }) => {
    if (kind === 'drop') return `opening “${text.trim()}” dropped`;
    return kind === 'capital' ? `${text} capital` : 'full stop added';
  });
  return said.length === 0 ? 'as said' : said.join(', ');
}

const WHOLE = 8;
const ENDS = 4;

/** A link that finds the quote on the page (a text fragment, `#:~:text=`): whole, or by its first and last words. */
export function linkTo({ original }: Quote, url: string): string {
  const words = original.split(/\s+/);
  const encoded = (part: readonly string[]) => encodeURIComponent(part.join(' ')).replaceAll('-', '%2D');
  const fragment =
    words.length <= WHOLE ? encoded(words) : `${encoded(words.slice(0, ENDS))},${encoded(words.slice(-ENDS))}`;
  return `${url.replace(/#.*$/, '')}#:~:text=${fragment}`;
}
