import type { Block, Timed } from '../../model/transcript.ts';
import type { SourceText } from '../../text/source.ts';
import { readCues } from '../cues/index.ts';
import type { Cue } from '../cues/types.ts';
import type { ReadOptions, ReadResult } from '../types.ts';
import { documentOf, strayOf, unreadTimes, wordsIn } from '../xml/document.ts';
import { isElement, type XmlElement } from '../xml/tree.ts';
import { readHtml } from './html.ts';

/**
 * Reads YouTube's timed text: `<text start dur>` counts seconds, `<text t d>` and `<p t d>` count milliseconds.
 *
 * @throws UserError where it declares entities, or has no root
 */
export function readYoutubeXml(source: SourceText, options: ReadOptions): ReadResult {
  const { root, diagnostics } = documentOf(source);
  const cues: Cue[] = [];
  const others: Block[] = [];
  const unread: XmlElement[] = [];
  const visit = (element: XmlElement): void => {
    if (element.name === 'head') return;
    if (element.name === 'text' || element.name === 'p') {
      if (hasUnreadTime(element)) unread.push(element);
      cues.push(element.name === 'p' ? paragraphCue(element) : textCue(element));
      return;
    }
    for (const child of element.children)
      if (isElement(child)) visit(child);
      else others.push(...strayOf(source, child));
  };
  visit(root);
  return readCues(
    source,
    {
      cues: cues.filter(({ text }) => text.trim() !== ''),
      others,
      diagnostics: [...diagnostics, ...unreadTimes(source, unread)],
      labels: 'text',
      carry: 'decide',
    },
    options,
  );
}

const NUMBER = /^\s*\d{1,12}(?:\.\d{1,20})?\s*$/;
const TIMES = ['start', 'dur', 't', 'd'];

function hasUnreadTime({ attributes }: XmlElement): boolean {
  return TIMES.some((name) => attributes.has(name) && !NUMBER.test(attributes.get(name) ?? ''));
}

/** Whole milliseconds. @param unit milliseconds for one that is printed */
function timeOf({ attributes }: XmlElement, name: string, unit: 1 | 1000): number | undefined {
  const printed = attributes.get(name) ?? '';
  return NUMBER.test(printed) ? Math.round(Number(printed) * unit) : undefined;
}

function timesOf(element: XmlElement): Pick<Cue, 'startMs' | 'endMs'> {
  const isSeconds = element.attributes.has('start');
  const unit = isSeconds ? 1000 : 1;
  const startMs = timeOf(element, isSeconds ? 'start' : 't', unit);
  const lasts = timeOf(element, isSeconds ? 'dur' : 'd', unit);
  return { startMs, endMs: startMs === undefined || lasts === undefined ? undefined : startMs + lasts };
}

/** srv1 and srv2: what stands in the XML is HTML, in which references stand for signs once more. */
function textCue(element: XmlElement): Cue {
  return { ...timesOf(element), ...readHtml(wordsIn(element)), start: element.start };
}

/** srv3: `s` holds a word, and its `t` counts from the paragraph's; the first one's is left out. */
function paragraphCue(element: XmlElement): Cue {
  const times = timesOf(element);
  const words: Timed[] = [];
  const hasTimes = element.children.some((child) => isElement(child) && child.attributes.has('t'));
  const { text, anchors } = wordsIn(element, (inner, start, end) => {
    const after = inner.attributes.has('t') ? timeOf(inner, 't', 1) : 0;
    if (
      !hasTimes ||
      inner.name !== 's' ||
      inner.children.some(isElement) ||
      times.startMs === undefined ||
      after === undefined
    )
      return;
    words.push({ start, end, startMs: times.startMs + after });
  });
  const trimmed = words.flatMap((word) => withoutSpaces(text, word));
  return { ...times, text, anchors, start: element.start, ...(trimmed.length === 0 ? {} : { words: trimmed }) };
}

function withoutSpaces(text: string, { start, end, startMs }: Timed): Timed[] {
  const word = text.slice(start, end);
  const from = start + word.length - word.trimStart().length;
  const to = start + word.trimEnd().length;
  return from < to ? [{ start: from, end: to, startMs }] : [];
}
