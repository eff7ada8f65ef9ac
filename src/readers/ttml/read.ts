import type { Block } from '../../model/transcript.ts';
import type { SourceText } from '../../text/source.ts';
import { readCues } from '../cues/index.ts';
import type { Cue } from '../cues/types.ts';
import type { ReadOptions, ReadResult } from '../types.ts';
import { documentOf, strayOf, unreadTimes } from '../xml/document.ts';
import { isElement, type XmlElement } from '../xml/tree.ts';
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
  const { root, diagnostics } = documentOf(source);
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
      diagnostics: [...diagnostics, ...unreadTimes(source, timeline.unread)],
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
