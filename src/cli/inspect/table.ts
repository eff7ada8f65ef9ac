import type { Role, Transcript } from '../../model/transcript.ts';
import { lineRange, number } from '../../text/counting.ts';
import type { Screen } from '../screen/screen.ts';
import { displayWidth, excerpt, padEnd, padStart } from '../screen/width.ts';
import { type Row, rowsOf, type TurnRow } from './rows.ts';

const DOES: Readonly<Record<Role, string>> = {
  interviewer: 'asks',
  interviewee: 'answers',
  moderator: 'moderates',
  other: 'speaks',
};
const LABEL_WIDTH = 24;
/** More turns than these two together are not all shown. */
const FIRST_TURNS = 12;
const LAST_TURNS = 4;
const MOST_FURNITURE = 3;

/** A transcript as aligned lines. Line and page numbers beyond a few would drown the rest, and are only counted. */
export function tableLines(transcript: Transcript, { width, paint }: Pick<Screen, 'width' | 'paint'>): string[] {
  const { blocks } = transcript;
  const others = blocks.filter((block) => block.type !== 'apart' || block.kind !== 'page-furniture');
  const counted = blocks.length - others.length > MOST_FURNITURE ? blocks.length - others.length : 0;
  const rows = rowsOf(counted === 0 ? transcript : { ...transcript, blocks: others });
  const lines = alignRows(rows, width, paint);
  return counted === 0 ? lines : [...lines, `  and ${number(counted)} line numbers, page numbers and running heads`];
}

function alignRows(rows: readonly Row[], width: number, paint: Screen['paint']): string[] {
  const turns = rows.filter((row) => row.kind === 'turn') as TurnRow[];
  const shown = shorten(rows, turns);
  const idWidth = widest(turns.map(({ turn }) => turn));
  const nameOf = (row: Row) =>
    'turn' in row ? `${padEnd(row.turn, idWidth)}  ${excerpt(row.label ?? '', LABEL_WIDTH)}`.trimEnd() : row.kind;
  const shownRows = shown.filter((row) => typeof row !== 'number');
  const rangeWidth = widest(shownRows.map(rangeOf));
  const nameWidth = widest(shownRows.map(nameOf));
  const turnCells = turnColumns(turns);
  return shown.map((row) => {
    if (typeof row === 'number') return `  ${padEnd('…', rangeWidth + 3)}${row} more turns`;
    const head = `  ${paint.dim(padEnd(rangeOf(row), rangeWidth + 3))}${padEnd(nameOf(row), nameWidth + 2)}`;
    const room = width - (2 + rangeWidth + 3 + nameWidth + 2);
    return `${head}${'turn' in row ? turnCells(row) : excerpt(row.text, room)}`.trimEnd();
  });
}

/** With very many turns, the first and the last, and between them how many were left out. */
function shorten(rows: readonly Row[], turns: readonly TurnRow[]): (Row | number)[] {
  const left = turns.length - FIRST_TURNS - LAST_TURNS;
  const [lastShown, nextShown] = [turns[FIRST_TURNS - 1], turns[turns.length - LAST_TURNS]];
  if (left <= 1 || lastShown === undefined || nextShown === undefined) return [...rows];
  return [...rows.slice(0, rows.indexOf(lastShown) + 1), left, ...rows.slice(rows.indexOf(nextShown))];
}

/** Role, words, paragraphs, insertions; a column that every turn leaves empty is left out. */
function turnColumns(turns: readonly TurnRow[]): (turn: TurnRow) => string {
  const does = (turn: TurnRow) => (turn.role === undefined ? '' : DOES[turn.role]);
  const doesWidth = widest(turns.map(does));
  const columns = [
    countColumn(turns, 'words', 'word', 0),
    countColumn(turns, 'paragraphs', 'paragraph', 2),
    countColumn(turns, 'insertions', 'insertion', 1),
  ];
  return (turn) => {
    const role = doesWidth === 0 ? [] : [padEnd(does(turn), doesWidth)];
    return [...role, ...columns.map((column) => column(turn))].filter((cell) => cell !== '').join('   ');
  };
}

/** A column of counts, the numbers right-aligned; counts below `least` are blank. */
function countColumn(
  turns: readonly TurnRow[],
  key: 'words' | 'paragraphs' | 'insertions',
  noun: string,
  least: number,
) {
  const counts = turns.map((turn) => turn[key]).filter((count) => count >= least);
  const digits = widest(counts.map(number));
  const plural = counts.some((count) => count !== 1);
  const width = counts.length === 0 ? 0 : digits + 1 + noun.length + (plural ? 1 : 0);
  return (turn: TurnRow): string => {
    const count = turn[key];
    const cell = count < least ? '' : `${padStart(number(count), digits)} ${noun}${count === 1 ? '' : 's'}`;
    return padEnd(cell, width);
  };
}

function rangeOf({ line, endLine }: Row): string {
  return lineRange(line, endLine);
}

function widest(texts: readonly string[]): number {
  let width = 0;
  for (const text of texts) width = Math.max(width, displayWidth(text));
  return width;
}
