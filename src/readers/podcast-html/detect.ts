const HEAD = 100_000;
/** Share of the text that may stand outside of the three elements: a title. */
const MOST_OUTSIDE = 0.1;
/** Of characters; a short transcript may have a long title. */
const LEAST_OUTSIDE = 200;
/** Paragraphs to one that is introduced by a name or a time. */
const MOST_PARAGRAPHS = 8;
const CLOCK = /^\s*[[(]?(?:\d{1,3}:)?\d{1,3}:\d{2}(?:[.,]\d{1,9})?[\])]?\s*$/;
/** What opens a stretch that shows no text, and what ends it. */
const SILENT: readonly (readonly [open: string, close: string])[] = [
  ['<!--', '-->'],
  ['<head>', '</head>'],
  ['<head ', '</head>'],
  ['<script', '</script'],
  ['<style', '</style'],
];
/** Elements that say of themselves that they are no talk. */
const AROUND = /^(?:h[1-6]|nav|footer|aside)$/;
const TAG = /<(\/?)([a-z][a-z0-9]*)\b[^<>]*>/gi;

/** Whether all that a page says is names, times and paragraphs, side by side. */
export function isPodcastHtml(text: string): boolean {
  const head = text.slice(0, HEAD);
  if (!/^\s*</.test(head) || !/<(?:cite|time)\b/i.test(head) || !/<p\b/i.test(head)) return false;
  return isFlat(SILENT.reduce((html, [open, close]) => withoutAny(html, open, close), head));
}

function withoutAny(html: string, open: string, close: string): string {
  const lower = html.toLowerCase();
  let kept = '';
  let from = 0;
  for (let at = lower.indexOf(open); at !== -1; at = lower.indexOf(open, from)) {
    kept += html.slice(from, at);
    const end = lower.indexOf(close, at + open.length);
    if (end === -1) return kept;
    from = end + close.length;
  }
  return kept + html.slice(from);
}

function isFlat(html: string): boolean {
  const counts = { cite: 0, time: 0, p: 0 };
  let clocks = 0;
  let furniture = 0;
  const length = { inside: 0, outside: 0, loose: 0 };
  let open: string | undefined;
  let paragraph: Opening | undefined;
  let from = 0;
  for (const { index, 0: tag, 1: slash, 2: name = '' } of html.matchAll(TAG)) {
    const between = html.slice(from, index).trim();
    from = index + tag.length;
    const isOutside = open === undefined && paragraph === undefined;
    length[isOutside ? 'outside' : 'inside'] += between.length;
    if (isOutside && furniture === 0) length.loose += between.length;
    if (open === undefined && paragraph !== undefined && !takesWords(paragraph, between)) return false;
    const element = name.toLowerCase();
    if (AROUND.test(element)) furniture = Math.max(0, furniture + (slash === '/' ? -1 : 1));
    if (slash === '/') {
      if (element === 'p') paragraph = undefined;
      if (open !== element) continue;
      const isClock = element === 'time' && CLOCK.test(between);
      if (isClock) clocks++;
      if (paragraph !== undefined) introduce(paragraph, isClock || /[:：]$/.test(between));
      open = undefined;
    } else if (element in counts) {
      // A name or a time behind the words of a paragraph is a page's own markup, and so is one that is left open in it.
      if (paragraph !== undefined && open !== undefined) return false;
      if (element === 'p') paragraph = { hasWords: false, isNamed: false, isSure: false };
      else if (paragraph?.hasWords) return false;
      else open = element;
      counts[element as keyof typeof counts]++;
    }
  }
  const introduced = Math.max(counts.cite, counts.time);
  if (
    (counts.time > 0 && clocks <= counts.time / 2) ||
    introduced === 0 ||
    counts.p === 0 ||
    counts.p > introduced * MOST_PARAGRAPHS
  )
    return false;
  return length.outside <= Math.max(LEAST_OUTSIDE, MOST_OUTSIDE * length.inside) && length.loose < length.inside;
}

/** What a paragraph begins with. */
interface Opening {
  hasWords: boolean;
  /** A name or a time stands in it, before its words. */
  isNamed: boolean;
  /** It is a time, or a name with a colon: the title of a book has none. */
  isSure: boolean;
}

function introduce(paragraph: Opening, isSure: boolean): void {
  paragraph.isNamed = true;
  paragraph.isSure ||= isSure;
}

/** Whether these can be words of a paragraph: what is said behind a name, and not what a book is said to be. */
function takesWords(paragraph: Opening, words: string): boolean {
  if (words === '' || paragraph.hasWords) return true;
  if (paragraph.isNamed && /^[:：]/.test(words)) paragraph.isSure = true;
  paragraph.hasWords = !/^[:：]$/.test(words);
  return !paragraph.isNamed || paragraph.isSure;
}
