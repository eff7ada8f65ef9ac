import type { Block } from '../../model/transcript.ts';
import type { SourceText } from '../../text/source.ts';
import { parseTimestamp } from '../../text/timestamp.ts';
import { readCues } from '../cues/index.ts';
import type { Cue } from '../cues/types.ts';
import type { ReadOptions, ReadResult } from '../types.ts';
import { documentOf, strayOf, unreadTimes, wordsIn } from '../xml/document.ts';
import { isElement, type XmlElement } from '../xml/tree.ts';

/**
 * Reads Podlove's Simple Transcripts in its two forms: `transcript start end speaker`, whose speakers are declared by
 * their ids, and, as Podlove Publisher writes it, `speech` with one `speaker` and an `item start end` for each caption.
 *
 * @throws UserError where it declares entities, or has no root
 */
export function readPodloveXml(source: SourceText, options: ReadOptions): ReadResult {
  const { root, diagnostics } = documentOf(source);
  const names = namesIn(root);
  const cues: Cue[] = [];
  const others: Block[] = [];
  const visit = (element: XmlElement, around: string | undefined): void => {
    const id = speakerIn(element) ?? around;
    if (element.name === 'transcript' || element.name === 'item') cues.push(cueOf(element, labelOf(id, names)));
    else if (element.name !== 'speaker')
      for (const child of element.children)
        if (isElement(child)) visit(child, id);
        else others.push(...strayOf(source, child));
  };
  visit(root, undefined);
  const unread = elementsOf(root).filter(hasUnreadTime);
  return readCues(
    source,
    {
      cues,
      others,
      diagnostics: [...diagnostics, ...unreadTimes(source, unread)],
      labels: 'data',
      carry: 'never',
    },
    options,
  );
}

const onOneLine = (element: XmlElement): string => wordsIn(element).text.replace(/\s+/g, ' ').trim();

function elementsOf(element: XmlElement): XmlElement[] {
  return [element, ...element.children.filter(isElement).flatMap(elementsOf)];
}

/** Names by the ids under which speakers are declared. */
function namesIn(root: XmlElement): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const element of elementsOf(root)) {
    const id = element.attributes.get('id')?.trim();
    if (element.name !== 'speaker' || id === undefined) continue;
    names.set(id, onOneLine(element.children.filter(isElement).find(({ name }) => name === 'name') ?? element));
  }
  return names;
}

/** The id or the name of whoever speaks within an element. */
function speakerIn({ name, attributes, children }: XmlElement): string | undefined {
  if (name !== 'speech') return attributes.get('speaker')?.trim();
  const speaker = children.filter(isElement).find((child) => child.name === 'speaker');
  return speaker === undefined ? attributes.get('speaker')?.trim() : onOneLine(speaker);
}

/** A number alone is no name: `Speaker 0`, as for every program. */
function labelOf(id: string | undefined, names: ReadonlyMap<string, string>): string | undefined {
  const label = names.get(id ?? '') || id || undefined;
  return label !== undefined && /^\d{1,9}$/.test(label) ? `Speaker ${label}` : label;
}

function cueOf(element: XmlElement, label: string | undefined): Cue {
  const [startMs, endMs] = [timeOf(element, 'start'), timeOf(element, 'end')];
  return { startMs, endMs, label, ...wordsIn(element), start: element.start };
}

function timeOf({ attributes }: XmlElement, name: string): number | undefined {
  return parseTimestamp(attributes.get(name)?.trim() ?? '');
}

function hasUnreadTime(element: XmlElement): boolean {
  return ['start', 'end'].some((name) => element.attributes.has(name) && timeOf(element, name) === undefined);
}
