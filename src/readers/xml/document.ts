import type { Block, Diagnostic } from '../../model/transcript.ts';
import { UserError } from '../../model/user-error.ts';
import { positionOf, type SourceText } from '../../text/source.ts';
import type { Anchor } from '../cues/types.ts';
import { isElement, readXml, type Xml, type XmlElement, type XmlText } from './tree.ts';

/**
 * The root of an XML document, and what is wrong with the document.
 *
 * @throws UserError where it declares entities, or has no root
 */
export function documentOf(source: SourceText): { readonly root: XmlElement; readonly diagnostics: Diagnostic[] } {
  const { root, damage } = readXml(source);
  if (root === undefined)
    throw new UserError(`no XML element can be read${damage === undefined ? '' : ` (${damage.message})`}`, {
      hints: ['is it another kind of file?  --from FORMAT'],
    });
  return { root, diagnostics: damageOf(source, damage) };
}

function damageOf(source: SourceText, damage: Xml['damage']): Diagnostic[] {
  if (damage === undefined) return [];
  const message = `the XML is broken or cut off (${damage.message}); what could be read was kept`;
  return [
    { code: 'xml-damaged', severity: 'error', message, position: positionOf(source, damage.offset, damage.offset) },
  ];
}

/** One diagnostic for all elements whose times cannot be read. */
export function unreadTimes(source: SourceText, unread: readonly XmlElement[]): Diagnostic[] {
  const [first] = unread;
  if (first === undefined) return [];
  const message = `the times of ${unread.length === 1 ? '1 element' : `${unread.length} elements`} cannot be read; the words are kept`;
  return [
    { code: 'time-unread', severity: 'warning', message, position: positionOf(source, first.start, first.start) },
  ];
}

/** Text where no text can stand is nobody's. */
export function strayOf(source: SourceText, { text, start, end }: XmlText): Block[] {
  const words = text.trim();
  if (words === '') return [];
  const raw = source.text.slice(start, end);
  const from = start + raw.length - raw.trimStart().length;
  return [{ type: 'paragraph', text: words, position: positionOf(source, from, start + raw.trimEnd().length) }];
}

/** Text, and where its pieces stand in the source. */
export interface Words {
  readonly text: string;
  readonly anchors: readonly Anchor[];
}

/**
 * All text within an element, as it stands there.
 *
 * @param onElement told of each element inside, with the offsets in the text where it begins and ends
 */
export function wordsIn(
  element: XmlElement,
  onElement: (inner: XmlElement, start: number, end: number) => void = () => {},
): Words {
  let text = '';
  const anchors: Anchor[] = [];
  const visit = (node: XmlElement | XmlText): void => {
    const start = text.length;
    if (!isElement(node)) {
      for (const { at, source } of node.anchors) anchors.push({ at: start + at, source });
      text += node.text;
      return;
    }
    node.children.forEach(visit);
    onElement(node, start, text.length);
  };
  element.children.forEach(visit);
  return { text, anchors };
}
