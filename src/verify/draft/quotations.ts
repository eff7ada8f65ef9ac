import type { SourceText } from '../../text/source.ts';
import type { Range } from '../tokens.ts';
import type { Quotation } from '../types.ts';
import { attributionOf } from './attribution.ts';
import { isHtml, readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import { type Marks, openingGuillemet, pairMarks } from './marks.ts';
import type { DraftBlock, PlainDraft } from './plain.ts';

/** `— Carlos Heredia` at the end of a block quote. */
const SIGNATURE = /(?:^|\s)(?:[—–]|--)\s*(\p{Lu}[^.!?\n]{1,80}?)\s*$/u;
/** A quotation that runs over more paragraphs was never closed. */
const MOST_PARAGRAPHS = 100;
const WORD = /[\p{L}\p{N}]/u;

/** The quotations of a draft, in order: what stands in quotation marks of any kind, and block quotes without marks. */
export function quotationsIn(source: SourceText, path?: string): Quotation[] {
  const plain = isHtml(source.text, path) ? readHtml(source) : readMarkdown(source);
  const guillemet = openingGuillemet(plain.text);
  const marks = plain.blocks.map((block) => pairMarks(plain.text, block, guillemet));
  const quotations: Quotation[] = [];
  for (let i = 0; i < plain.blocks.length; i++) {
    const block = plain.blocks[i] as DraftBlock;
    const last = lastOfQuote(plain.blocks, i);
    if (block.quote !== undefined && marks.slice(i, last + 1).every(({ pairs, open }) => pairs.length === 0 && !open)) {
      quotations.push(...blockQuote(plain, plain.blocks.slice(i, last + 1)));
      i = last;
      continue;
    }
    const found = inBlock(plain, marks, i, guillemet);
    quotations.push(...found.quotations);
    i = found.last;
  }
  return quotations.filter(({ text }) => WORD.test(text));
}

function lastOfQuote(blocks: readonly DraftBlock[], from: number): number {
  let last = from;
  while (blocks[from]?.quote !== undefined && blocks[last + 1]?.quote === blocks[from]?.quote) last++;
  return last;
}

function blockQuote(plain: PlainDraft, blocks: readonly DraftBlock[]): Quotation[] {
  const ranges: Range[] = blocks.map(({ start, end }) => ({ start, end }));
  const lastBlock = ranges.at(-1);
  const lastText = lastBlock === undefined ? '' : plain.text.slice(lastBlock.start, lastBlock.end);
  const signature = SIGNATURE.exec(lastText);
  if (signature !== null && lastBlock !== undefined)
    ranges[ranges.length - 1] = { start: lastBlock.start, end: lastBlock.start + signature.index };
  const quotation = quotationAt(plain, ranges, 'block');
  if (quotation === undefined) return [];
  const name = signature?.[1]?.replace(/,.*$/, '');
  return [name === undefined ? quotation : { ...quotation, attributedTo: name }];
}

/** The quotations of one paragraph, and of those after it into which its last one goes on. */
function inBlock(
  plain: PlainDraft,
  marks: readonly Marks[],
  index: number,
  guillemet: '«' | '»',
): { quotations: Quotation[]; last: number } {
  const block = plain.blocks[index] as DraftBlock;
  const { pairs, open } = marks[index] as Marks;
  const quotations = pairs.flatMap((_, i) => withAttribution(plain, block, pairs, i));
  if (open === undefined) return { quotations, last: index };
  const ranges: Range[] = [{ start: open.at + 1, end: block.end }];
  let last = index;
  for (let next = index + 1; next < Math.min(plain.blocks.length, index + MOST_PARAGRAPHS); next++) {
    const continued = continuation(
      plain.text,
      plain.blocks[next] as DraftBlock,
      marks[next] as Marks,
      open.mark,
      guillemet,
    );
    if (continued === undefined) return { quotations, last: index };
    ranges.push(continued.range);
    last = next;
    if (continued.closes) break;
  }
  if (last === index) return { quotations, last };
  const quotation = quotationAt(plain, ranges, 'marks');
  if (quotation === undefined) return { quotations, last };
  const rest = marks[last]?.pairs ?? [];
  const others = rest.slice(1).flatMap((_, i) => withAttribution(plain, plain.blocks[last] as DraftBlock, rest, i + 1));
  const around = surroundings(
    plain,
    block,
    [...pairs, { start: open.at, end: block.end }],
    pairs.length,
    quotation.text,
  );
  const name = attributionOf(around);
  const whole = name === undefined ? quotation : { ...quotation, attributedTo: name };
  return { quotations: [...quotations, whole, ...others], last };
}

/** A quotation that runs over paragraphs opens its marks again in each. */
function continuation(
  text: string,
  block: DraftBlock,
  { pairs, open }: Marks,
  mark: string,
  guillemet: '«' | '»',
): { range: Range; closes: boolean } | undefined {
  const first =
    block.start + (text.slice(block.start, block.end).length - text.slice(block.start, block.end).trimStart().length);
  if (text[first] !== mark && !(mark === guillemet && text[first] === '»')) return undefined;
  const [pair] = pairs;
  if (pair?.start === first) return { range: { start: first + 1, end: pair.end - 1 }, closes: true };
  return open?.at === first && pairs.length === 0
    ? { range: { start: first + 1, end: block.end }, closes: false }
    : undefined;
}

function withAttribution(plain: PlainDraft, block: DraftBlock, pairs: readonly Range[], index: number): Quotation[] {
  const { start, end } = pairs[index] as Range;
  const quotation = quotationAt(plain, [{ start: start + 1, end: end - 1 }], 'marks');
  if (quotation === undefined) return [];
  const name = attributionOf(surroundings(plain, block, pairs, index, quotation.text));
  return [name === undefined ? quotation : { ...quotation, attributedTo: name }];
}

function surroundings(
  { text }: PlainDraft,
  block: DraftBlock,
  pairs: readonly Range[],
  index: number,
  quotation: string,
) {
  const { start, end } = pairs[index] as Range;
  const before = text.slice(Math.max(pairs[index - 1]?.end ?? block.start, start - 400), start);
  const after = text.slice(end, Math.min(pairs[index + 1]?.start ?? block.end, end + 400));
  return { before, after, quotation, follows: index > 0 };
}

function quotationAt(plain: PlainDraft, ranges: readonly Range[], kind: Quotation['kind']): Quotation | undefined {
  const text = ranges.map(({ start, end }) => plain.text.slice(start, end).trim()).join(' ');
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (first === undefined || last === undefined || text.trim() === '') return undefined;
  const outer = kind === 'marks' ? 1 : 0;
  const position = plain.positionOf(first.start - outer, Math.max(first.start, last.end + outer));
  return { text: text.trim(), position, kind };
}
