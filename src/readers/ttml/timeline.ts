import { isElement, type XmlElement } from '../xml/tree.ts';
import { type Rates, timeOf } from './clock.ts';

/** When an element is active, in milliseconds, not rounded. */
export interface Interval {
  readonly begin?: number | undefined;
  readonly end?: number | undefined;
  /** The element itself has a time. */
  readonly isTimed: boolean;
}

export interface Timeline {
  readonly of: ReadonlyMap<XmlElement, Interval>;
  /** Elements whose times cannot be read. */
  readonly unread: readonly XmlElement[];
}

const TIMES = ['begin', 'end', 'dur'];
/** By which a child may outlast its parent without contradiction, in milliseconds. */
const ROUNDING = 50;

/**
 * When each element is active. The times of an element count from the beginning of the one around it, or, in a
 * sequence, from the end of the one before (TTML2, 12.4). Apple and others count all from the start of the recording:
 * so it is read where the standard's reading makes more elements outlast their parents than this one.
 */
export function timelineOf(body: XmlElement, rates: Rates): Timeline {
  const relative = resolve(body, rates, true);
  const absolute = relative.overruns === 0 ? relative : resolve(body, rates, false);
  const { of } = absolute.overruns < relative.overruns ? absolute : relative;
  return { of, unread: [...of.keys()].filter((element) => isUnread(element, rates)) };
}

function isUnread({ attributes }: XmlElement, rates: Rates): boolean {
  return TIMES.some((name) => attributes.has(name) && timeOf(attributes.get(name), rates) === undefined);
}

function resolve(
  body: XmlElement,
  rates: Rates,
  isRelative: boolean,
): { of: Map<XmlElement, Interval>; overruns: number } {
  const of = new Map<XmlElement, Interval>();
  let overruns = 0;
  const visit = (element: XmlElement, parent: Interval, from: number): Interval => {
    const interval = intervalOf(element, rates, parent, from);
    of.set(element, interval);
    if (interval.isTimed && isOutside(interval, parent)) overruns++;
    const isSequence = element.attributes.get('timeContainer') === 'seq';
    const base = isRelative ? (interval.begin ?? from) : 0;
    let next = base;
    for (const child of element.children) {
      if (!isElement(child)) continue;
      const { end } = visit(child, interval, isSequence ? next : base);
      if (isSequence) next = end ?? next;
    }
    return interval;
  };
  visit(body, { isTimed: false }, 0);
  return { of, overruns };
}

function intervalOf({ name, attributes }: XmlElement, rates: Rates, parent: Interval, from: number): Interval {
  const [begin, end, dur] = TIMES.map((name) => timeOf(attributes.get(name), rates));
  const isTimed = begin !== undefined || end !== undefined || dur !== undefined;
  if (!isTimed) return { begin: parent.begin, end: parent.begin === undefined ? undefined : parent.end, isTimed };
  const start = from + (begin ?? 0);
  const ends = [end === undefined ? undefined : from + end, dur === undefined ? undefined : start + dur];
  const known = ends.filter((one) => one !== undefined);
  // The length of a body is the recording's, and says nothing of when its paragraphs are heard.
  const isLength = name === 'body' && begin === undefined;
  return { begin: isLength ? undefined : start, end: known.length === 0 ? undefined : Math.min(...known), isTimed };
}

function isOutside({ begin, end }: Interval, parent: Interval): boolean {
  const isLate = parent.end !== undefined && Math.max(begin ?? 0, end ?? 0) > parent.end + ROUNDING;
  return isLate || (begin !== undefined && parent.begin !== undefined && begin < parent.begin - ROUNDING);
}
