import { isAround } from './around.ts';
import { isInline, isNameLike, isSpeaker } from './elements.ts';
import type { OpenEvent, PageEvent } from './events.ts';
import { folded, Pairs } from './pairs.ts';
import { Questions } from './questions.ts';

/** What has to be known of elements before their words are read. */
export interface Survey {
  /** Elements that stand around the talk; `field` is the head of a table of speeches, or a name that no words follow. */
  readonly around: ReadonlyMap<OpenEvent, 'page-furniture' | 'field'>;
  /** Elements that hold a speaker's name and nothing else: by their class, as a term, as a cell. */
  readonly speakers: ReadonlySet<OpenEvent>;
  /** Elements that hold a question of somebody who is not named. */
  readonly questions: ReadonlySet<OpenEvent>;
  /** Terms and cells that stand before somebody's words, which go on the same line. */
  readonly leads: ReadonlySet<OpenEvent>;
}

/** An element that is open. */
interface Element {
  readonly open: OpenEvent;
  /** Printed characters of the page before it, and tables. */
  readonly before: number;
  readonly tables: number;
  /** It opens the block that it stands in. */
  readonly isFirst: boolean;
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

/** Elements within a line that may stand around a name. */
const MOST_NESTED = 8;

/** Looks through a page once. */
export function surveyOf(events: readonly PageEvent[]): Survey {
  const surveyor = new Surveyor();
  for (const [i, event] of events.entries())
    if (event.kind === 'open') surveyor.open(event, partsLinks(events, i));
    else if (event.kind === 'text') surveyor.text(event.text);
    else surveyor.close();
  return surveyor.finish();
}

class Surveyor {
  private readonly around: (readonly [open: OpenEvent, length: number])[] = [];
  private readonly speakers = new Set<OpenEvent>();
  private readonly cites: { readonly name: string; readonly open: OpenEvent }[] = [];
  private readonly pairs = new Pairs();
  private readonly questions = new Questions();
  private readonly elements: Element[] = [];
  private printed = 0;
  /** The last character that was printed. */
  private last = '';
  private tables = 0;
  private articles = 0;

  open(event: OpenEvent, partsLinks: boolean): void {
    const holder = this.elements[this.elements.length - 1];
    const { printed: before, tables } = this;
    this.elements.push({ open: event, before, tables, isFirst: this.isFirst(), text: '', isLinkBar: false });
    this.pairs.open(event, before);
    if (event.name === 'table') this.tables++;
    if (isArticle(event)) this.articles++;
    if (holder !== undefined && partsLinks) holder.isLinkBar = true;
  }

  text(text: string): void {
    const words = text.trim();
    this.printed += words.length;
    this.last = words.at(-1) ?? this.last;
    const holder = this.elements[this.elements.length - 1];
    if (holder !== undefined) addText(holder, text);
  }

  close(): void {
    const element = this.elements.pop();
    if (element === undefined) return;
    const { open, text, before } = element;
    const length = this.printed - before;
    const parent = this.elements[this.elements.length - 1];
    if (parent !== undefined) addText(parent, text);
    if (isArticle(open)) this.articles--;
    if (this.standsAround(element, length)) this.around.push([open, length]);
    if (length > 0 && length <= LONGEST_NAME) this.name(element);
    this.questions.close(open, text.trim(), this.last);
    this.pairs.close(open, text.trim(), length, this.printed);
  }

  finish(): Survey {
    const { leads, names, apart } = this.pairs.decided();
    const furniture = this.around.filter(([, length]) => length <= this.printed * LARGEST_SHARE);
    const cites = areNames(this.cites) ? this.cites.map(({ open }) => open) : [];
    return {
      around: new Map([
        ...furniture.map(([open]) => [open, 'page-furniture'] as const),
        ...apart.map((open) => [open, 'field'] as const),
      ]),
      speakers: new Set([...this.speakers, ...cites, ...names]),
      questions: new Set(this.questions.decided(names.length > 0)),
      leads: new Set(leads),
    };
  }

  /** A title, or a name, stands in the header of its own article or section, a table of a talk in a figure. */
  private standsAround({ open: { name, attributes }, tables, isLinkBar }: Element, length: number): boolean {
    if (isSpeaker(attributes)) return false;
    if (isLinkBar && length <= LONGEST_BAR) return true;
    if ((name === 'header' && this.articles > 0) || (name === 'figure' && this.tables > tables)) return false;
    return isAround(name, attributes, length);
  }

  private name({ open, text, isFirst }: Element): void {
    if (isSpeaker(open.attributes)) this.speakers.add(open);
    else if (isFirst && isNameLike(open.name, open.attributes)) this.cites.push({ name: folded(text), open });
  }

  /** Whether nothing is printed yet of the block that what comes now stands in. */
  private isFirst(): boolean {
    for (let i = this.elements.length - 1; i >= 0 && i >= this.elements.length - MOST_NESTED; i--) {
      const { open, before } = this.elements[i] as Element;
      if (before < this.printed) return false;
      if (!isInline(open.name)) return true;
    }
    return false;
  }
}

/** Whether this is the second of two links that a bar parts. */
function partsLinks(events: readonly PageEvent[], i: number): boolean {
  const [first, bar, second] = [events[i - 2], events[i - 1], events[i]];
  if (first?.kind !== 'close' || bar?.kind !== 'text' || second?.kind !== 'open') return false;
  return first.name === 'a' && second.name === 'a' && BAR.test(bar.text);
}

/** Whether each comes back, on an average: titles of books do not. */
const areNames = (cites: readonly { readonly name: string }[]): boolean =>
  new Set(cites.map(({ name }) => name)).size <= cites.length / 2;

const isArticle = ({ name }: OpenEvent): boolean => name === 'article' || name === 'main' || name === 'section';

function addText(element: Element, text: string): void {
  if (element.text.length <= LONGEST_NAME) element.text += text.replace(/\s+/g, ' ').slice(0, LONGEST_NAME + 1);
}
