import type { Block } from '../../../model/transcript.ts';
import { pointAt, type SourceText } from '../../../text/source.ts';
import { bareName, CAPITAL_NAME, namesIn, titleCase } from './person-name.ts';

/** How much a mention weighs: the cast as the file states it, the front of the file, the talk. */
export type Tier = 1 | 2 | 3;

/** A full name that the file mentions, and where. */
export interface Mention {
  readonly name: string;
  readonly kind:
    | 'title'
    | 'introduction'
    | 'header'
    | 'participants'
    | 'front-matter'
    | 'self-introduction'
    | 'introduced'
    | 'talk';
  readonly tier: Tier;
  readonly line: number;
  readonly column: number;
  /** Found in a text that capitalises its nouns, where `Tochter Susanne` is no full name. */
  readonly nouns?: boolean;
}

interface Found {
  readonly name: string;
  /** Offset into the text. */
  readonly index: number;
}

/** Names in the title, the lines under it, the header and the introduction. */
export function frontMentions(source: SourceText, front: readonly Block[]): Mention[] {
  const nouns = capitalisesNouns(front);
  return front.flatMap((block) => {
    const kind = kindOf(block);
    if (kind === undefined) return [];
    const text = frontText(source, block);
    const capitals = CAPITALS.test(text) ? [...listedIn(text), ...familiesInCapitals(text)] : [];
    return [...capitals, ...namesIn(text)].map(({ name, index }): Mention => {
      const { line, column } = pointAt(source, block.position.start.offset + index);
      const place = kind === 'header' && TITLE_FIELD.test(text.slice(0, index)) ? 'title' : kind;
      return { name, kind: place, tier: 2, line, column, ...(nouns && kind === 'introduction' ? { nouns } : {}) };
    });
  });
}

/** The text before a name in the field of a header that holds the title. */
const TITLE_FIELD = /(?:^|[\r\n])(?:sub|short_)?(?:title|headline)[ ]?:[^\r\n]*$/i;

/** Two capitals, or one before a hyphen, or letters that may be some. */
const CAPITALS = /[A-Z\u0080-\uffff][A-Z\u0080-\uffff-]/;
const LISTED = new RegExp(`(?<!\\p{L} ?)(?<!(?<!\\p{L})\\p{Lu}\\. )${CAPITAL_NAME}`, 'gmu');

function listedIn(text: string): Found[] {
  return [...text.matchAll(LISTED)].map((match) => ({ name: titleCase(match[0]), index: match.index }));
}

/** `Nora LINDQVIST`, as lists on the Continent have it. Behind two words in small letters capitals may be any. */
const FAMILY_IN_CAPITALS =
  /(?<![\p{L}.’'-] ?)(\p{Lu}\p{Ll}[\p{L}’'-]{1,30}) (\p{Lu}{2}[\p{Lu}’'-]{1,30}(?: \p{Lu}{2}[\p{Lu}’'-]{1,30})?)(?![\p{L}\d])/gu;

function familiesInCapitals(text: string): Found[] {
  return [...text.matchAll(FAMILY_IN_CAPITALS)].flatMap(({ 1: given = '', 2: family = '', index }) => {
    const name = bareName(`${given} ${titleCase(family)}`);
    return name === undefined ? [] : [{ name, index }];
  });
}

/** A block's source without its emphasis, at the same offsets; only a paragraph's line ends are spaces. */
export function frontText(source: SourceText, block: Block): string {
  const { start, end } = block.position;
  const text = source.text.slice(start.offset, end.offset).replace(/[[\]*_\t]/g, ' ');
  return block.type === 'paragraph' ? text.replace(/[\r\n]/g, ' ') : text;
}

function kindOf(block: Block): Mention['kind'] | undefined {
  if (block.type === 'turn' || block.type === 'stage' || block.type === 'note') return undefined;
  if (block.type === 'paragraph') return 'introduction';
  if (block.type === 'heading') return 'title';
  if (block.kind === 'chrome' || block.kind === 'site' || block.kind === 'separator') return undefined;
  return block.kind === 'field' ? 'header' : 'title';
}

/** German: more than one in seven words behind a lower-case word has a capital. */
function capitalisesNouns(front: readonly Block[]): boolean {
  const text = front.flatMap((block) => (block.type === 'paragraph' ? [block.text] : [])).join(' ');
  const pairs = text.match(/\p{Ll}\s\p{L}{2}/gu) ?? [];
  return pairs.length >= 20 && pairs.filter((pair) => /\s\p{Lu}/u.test(pair)).length > pairs.length / 7;
}
