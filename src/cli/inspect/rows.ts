import type { Apart, ApartKind, Block, Metadata, Role, Speaker, Transcript, Turn } from '../../model/transcript.ts';
import { counted } from '../../text/counting.ts';
import { countWords } from '../../text/words.ts';
import { tailSummary } from './tail-summary.ts';

/** A turn, or what else stands between two lines. `text` is as in the source. */
export type Row = OtherRow | TurnRow;

export interface OtherRow {
  readonly line: number;
  readonly endLine: number;
  readonly kind: string;
  readonly text: string;
}

export interface TurnRow {
  readonly line: number;
  readonly endLine: number;
  readonly kind: 'turn';
  readonly turn: string;
  readonly label?: string;
  readonly speaker?: string;
  readonly role?: Role;
  readonly words: number;
  readonly paragraphs: number;
  readonly insertions: number;
}

/** Page furniture: shown together. */
const APART: ReadonlySet<ApartKind> = new Set(['chrome', 'related', 'advertisement', 'credit', 'separator']);

/** The blocks of a transcript as rows; neighbours that belong together are one. */
export function rowsOf(transcript: Transcript): Row[] {
  const speakers = new Map(transcript.speakers.map((speaker) => [speaker.id, speaker]));
  const firstTurn = transcript.blocks.findIndex(({ type }) => type === 'turn');
  const lastTurn = transcript.blocks.findLastIndex(({ type }) => type === 'turn');
  const rows: Row[] = [];
  let group: Block[] = [];
  for (const [i, block] of transcript.blocks.entries()) {
    group.push(block);
    const next = transcript.blocks[i + 1];
    if (next !== undefined && next.type !== 'turn' && kindOf(next) === kindOf(block) && isGrouped(block)) continue;
    if (block.type === 'turn') rows.push(turnRow(block, speakers));
    else {
      const place = i < firstTurn || firstTurn < 0 ? 'introduction' : i > lastTurn ? 'afterword' : 'narration';
      rows.push(otherRow(group, place, transcript.metadata));
    }
    group = [];
  }
  return rows;
}

function isGrouped(block: Block): boolean {
  return block.type === 'paragraph' || (block.type === 'apart' && APART.has(block.kind));
}

function kindOf(block: Block): string {
  if (block.type !== 'apart') return block.type;
  return APART.has(block.kind) ? 'apart' : block.kind.replaceAll('-', ' ');
}

function turnRow(turn: Turn, speakers: ReadonlyMap<string, Speaker>): TurnRow {
  const { id, label, speaker, paragraphs, position } = turn;
  const role = speaker === undefined ? undefined : speakers.get(speaker)?.role;
  const marks = paragraphs.flatMap((paragraph) => paragraph.marks ?? []);
  return {
    line: position.start.line,
    endLine: position.end.line,
    kind: 'turn',
    turn: id,
    ...(label === undefined ? {} : { label }),
    ...(speaker === undefined ? {} : { speaker }),
    ...(role === undefined ? {} : { role }),
    words: paragraphs.reduce((words, { text }) => words + countWords(text), 0),
    paragraphs: paragraphs.length,
    insertions: marks.filter(({ kind }) => kind === 'insertion').length,
  };
}

function otherRow(group: readonly Block[], place: string, metadata: Metadata): OtherRow {
  const [first] = group as [Block, ...Block[]];
  const last = group.at(-1) ?? first;
  const range = { line: first.position.start.line, endLine: last.position.end.line };
  const texts = group.map((block) => (block.type === 'turn' ? '' : block.text));
  if (first.type === 'paragraph') {
    const words = texts.reduce((sum, text) => sum + countWords(text), 0);
    return { ...range, kind: place, text: `${counted(group.length, 'paragraph')}, ${counted(words, 'word')}` };
  }
  const text = first.type === 'apart' && group.length === 1 ? metadataText(first, metadata) : tailSummary(texts);
  return { ...range, kind: kindOf(first), text };
}

/** The lines around a front matter. */
const FENCES = /^(?:---|\+\+\+)\s+|\s+(?:---|\+\+\+)$/g;

/** What was made of a date or a reading time, where that is not what is printed; a front matter without its fences. */
function metadataText({ kind, text }: Apart, { date, readingMinutes }: Metadata): string {
  if (kind === 'date' && date !== undefined && date !== text) return `${date}, from “${text}”`;
  if (kind === 'reading-time' && readingMinutes !== undefined) return counted(readingMinutes, 'minute');
  return kind === 'field' ? text.replace(FENCES, '') : text;
}
