import type { Diagnostic, Turn } from '../../model/transcript.ts';

const HEAD = 2000;
/** How a web page opens; a text with a few tags in it does not. */
const PAGE = /^(?:\s|<!--[\s\S]{0,1000}?-->|<\?xml[^<>]{0,200}>){0,20}<(?:!doctype html|html|head|body)\b/i;
const TAG = /<\/?(?:p|div|span|a|b|strong|i|em|u|br|li|ul|ol|td|tr|table|h[1-6]|script|style|img|font)\b[^<>]{0,500}>/i;

/** Whether a text is a web page. */
export const isWebPage = (text: string): boolean => PAGE.test(text.slice(0, HEAD));

/** Whether a text has an element of a page in it. */
export const hasTag = (text: string): boolean => text.includes('<') && TAG.test(text);

/** Of a web page whose markup stands among the words: the first place, and how to be rid of it. */
export function markupLeft(text: string, turns: readonly Pick<Turn, 'paragraphs'>[]): Diagnostic[] {
  if (!isWebPage(text)) return [];
  const marked = turns.flatMap(({ paragraphs }) => paragraphs.filter((paragraph) => hasTag(paragraph.text)));
  const [first] = marked;
  if (first === undefined) return [];
  const many = marked.length === 1 ? '1 paragraph has' : `${marked.length} paragraphs have`;
  const message = `this is a web page, read as raw text: ${many} its tags among the words. Without them:  --from web-page`;
  return [{ code: 'html-as-text', severity: 'warning', message, position: first.position }];
}
