import type { Block, Metadata } from '../../model/transcript.ts';
import { positionOf, type SourceText, sourceText } from '../../text/source.ts';
import { isHeading, isInline, isTyped } from './elements.ts';
import { eventsOf, type OpenEvent, type PageEvent } from './events.ts';
import { PageHead } from './page-head.ts';
import { type Anchor, firstEndingAfter, type PageText, PageWriter, type Run, type TypeStyle } from './page-text.ts';
import { type Survey, surveyOf } from './survey.ts';
import { OpenTypefaces, typefacesOf } from './typefaces.ts';

/** A page, taken apart. */
export interface LaidOut {
  readonly page: PageText;
  /** What stands around the talk, at its place in the source. */
  readonly others: readonly Block[];
  readonly metadata: Metadata;
  /** Whether most of its words are set as they were typed. */
  readonly preformatted: boolean;
}

/** A rule across the page, in Markdown. */
const RULE_SIGN = '---';

/** Makes of a page a text of one block a line, with the signs of Markdown. */
export function layOut(source: SourceText): LaidOut {
  const { events, css } = eventsOf(source.text);
  const layer = new Layer(source, surveyOf(events), new OpenTypefaces(typefacesOf(events, css)));
  for (const event of events) layer.take(event);
  return layer.finish();
}

class Layer {
  private readonly source: SourceText;
  private readonly survey: Survey;
  private readonly writer = new PageWriter();
  private readonly head = new PageHead();
  private readonly others: Block[] = [];
  private readonly open: OpenEvent[] = [];
  private readonly type: OpenTypefaces;
  private readonly depth = { set: 0, around: 0, pre: 0, heading: 0, title: 0 };
  /** Characters of the talk, and of them those whose line ends are their own. */
  private readonly length = { all: 0, typed: 0 };
  private prefix = '';
  /** The words are to go on the line of what stands before them. */
  private isLed = false;
  /** A name within a line has just ended: what follows it may stand right behind it. */
  private isNamed = false;
  private run = { text: '', places: [] as Anchor[] };
  /** Of what stands around the talk: its words, and where they begin and end. */
  private around: { text: string; start: number; end: number } | undefined;

  constructor(source: SourceText, survey: Survey, type: OpenTypefaces) {
    this.source = source;
    this.survey = survey;
    this.type = type;
  }

  take(event: PageEvent): void {
    if (event.kind === 'text') {
      const { text, start, end } = event;
      this.run.places.push({ at: this.run.text.length, length: text.length, source: start, end });
      this.run.text += text;
      return;
    }
    this.takeRun();
    if (event.kind === 'open') this.takeOpen(event);
    else this.takeClose();
  }

  finish(): LaidOut {
    this.takeRun();
    const { title, metadata } = this.head;
    if (title !== undefined) this.setApart('title', title);
    const preformatted = this.length.typed > this.length.all / 2;
    return { page: this.writer.finish(), others: this.others, metadata, preformatted };
  }

  private takeOpen(event: OpenEvent): void {
    const { name, attributes } = event;
    if (name === 'tr' || name === 'dt') this.isLed = false;
    if (!isInline(name)) this.breakLine();
    this.open.push(event);
    this.type.open(event);
    this.count(event, 1);
    this.head.element(name, attributes);
    if (this.survey.speakers.has(event)) this.writer.space();
    if (name === 'br') {
      if (this.depth.around === 0) this.writer.end(1);
      else this.addAround(' ', event.start);
    } else if (name === 'img') this.picture(event);
    else if (name === 'hr' && this.depth.around === 0) this.rule(event);
    if (isHeading(name) && !this.survey.speakers.has(event)) this.prefix = `${'#'.repeat(Number(name[1]))} `;
  }

  private takeClose(): void {
    const event = this.open.pop();
    if (event === undefined) return;
    this.type.close();
    this.count(event, -1);
    if (this.depth.around === 0 && this.around !== undefined) {
      this.setApart(this.survey.around.get(event) ?? 'page-furniture', this.around);
      this.around = undefined;
    }
    if (isHeading(event.name)) this.prefix = '';
    if (event.name === 'table' || event.name === 'dl') this.isLed = false;
    if (this.survey.leads.has(event)) {
      this.writer.space();
      this.isLed = true;
    } else if (!isInline(event.name)) this.breakLine();
    else if (this.survey.speakers.has(event)) this.isNamed = true;
  }

