import { INLINE_TAGS } from '../../text/html-names.ts';

const HEADING = /^<h([1-6])(?:\s[^<>]{0,300})?>/i;
const HEADING_END = /<\/h[1-6]>$/i;
/** What stands before the words of a heading: its hashes, or its tag. */
export const HEADING_SIGN = /^(?:#{1,6}\s*|<h[1-6](?:\s[^<>]{0,300})?>\s*)/i;
/** Around a paragraph. */
const FRAME = /^<(?:p|div|li|section|td)(?:\s[^<>]{0,300})?>|<\/(?:p|div|li|section|td)>$/gi;
const FRAMED = /^<(?:p|div|li|section|td)[\s>]/i;
const TAGS = /<\/?([a-z][a-z0-9]{0,10})(?:\s[^<>]{0,300})?>/gi;
/** Two links parted by a bar: `<a href="#g3">Individually</a> | <a href="?c=3">In context</a>`. */
const LINK_BAR = /<\/a>\s{0,5}[|·•]\s{0,5}<a\s/i;

/** A heading and nothing else: `<h4><a href="/nora">Nora</a></h4>`. */
export function isHtmlHeading(text: string): boolean {
  return HEADING.test(text) && HEADING_END.test(text);
}

/** How deep a heading stands, told by its hashes or its tag; 1 where neither is there. */
export function headingDepth(text: string): number {
  const depth = HEADING.exec(text)?.[1];
  return depth === undefined ? (/^#{1,6}/.exec(text)?.[0].length ?? 1) : Number(depth);
}

/** Whether an element of a page has this name: within a line, or the page's title. */
const isElement = (name: string): boolean => INLINE_TAGS.has(name) || name === 'title';

/** A text without its tags; `<Nora>` is none. */
export function withoutTags(text: string): string {
  if (!text.includes('<')) return text;
  return text.replace(TAGS, (tag, name: string) => (isElement(name.toLowerCase()) ? '' : tag)).trim();
}

/** Whether a paragraph opens with a tag of its own. */
export function isFramed(text: string): boolean {
  return FRAMED.test(text);
}

/** A paragraph without the tags around it. */
export function withoutFrame(text: string): string {
  return text.startsWith('<') ? text.replace(FRAME, '').trim() : text;
}

/** Whether a line is a row of links, as pages print it under each speech. */
export function isLinkBar(text: string): boolean {
  return LINK_BAR.test(text);
}
