import { isAround, isSpeaker } from './elements.ts';
import type { OpenEvent, PageEvent } from './events.ts';
import { Pairs } from './pairs.ts';

/** What has to be known of elements before their words are read. */
export interface Survey {
  /** Elements that stand around the talk; `field` is the head of a table of speeches. */
  readonly around: ReadonlyMap<OpenEvent, 'page-furniture' | 'field'>;
  /** Elements that hold a speaker's name and nothing else: by their class, as a term, as a cell. */
  readonly speakers: ReadonlySet<OpenEvent>;
  /** Terms and cells that stand before somebody's words, which go on the same line. */
  readonly leads: ReadonlySet<OpenEvent>;
}

/** An element that is open. */
interface Element {
  readonly open: OpenEvent;
  /** Printed characters of the page before it. */
  readonly before: number;
  /** Its text, while that is short. */
  text: string;
  /** Two links parted by a bar stand in it, as in `Alone | In context`. */
  isLinkBar: boolean;
}

/** An element that holds more of the page than this is the page itself: a form around everything. */
const LARGEST_SHARE = 0.5;
const LONGEST_NAME = 60;
const LONGEST_BAR = 120;
const BAR = /^\s{0,9}[|·•]\s{0,9}$/;

/** Looks through a page once. */
export function surveyOf(events: readonly PageEvent[]): Survey {
  const around: (readonly [open: OpenEvent, length: number])[] = [];
  const speakers = new Set<OpenEvent>();
  const pairs = new Pairs();
  const elements: Element[] = [];
  let printed = 0;
  let articles = 0;
  for (const [i, event] of events.entries()) {
    const holder = elements[elements.length - 1];
    if (event.kind === 'open') {
      elements.push({ open: event, before: printed, text: '', isLinkBar: false });
      pairs.open(event);
      if (isArticle(event)) articles++;
      if (holder !== undefined && partsLinks(events, i)) holder.isLinkBar = true;
    } else if (event.kind === 'text') {
      printed += event.text.trim().length;
      if (holder !== undefined) addText(holder, event.text);
    } else if (holder !== undefined) {
      elements.pop();
      const { open } = holder;
      const length = printed - holder.before;
      const parent = elements[elements.length - 1];
      if (parent !== undefined) addText(parent, holder.text);
      if (isArticle(open)) articles--;
      const isTitle = open.name === 'header' && articles > 0;
      if ((isAround(open.name, open.attributes) && !isTitle) || (holder.isLinkBar && length <= LONGEST_BAR))
        around.push([open, length]);
      if (length > 0 && length <= LONGEST_NAME && isSpeaker(open.attributes)) speakers.add(open);
      pairs.close(open, holder.text.trim(), length);
    }
  }
  const { leads, names, heads } = pairs.decided();
  const furniture = around.filter(([, length]) => length <= printed * LARGEST_SHARE);
  return {
    around: new Map([
      ...furniture.map(([open]) => [open, 'page-furniture'] as const),
      ...heads.map((open) => [open, 'field'] as const),
    ]),
    speakers: new Set([...speakers, ...names]),
    leads: new Set(leads),
  };
}

/** Whether this is the second of two links that a bar parts. */
function partsLinks(events: readonly PageEvent[], i: number): boolean {
  const [first, bar, second] = [events[i - 2], events[i - 1], events[i]];
  if (first?.kind !== 'close' || bar?.kind !== 'text' || second?.kind !== 'open') return false;
  return first.name === 'a' && second.name === 'a' && BAR.test(bar.text);
}

const isArticle = ({ name }: OpenEvent): boolean => name === 'article' || name === 'main';

function addText(element: Element, text: string): void {
  if (element.text.length <= LONGEST_NAME) element.text += text.replace(/\s+/g, ' ').slice(0, LONGEST_NAME + 1);
}