  private count(event: OpenEvent, by: 1 | -1): void {
    const { depth } = this;
    if (this.survey.speakers.has(event) || this.survey.questions.has(event)) depth.set += by;
    if (this.survey.around.has(event)) depth.around += by;
    if (isTyped(event.name, event.attributes)) depth.pre += by;
    if (isHeading(event.name)) depth.heading += by;
    if (event.name === 'title') depth.title += by;
  }

  /** A block begins or ends. */
  private breakLine(): void {
    if (this.depth.around > 0) this.addAround(' ', 0);
    else if (!this.isLed) this.writer.end(2);
  }

  private takeRun(): void {
    const { run, depth } = this;
    const [first, last] = [run.places[0], run.places[run.places.length - 1]];
    if (first === undefined || last === undefined) return;
    this.run = { text: '', places: [] };
    if (depth.title > 0) this.head.addTitle(run.text, first.source, last.end);
    else if (depth.around > 0) this.addAround(run.text, first.source, last.end);
    else this.addSpoken(run);
  }

  private addSpoken(run: Run): void {
    const isTyped = this.depth.pre > 0;
    this.length.all += run.text.length;
    if (isTyped) this.length.typed += run.text.length;
    if (isTyped) this.addLines(run);
    else this.add(run);
  }

  private add(run: Run): void {
    if (/[^ \t\n\r\f]/.test(run.text)) this.isLed = false;
    if (this.isNamed && /^[\p{L}\p{N}([]/u.test(run.text)) this.writer.space();
    this.isNamed = false;
    this.writer.add(run, this.style(), this.prefix);
  }

  /** Text whose line ends and spaces are its own. */
  private addLines({ text, places }: Run): void {
    sourceText(text).lineStarts.forEach((from, i, starts) => {
      if (i > 0) this.writer.end(1);
      const line = text.slice(from, starts[i + 1]).replace(/[\r\n]+$/, '');
      const to = from + line.length;
      const here: Anchor[] = [];
      for (let at = firstEndingAfter(places, from); at < places.length && (places[at] as Anchor).at < to; at++)
        here.push(cut(places[at] as Anchor, from, to));
      if (line !== '') this.writer.addVerbatim({ text: line, places: here }, this.style());
    });
    if (/[\r\n]$/.test(text)) this.writer.end(1);
    this.isLed = false;
  }

  private style(): TypeStyle | undefined {
    const { heading, set } = this.depth;
    if (heading > 0 && this.prefix !== '') return undefined;
    const { strong, emphasis } = this.type.now;
    if (strong || set > 0) return 'strong';
    return emphasis ? 'emphasis' : undefined;
  }

  private rule({ start, end }: OpenEvent): void {
    this.writer.addVerbatim(
      { text: RULE_SIGN, places: [{ at: 0, length: RULE_SIGN.length, source: start, end }] },
      undefined,
    );
    this.writer.end(2);
  }

  private picture({ attributes, start, end }: OpenEvent): void {
    const text = attributes['alt'] ?? '';
    if (this.depth.around > 0) this.addAround(` ${text} `, start, end);
    else this.setApart('page-furniture', { text, start, end });
  }

  private addAround(text: string, start: number, end = start): void {
    if (this.around === undefined && text.trim() === '') return;
    this.around ??= { text: '', start: start + text.length - text.trimStart().length, end };
    this.around.text += text;
    if (text.trim() !== '') this.around.end = end - (text.length - text.trimEnd().length);
  }

  private setApart(
    kind: 'title' | 'page-furniture' | 'field',
    { text, start, end }: { text: string; start: number; end: number },
  ): void {
    const words = text.replace(/\s+/g, ' ').trim();
    if (words !== '')
      this.others.push({ type: 'apart', kind, text: words, position: positionOf(this.source, start, end) });
  }
}

/** The part of a place between two offsets into its run, counted from the first. */
function cut(place: Anchor, from: number, to: number): Anchor {
  if (place.length !== place.end - place.source) return { ...place, at: place.at - from };
  const start = Math.max(place.at, from);
  const end = Math.min(place.at + place.length, to);
  const source = place.source + start - place.at;
  return { at: start - from, length: end - start, source, end: source + end - start };
}
