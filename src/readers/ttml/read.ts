import type { Block, Diagnostic } from '../../model/transcript.ts';
import { UserError } from '../../model/user-error.ts';
import { positionOf, type SourceText } from '../../text/source.ts';
import { readCues } from '../cues/index.ts';
import type { Cue } from '../cues/types.ts';
import type { ReadOptions, ReadResult } from '../types.ts';
import { isElement, readXml, type Xml, type XmlElement, type XmlText } from '../xml/tree.ts';
import { ratesOf } from './clock.ts';
import { type Head, headOf } from './head.ts';
import { type Context, cuesOf, within } from './paragraph.ts';
import { type Timeline, timelineOf } from './timeline.ts';

/**
 * Reads W3C's Timed Text.
 *
 * @throws UserError where it declares entities, or has no root
 */
export function readTtml(source: SourceText, options: ReadOptions): ReadResult {
  const { root, damage } = readXml(source);
  if (root === undefined)
    throw new UserError(`no XML element can be read${damage === undefined ? '' : ` (${damage.message})`}`, {
      hints: ['is it another kind of file?  --from FORMAT'],
    });
  const head = headOf(source, root);
  const body = root.children.filter(isElement).find(({ name }) => name === 'body') ?? root;
  const timeline = timelineOf(body, ratesOf(root));
  const { cues, blocks } = speechOf(
    source,
    body,
    { preserve: root.attributes.get('space') === 'preserve' },
    head,
    timeline,
  );
  return readCues(
    source,
    {
      cues,
      others: [...head.blocks, ...blocks],
      metadata: head.metadata,
      diagnostics: [...damageOf(source, damage), ...unreadOf(source, timeline)],
      labels: 'text',
      carry: 'never',
    },
    options,
  );
}

function speechOf(
  source: SourceText,
  body: XmlElement,
  around: Context,
  head: Head,
  { of }: Timeline,
): { readonly cues: Cue[]; readonly blocks: Block[] } {
  const cues: Cue[] = [];
  const blocks: Block[] = [];
  const visit = (element: XmlElement, context: Context): void => {
    if (element.name === 'p') {
      cues.push(...cuesOf(element, context, head, of));
      return;
    }
    if (element.name === 'head' || element.name === 'metadata') return;
    const inner = within(element, context);
    for (const child of element.children)
      if (isElement(child)) visit(child, inner);
      else blocks.push(...strayOf(source, child));
  };
  visit(body, around);
  return { cues, blocks };
}

/** Text where no text can stand is nobody's. */
function strayOf(source: SourceText, { text, start, end }: XmlText): Block[] {
  const words = text.trim();
  if (words === '') return [];
  const raw = source.text.slice(start, end);
  const from = start + raw.length - raw.trimStart().length;
  return [{ type: 'paragraph', text: words, position: positionOf(source, from, start + raw.trimEnd().length) }];
}

function damageOf(source: SourceText, damage: Xml['damage']): Diagnostic[] {
  if (damage === undefined) return [];
  const message = `the XML is broken or cut off (${damage.message}); what could be read was kept`;
  return [
    { code: 'xml-damaged', severity: 'error', message, position: positionOf(source, damage.offset, damage.offset) },
  ];
}

function unreadOf(source: SourceText, { unread }: Timeline): Diagnostic[] {
  const [first] = unread;
  if (first === undefined) return [];
  const message = `the times of ${unread.length === 1 ? '1 element' : `${unread.length} elements`} cannot be read; the words are kept`;
  return [
    { code: 'time-unread', severity: 'warning', message, position: positionOf(source, first.start, first.start) },
  ];
}
