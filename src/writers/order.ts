import type { Block, Paragraph, Transcript, Turn } from '../model/transcript.ts';

/** A piece of the interview in the order of printing: a paragraph knows its turn. */
export type Piece =
  | { readonly kind: 'paragraph'; readonly turn: Turn; readonly paragraph: Paragraph; readonly first: boolean }
  | { readonly kind: 'block'; readonly block: Other };

/**
 * Paragraphs of turns and other blocks in the order of the blocks; what interrupts a turn, and so follows it there, stands
 * before the paragraph that comes behind it in the source. Line ends within a text become spaces: in the formats for
 * reading they would part paragraphs.
 */
export function piecesInOrder({ blocks }: Transcript): Piece[] {
  const pieces: Piece[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    if (block.type !== 'turn') {
      pieces.push({ kind: 'block', block: onOneLine(block) });
      continue;
    }
    const inside = interruptionsOf(block, blocks, i + 1);
    i += inside.length;
    for (const piece of interrupted(block, inside)) pieces.push(piece);
  }
  return pieces;
}

type Other = Exclude<Block, Turn>;

/** The blocks right behind a turn that lie inside it. */
function interruptionsOf({ position }: Turn, blocks: readonly Block[], from: number): Other[] {
  const inside: Other[] = [];
  for (let i = from; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    const { start } = block.position;
    if (block.type === 'turn' || start.offset < position.start.offset || start.offset >= position.end.offset) break;
    inside.push(block);
  }
  return inside;
}

function interrupted(turn: Turn, inside: readonly Other[]): Piece[] {
  const paragraphs = turn.paragraphs.length > 0 ? turn.paragraphs : [{ text: '', position: turn.position }];
  const pieces: Piece[] = [];
  let next = 0;
  const standingBefore = (offset: number): void => {
    for (let block = inside[next]; block !== undefined && block.position.start.offset < offset; block = inside[next]) {
      pieces.push({ kind: 'block', block: onOneLine(block) });
      next++;
    }
  };
  for (const [i, paragraph] of paragraphs.entries()) {
    standingBefore(paragraph.position.start.offset);
    pieces.push({ kind: 'paragraph', turn, paragraph: onOneLine(paragraph), first: i === 0 });
  }
  standingBefore(Number.POSITIVE_INFINITY);
  return pieces;
}

function onOneLine<T extends { readonly text: string }>(piece: T): T {
  return /[\r\n]/.test(piece.text) ? { ...piece, text: piece.text.replace(/[\r\n]/g, ' ') } : piece;
}
