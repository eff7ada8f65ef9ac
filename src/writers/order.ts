import type { Block, Paragraph, Transcript, Turn } from '../model/transcript.ts';

/** A piece of the interview in the order of printing: a paragraph knows its turn. */
export type Piece =
  | { readonly kind: 'paragraph'; readonly turn: Turn; readonly paragraph: Paragraph; readonly first: boolean }
  | { readonly kind: 'block'; readonly block: Exclude<Block, Turn> };

/**
 * Paragraphs of turns and other blocks by where they start, so that what interrupts a turn stands in its place. Line
 * ends within a text become spaces: in the formats for reading they would part paragraphs.
 */
export function piecesInOrder(transcript: Transcript): Piece[] {
  const pieces: { readonly at: number; readonly piece: Piece }[] = [];
  for (const block of transcript.blocks) {
    if (block.type !== 'turn')
      pieces.push({ at: block.position.start.offset, piece: { kind: 'block', block: onOneLine(block) } });
    else {
      if (block.paragraphs.length === 0) {
        const paragraph = { text: '', position: block.position };
        pieces.push({
          at: block.position.start.offset,
          piece: { kind: 'paragraph', turn: block, paragraph, first: true },
        });
      }
      block.paragraphs.forEach((paragraph, i) => {
        pieces.push({
          at: paragraph.position.start.offset,
          piece: { kind: 'paragraph', turn: block, paragraph: onOneLine(paragraph), first: i === 0 },
        });
      });
    }
  }
  return pieces.sort((a, b) => a.at - b.at).map(({ piece }) => piece);
}

function onOneLine<T extends { readonly text: string }>(piece: T): T {
  return /[\r\n]/.test(piece.text) ? { ...piece, text: piece.text.replace(/[\r\n]/g, ' ') } : piece;
}
