const HEAD = 50_000;
/** Share of the text that may stand outside of all blocks. */
const MOST_OUTSIDE = 0.02;
const LEAST_BLOCKS = 3;
const OPENING =
  /^\s{0,1000}(?:<!--[^<>]{0,1000}-->\s{0,1000})?<(?:p|div|h[1-6]|dl|table|ul|ol|section|article|main|blockquote|center)[\s>]/i;
const TAG =
  /<(\/?)(p|div|h[1-6]|dl|dt|dd|table|tr|td|ul|ol|li|section|article|main|blockquote|center)\b[^<>]{0,2000}>/gi;
/** A line of Markdown, which may have blocks of HTML around it. */
const MARKDOWN = /^(?:#{1,6}\s|\*\*|---$|```)/m;

/** Whether a text is cut out of a web page: nothing but blocks, one of them around every word. */
export function isFragment(text: string): boolean {
  const head = text.slice(0, HEAD);
  if (!OPENING.test(head) || MARKDOWN.test(head)) return false;
  let depth = 0;
  let isInParagraph = false;
  let blocks = 0;
  let outside = 0;
  let from = 0;
  for (const { index, 0: tag, 1: slash, 2: name = '' } of head.matchAll(TAG)) {
    if (depth === 0 && !isInParagraph) outside += head.slice(from, index).trim().length;
    from = index + tag.length;
    const opens = slash === '';
    if (opens) blocks++;
    isInParagraph = opens && /^p$/i.test(name);
    if (!/^p$/i.test(name)) depth = Math.max(0, depth + (opens ? 1 : -1));
  }
  if (depth === 0 && !isInParagraph) outside += head.slice(from).trim().length;
  return blocks >= LEAST_BLOCKS && outside <= head.length * MOST_OUTSIDE;
}

const LEAST_TAGS = 3;
const ANY_TAG = /<(?:p|br|b|strong|i|em|div|span|font|h[1-6]|li|td|dt|dd|hr|a|pre)(?:\s[^<>]{0,2000})?\/?>/gi;

/** Whether a text has markup of a page in it, which only its extension can make a page. */
export function hasMarkup(text: string): boolean {
  return (text.slice(0, HEAD).match(ANY_TAG) ?? []).length >= LEAST_TAGS;
}
