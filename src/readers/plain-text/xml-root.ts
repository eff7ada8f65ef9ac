import type { Line } from './lines.ts';

/** Lines in which an XML document has its first element, behind its declarations. */
const OPENING = 20;
const ROOT = /<(?![?!])([\w:.-]{1,60})/;

/** The name of the first element of a text that declares itself to be XML; a web page is none. */
export function xmlRootOf(lines: readonly Line[]): string | undefined {
  if (!/^\s*<\?xml\b/.test(lines.find(({ kind }) => kind !== 'blank')?.text ?? '')) return undefined;
  for (const { text } of lines.slice(0, OPENING)) {
    const root = ROOT.exec(text)?.[1];
    if (root !== undefined) return /^html$/i.test(root) ? undefined : root;
  }
  return undefined;
}
