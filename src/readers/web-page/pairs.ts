import { parseTimestamp } from '../../text/timestamp.ts';
import type { OpenEvent } from './events.ts';

/** A term or a row whose words are somebody's, if its table or list is one of speeches. */
interface Pair {
  /** The name, folded. */
  readonly name: string;
  readonly nameElement: OpenEvent;
  readonly leads: readonly OpenEvent[];
}

interface Cell {
  readonly open: OpenEvent;
  readonly text: string;
  readonly length: number;
}

interface Table {
  readonly pairs: Pair[];
  readonly heads: OpenEvent[];
  cells: Cell[];
  hasTable: boolean;
}

interface Decided {
  readonly leads: readonly OpenEvent[];
  readonly names: readonly OpenEvent[];
  /** Rows that name the columns, and names that no words follow. */
  readonly apart: readonly OpenEvent[];
}

const LONGEST_NAME = 60;
const MOST_CELLS = 4;

/**
 * Finds the definition lists and tables in which somebody speaks: a short cell or term with a name, maybe a time, then
 * the words. A name comes back there; what a glossary explains does not.
 */
export class Pairs {
  private readonly terms: Pair[] = [];
  /** The last term, and the printed characters of the page up to its end. */
  private term: { readonly open: OpenEvent; readonly end: number } | undefined;
  private readonly bare: OpenEvent[] = [];
  private readonly tables: Table[] = [];
  private readonly nested: Table[] = [];

  /** @param printed characters of the page before the element */
  open({ name }: OpenEvent, printed: number): void {
    if (name === 'dt') this.endTerm(printed);
    if (name !== 'table') return;
    const outer = this.nested[this.nested.length - 1];
    if (outer !== undefined) outer.hasTable = true;
    const table: Table = { pairs: [], heads: [], cells: [], hasTable: false };
    this.nested.push(table);
    this.tables.push(table);
  }

  /**
   * @param text the beginning of what the element holds
   * @param length of all of it, without white space around it
   * @param printed characters of the page up to its end
   */
  close(open: OpenEvent, text: string, length: number, printed: number): void {
    if (open.name === 'dt' && length > 0 && length <= LONGEST_NAME) {
      this.terms.push({ name: folded(text), nameElement: open, leads: [open] });
      this.term = { open, end: printed };
    }
    if (open.name === 'dl') this.endTerm(printed);
    const table = this.nested[this.nested.length - 1];
    if (table === undefined) return;
    if (open.name === 'table') this.nested.pop();
    else if (open.name === 'td' || open.name === 'th') table.cells.push({ open, text, length });
    else if (open.name === 'tr') {
      const pair = pairOf(table.cells);
      if (table.cells.length > 1 && table.cells.every((cell) => cell.open.name === 'th')) table.heads.push(open);
      else if (pair !== undefined) table.pairs.push(pair);
      table.cells = [];
    }
  }

  decided(): Decided {
    const tables = this.tables.filter(({ pairs, hasTable }) => !hasTable && comesBack(pairs));
    const areNames = comesBack(this.terms);
    const pairs = [...tables.flatMap((table) => table.pairs), ...(areNames ? this.terms : [])];
    return {
      leads: pairs.flatMap(({ leads }) => leads),
      names: pairs.map(({ nameElement }) => nameElement),
      apart: [...tables.flatMap(({ heads }) => heads), ...(areNames ? this.bare : [])],
    };
  }

  private endTerm(printed: number): void {
    if (this.term?.end === printed) this.bare.push(this.term.open);
    this.term = undefined;
  }
}

export const folded = (text: string): string =>
  text
    .replace(/[:：.\s]+$/u, '')
    .trim()
    .toLowerCase();

/** Whether a name stands there more than once. */
const comesBack = (pairs: readonly Pair[]): boolean => new Set(pairs.map(({ name }) => name)).size < pairs.length;

const isTime = (text: string): boolean => parseTimestamp(text.replace(/^[[(]|[\])]$/g, '')) !== undefined;

function pairOf(cells: readonly Cell[]): Pair | undefined {
  const before = cells.slice(0, -1);
  const names = before.filter(({ text }) => /\p{L}/u.test(text) && !isTime(text));
  const [name] = names;
  const isPair =
    cells.length <= MOST_CELLS && names.length === 1 && before.every(({ length }) => length <= LONGEST_NAME);
  if (name === undefined || !isPair) return undefined;
  return { name: folded(name.text), nameElement: name.open, leads: before.map(({ open }) => open) };
}
