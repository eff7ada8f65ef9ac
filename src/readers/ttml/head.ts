import type { Block, Metadata } from '../../model/transcript.ts';
import { positionOf, type SourceText } from '../../text/source.ts';
import { isElement, type XmlElement, type XmlText } from '../xml/tree.ts';

/** What a style says of the letters. Absent where it says nothing. */
export interface Letters {
  readonly italic?: boolean;
  readonly bold?: boolean;
}

/** What a document says before its body. */
export interface Head {
  /** Names of those who speak, by their ids. */
  readonly agents: ReadonlyMap<string, string>;
  readonly styles: ReadonlyMap<string, Letters>;
  readonly metadata: Metadata;
  readonly blocks: readonly Block[];
}

/** Styles may refer to styles. */
const LONGEST_CHAIN = 8;
const KINDS = { title: 'title', desc: 'dek', copyright: 'credit' } as const;

/** @param root the document; those who speak may be declared anywhere in it */
export function headOf(source: SourceText, root: XmlElement): Head {
  const agents = new Map<string, string>();
  const declared = new Map<string, XmlElement>();
  const said = new Map<string, string>();
  const blocks: Block[] = [];
  const visit = (element: XmlElement, isHead: boolean): void => {
    const { name } = element;
    const id = element.attributes.get('id');
    if (name === 'agent' && id !== undefined) agents.set(id, agentName(element) ?? id);
    if (name === 'style' && id !== undefined) declared.set(id, element);
    if (isHead && name in KINDS) {
      const block = blockOf(source, element, KINDS[name as keyof typeof KINDS]);
      if (block !== undefined) {
        blocks.push(block);
        if (!said.has(name)) said.set(name, block.text);
      }
    }
    for (const child of element.children) if (isElement(child)) visit(child, isHead || name === 'head');
  };
  visit(root, false);
  const [title, dek, language] = [said.get('title'), said.get('desc'), root.attributes.get('lang')?.trim()];
  return {
    agents,
    styles: new Map([...declared.keys()].map((id) => [id, lettersOf(declared.get(id), declared, LONGEST_CHAIN)])),
    metadata: { ...(title ? { title } : {}), ...(dek ? { dek } : {}), ...(language ? { language } : {}) },
    blocks,
  };
}

/** The full name, else given and family name, else the first of any kind. */
function agentName(agent: XmlElement): string | undefined {
  const names = agent.children.filter(isElement).filter(({ name }) => name === 'name');
  const of = (type: string): string | undefined => {
    const one = names.find(({ attributes }) => attributes.get('type') === type);
    return one && (plainText(one) || undefined);
  };
  const parts = [of('given'), of('family')].filter((part) => part !== undefined);
  return of('full') ?? (parts.length > 0 ? parts.join(' ') : names.map(plainText).find((name) => name !== ''));
}

function lettersOf(style: XmlElement | undefined, declared: ReadonlyMap<string, XmlElement>, left: number): Letters {
  if (style === undefined || left === 0) return {};
  const referred = (style.attributes.get('style') ?? '').split(/\s+/).filter((id) => id !== '');
  const inherited = referred.map((id) => lettersOf(declared.get(id), declared, left - 1));
  return Object.assign({}, ...inherited, ownLetters(style));
}

/** What an element itself says of its letters. */
export function ownLetters({ attributes }: XmlElement): Letters {
  const [style, weight] = [attributes.get('fontStyle'), attributes.get('fontWeight')];
  return {
    ...(style === undefined ? {} : { italic: style === 'italic' || style === 'oblique' }),
    ...(weight === undefined ? {} : { bold: weight === 'bold' }),
  };
}

/** All text of an element, on one line. */
export function plainText(element: XmlElement): string {
  const parts: string[] = [];
  const visit = (node: XmlElement | XmlText): void => {
    if (isElement(node)) node.children.forEach(visit);
    else parts.push(node.text);
  };
  visit(element);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

function blockOf(
  source: SourceText,
  element: XmlElement,
  kind: 'title' | 'dek' | 'credit',
): (Block & { text: string }) | undefined {
  const text = plainText(element);
  const inside = element.children.findLast((child) => !isElement(child)) as XmlText | undefined;
  if (text === '' || inside === undefined) return undefined;
  return { type: 'apart', kind, text, position: positionOf(source, element.start, inside.end) };
}
