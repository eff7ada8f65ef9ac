import type { Apart, Block, Paragraph, Turn } from '../../model/transcript.ts';
import { positionOf, type SourceText } from '../../text/source.ts';
import { asidesIn } from './asides.ts';
import type { FramesFound } from './frames.ts';
import type { Candidate } from './head.ts';
import type { Interlude } from './interludes.ts';
import type { Line } from './lines.ts';
import { buildParagraph, type Segment } from './paragraph.ts';
import { standsAlone } from './stands-alone.ts';
import { timeAbove, timesOf } from './turn-times.ts';

/** Where a turn begins. Without a candidate nothing is printed there: a bold question, a plain answer. */
export interface Start {
  readonly candidate?: Candidate;
  /** Turns of one voice without a label share this name; `unknown` is nobody in particular. */
  readonly voice?: 'question' | 'answer' | 'unknown';
  /** Markup that is opened before the sign of a turn without a candidate, and goes on in its words. */
  readonly open?: string;
  readonly start: number;
  readonly speech: number;
  readonly lastHeadLine: number;
}

/** The turns that begin on each line, by line index. */
export type Starts = ReadonlyMap<number, readonly Start[]>;

/** A turn under construction: its speaker is resolved later. */
export interface DraftTurn {
  readonly block: Mutable<Turn> & { paragraphs: Paragraph[] };
  readonly from: Start;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export interface WalkInput {
  readonly source: SourceText;
  readonly lines: readonly Line[];
  readonly markup: boolean;
  /** Lines are hard-wrapped: a line's end is no paragraph's end. */
  readonly wrapped: boolean;
  /** By line index, in the order of the line. */
  readonly starts: Starts;
  /** What stands between paragraphs and is nobody's speech, by the index of its first line. */
  readonly interludes: ReadonlyMap<number, Interlude>;
  /** Index of the first line of the talk, and of the first line behind it. */
  readonly from: number;
  readonly to: number;
  /** What the frames of its times count. Absent where it prints none. */
  readonly frames?: FramesFound | undefined;
  /** How many turns stand above, so that ids go on. */
  readonly turnsBefore: number;
}

/** Walks the talk: each start opens a turn, which runs through its paragraphs and interruptions to the next. */
export function walk(input: WalkInput): { readonly blocks: Block[]; readonly turns: DraftTurn[] } {
  const walker = new Walk(input);
  for (let i = input.from; i < input.to; i++) i = walker.line(i);
  walker.closeTurn();
  return { blocks: walker.blocks, turns: walker.turns };
}

class Walk {
  readonly blocks: Block[] = [];
  readonly turns: DraftTurn[] = [];
  private readonly input: WalkInput;
  private turn: DraftTurn | undefined;
  private segments: Segment[] = [];
  private pending: Block[] = [];

  constructor(input: WalkInput) {
    this.input = input;
  }

  /** Takes the line at `index`. @returns the index of the last line taken */
  line(index: number): number {
    const { lines, starts, source } = this.input;
    const line = lines[index];
    if (line === undefined) return index;
    if (line.margin !== undefined) this.blocks.push(apart('page-furniture', source, ...line.margin));
    const here = starts.get(index);
    if (here !== undefined) return this.openAll(here, line);
    const interlude = this.input.interludes.get(index);
    if (interlude !== undefined) return this.standBetween(interlude, line);
    if (line.kind === 'blank') {
      if (this.input.lines[index + 1]?.kind !== 'furniture' || !this.goesOn(index)) this.closeParagraph();
      return index;
    }
    const block = standsAlone(line, source);
    if (block === undefined) this.text(line);
    else {
      if (block.type !== 'apart' || block.kind !== 'page-furniture' || !this.goesOn(index)) this.closeParagraph();
      this.push(block);
    }
    return index;
  }

  private standBetween({ type, last, text }: Interlude, line: Line): number {
    const { lines, source } = this.input;
    this.closeParagraph();
    const position = positionOf(source, line.start, lines[last]?.end ?? line.end);
    if (type === 'narration') this.pushNarration(line.index, last);
    else if (type === 'stage' || type === 'note') this.push({ type, text, position });
    else if (type === 'heading') this.push({ type, depth: 2, text, position });
    else this.push({ type: 'apart', kind: type, text, position });
    return last;
  }

  private pushNarration(first: number, last: number): void {
    const { lines, source, markup } = this.input;
    const paragraph = buildParagraph(source, lines.slice(first, last + 1), markup);
    if (paragraph !== undefined) this.push({ type: 'paragraph', ...paragraph });
  }

  /** Opens the turns of a line, what stands before the first of them belonging to the turn that ends here. */
  private openAll(starts: readonly Start[], line: Line): number {
    const { text } = this.input.source;
    const endBefore = (offset: number): number => line.start + text.slice(line.start, offset).trimEnd().length;
    const [first] = starts;
    if (first !== undefined && first.start > line.start)
      this.text({ start: line.start, end: endBefore(first.start), text: line.text });
    let last = line.index;
    starts.forEach((start, i) => {
      const next = starts[i + 1];
      last = this.open(start, line, next === undefined ? undefined : endBefore(next.start));
    });
    return last;
  }

