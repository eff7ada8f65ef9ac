import type { Range } from '../tokens.ts';
import type { DraftBlock } from './plain.ts';

/** The quotation marks of one paragraph. */
export interface Marks {
  /** From an opening mark to behind its closing one; none inside another, in order. */
  readonly pairs: readonly Range[];
  /** The last opening mark that is not closed, behind all pairs, and the mark that would open it again. */
  readonly open?: { readonly at: number; readonly mark: string };
}

/** Closing marks, for each opening one. */
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“”'],
  ['”', '”'],
  ['"', '"'],
  ['＂', '＂'],
  ['‘', '’'],
  ['‚', '‘’'],
  ["'", "'"],
  ['「', '」'],
  ['『', '』'],
  ['〝', '〟'],
]);
const MARK = /[“”„"＂‘’‚'「」『』〝〟«»‹›]/g;
const SINGLE = new Set(["'", '‘', '’']);
/** What else an apostrophe before a letter may be. */
const CLIPPED = /^(?:\d|(?:em|tis|twas|til|till|cause|bout|n|round|s)(?![\p{L}]))/iu;
const BEFORE_OPENING = /[\s([{—–\-/“‘"'«„:]/;

/**
 * Pairs the quotation marks of a paragraph, each kind by itself, so that marks inside others and marks that nobody
 * closed do no harm. One pass; the work does not grow with the depth of nesting.
 *
 * @param guillemet the one of `«` and `»` that opens
 */
export function pairMarks(plain: string, block: DraftBlock, guillemet: '«' | '»'): Marks {
  const { start } = block;
  const text = plain.slice(start, block.end);
  const open = new Map<string, number[]>();
  const found: Range[] = [];
  for (const match of text.matchAll(MARK)) {
    const at = match.index;
    const kind = closedBy(text, at, open, guillemet);
    const from = kind === undefined ? undefined : open.get(kind)?.pop();
    if (from !== undefined) found.push({ start: start + from, end: start + at + 1 });
    else if (opens(text, at, guillemet)) {
      const mark = match[0];
      const stack = open.get(mark);
      if (stack === undefined) open.set(mark, [at]);
      else if (mark === '"' || mark === "'") stack[0] = at;
      else stack.push(at);
    }
  }
  const pairs = outermost(found);
  const last = pairs.at(-1)?.end ?? start;
  const left = [...open].flatMap(([mark, stack]) => stack.slice(-1).map((at) => ({ at: start + at, mark })));
  const unclosed = left.filter(({ at, mark }) => at >= last && mark !== "'").sort((a, b) => a.at - b.at)[0];
  return { pairs, ...(unclosed === undefined ? {} : { open: unclosed }) };
}

/** The kind of opening mark that the mark at `at` closes. */
function closedBy(
  text: string,
  at: number,
  open: ReadonlyMap<string, number[]>,
  guillemet: '«' | '»',
): string | undefined {
  const mark = text[at] ?? '';
  const isOpen = (kind: string): boolean => (open.get(kind)?.length ?? 0) > 0;
  if (mark === '«' || mark === '»') return mark === guillemet ? undefined : guillemet;
  if (mark === '‹' || mark === '›')
    return (mark === '‹') === (guillemet === '«') ? undefined : guillemet === '«' ? '‹' : '›';
  if (SINGLE.has(mark) && !closesSingle(text, at)) return undefined;
  if (mark === '"' && /[\p{L}\p{N}]/u.test(text[at + 1] ?? '')) return undefined;
  for (const [kind, closers] of CLOSERS) if (closers.includes(mark) && isOpen(kind)) return kind;
  return undefined;
}

function opens(text: string, at: number, guillemet: '«' | '»'): boolean {
  const mark = text[at] ?? '';
  if (mark === '«' || mark === '»') return mark === guillemet;
  if (mark === '‹' || mark === '›') return (mark === '‹') === (guillemet === '«');
  if (!CLOSERS.has(mark)) return false;
  if (/[“„‚「『〝]/.test(mark)) return true;
  const [before, after] = [text[at - 1] ?? ' ', text[at + 1] ?? ' '];
  if (!BEFORE_OPENING.test(before) || /\s/.test(after)) return false;
  return !SINGLE.has(mark) || !CLIPPED.test(text.slice(at + 1, at + 8));
}

/** A mark behind a word that is no apostrophe: not inside one, and not the one of `the boys’ boat` if a better follows. */
function closesSingle(text: string, at: number): boolean {
  const [before, after] = [text[at - 1] ?? ' ', text[at + 1] ?? ' '];
  if (/\s/.test(before) || /[\p{L}\p{N}]/u.test(after)) return false;
  if (!/[sz]/i.test(before) || !/^\s\p{Ll}/u.test(text.slice(at + 1, at + 3))) return true;
  const ahead = text.slice(at + 1, at + 300);
  const better = /[,.!?…]['’](?![\p{L}])/u.exec(ahead)?.index ?? -1;
  const opening = /(?:^|\s)['‘](?=\S)/.exec(ahead)?.index ?? Number.POSITIVE_INFINITY;
  return better === -1 || opening < better;
}

function outermost(found: Range[]): Range[] {
  found.sort((a, b) => a.start - b.start);
  const pairs: Range[] = [];
  for (const pair of found) if (pair.start >= (pairs.at(-1)?.end ?? 0)) pairs.push(pair);
  return pairs;
}

/** The guillemet that opens in this draft: the first one does. French writes « », Danish and much German »  «. */
export function openingGuillemet(text: string): '«' | '»' {
  return /[«»]/.exec(text)?.[0] === '»' ? '»' : '«';
}