  /** @param until where the next turn of the same line begins, if one does */
  private open(start: Start, line: Line, until: number | undefined): number {
    this.closeTurn();
    const label = start.candidate?.label.label;
    const position = positionOf(
      this.input.source,
      start.start,
      Math.max(start.start + 1, Math.min(start.speech, line.end)),
    );
    const id = `t${this.input.turnsBefore + this.turns.length + 1}`;
    const turn: DraftTurn = { from: start, block: { type: 'turn', id, position, paragraphs: [] } };
    if (label !== undefined) turn.block.label = label;
    const time = start.candidate?.time ?? timeAbove(this.input.lines, line.index);
    if (time !== undefined) Object.assign(turn.block, timesOf(time, this.input.frames));
    this.turn = turn;
    this.turns.push(turn);
    this.blocks.push(turn.block);
    this.pushAsides(start, position.end.offset);
    for (let i = line.index + 1; i <= start.lastHeadLine; i++) {
      const margin = this.input.lines[i]?.margin;
      if (margin !== undefined) this.blocks.push(apart('page-furniture', this.input.source, ...margin));
    }
    const head = this.input.lines[start.lastHeadLine] ?? line;
    const end = until ?? (start.speech < head.end ? this.cellEnd(start, head) : head.end);
    if (start.speech < end) this.segments.push({ start: start.speech, end });
    return start.lastHeadLine;
  }

  /** A direction or a picture in the label is a block of its own. */
  private pushAsides({ candidate, start }: Start, end: number): void {
    const { source } = this.input;
    if (candidate === undefined) return;
    if (candidate.furniture !== undefined) {
      this.blocks.push(...candidate.furniture.map((span) => apart('page-furniture', source, ...span)));
      return;
    }
    for (const aside of asidesIn(source.text.slice(start, end))) {
      const position = positionOf(source, start + aside.start, start + aside.end);
      const text = source.text.slice(start + aside.start, start + aside.end);
      if (candidate.label.label.includes(text)) continue;
      this.blocks.push(
        aside.kind === 'stage' ? { type: 'stage', text, position } : { type: 'apart', kind: 'chrome', text, position },
      );
    }
  }

  /** A table's last bar is nobody's word. */
  private cellEnd({ candidate, speech }: Start, { end }: Line): number {
    const { source } = this.input;
    if (candidate?.style.startsWith('table') !== true || source.text[end - 1] !== '|') return end;
    this.blocks.push(apart('separator', source, end - 1, end));
    return speech + source.text.slice(speech, end - 1).trimEnd().length;
  }

  private text(line: Segment & Pick<Line, 'text'>): void {
    if (!this.input.wrapped && !this.input.markup) this.closeParagraph();
    else if (this.segments.length > 0 && /^(?:[-*+]|\d{1,3}[.)])\s/.test(line.text) && this.input.markup)
      this.closeParagraph();
    this.segments.push({ start: line.start, end: line.end });
  }

  /** Whether the paragraph in hand is cut by a page: it has not ended, and goes on in lower case below. */
  private goesOn(index: number): boolean {
    const last = this.segments[this.segments.length - 1];
    if (last === undefined) return false;
    const { lines, source, starts } = this.input;
    if (
      /[.?!…:]["”’»)\]]*$/.test(source.text.slice(Math.max(last.start, last.end - 6), last.end)) &&
      !this.input.wrapped
    )
      return false;
    for (let i = index + 1; i < Math.min(lines.length, index + 14); i++) {
      const line = lines[i];
      if (line === undefined || line.kind === 'blank' || line.kind === 'furniture') continue;
      return line.kind === 'text' && !starts.has(i) && line.indent < 16;
    }
    return false;
  }

  private push(block: Block): void {
    if (this.segments.length > 0) this.pending.push(block);
    else this.blocks.push(block);
  }

  private closeParagraph(): void {
    const { source, markup } = this.input;
    if (this.segments.length > 0) {
      const paragraph = buildParagraph(source, this.segments, markup, this.openMarkup());
      if (paragraph !== undefined) this.addParagraph(paragraph);
      this.segments = [];
    }
    for (const block of this.pending) this.blocks.push(block);
    this.pending = [];
  }

  /** Markup that was opened before the label or sign of a turn whose first paragraph this is. */
  private openMarkup(): string {
    if (this.turn?.block.paragraphs.length !== 0) return '';
    const { candidate, open } = this.turn.from;
    return open ?? candidate?.open ?? '';
  }

  private addParagraph(paragraph: Paragraph): void {
    if (this.turn === undefined) this.blocks.push({ type: 'paragraph', ...paragraph });
    else {
      this.turn.block.paragraphs.push(paragraph);
      this.turn.block.position = { start: this.turn.block.position.start, end: paragraph.position.end };
    }
  }

  closeTurn(): void {
    this.closeParagraph();
    this.turn = undefined;
  }
}

function apart(kind: Apart['kind'], source: SourceText, start: number, end: number): Apart {
  return { type: 'apart', kind, text: source.text.slice(start, end), position: positionOf(source, start, end) };
}
