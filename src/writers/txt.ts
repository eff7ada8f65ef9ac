import type { Transcript, Turn } from '../model/transcript.ts';
import { formatTimestamp } from '../text/timestamp.ts';
import { allMetadata, marks, setAside, timesUnlessAsked } from './losses/drops.ts';
import { turnNames } from './names.ts';
import { type Piece, piecesInOrder } from './order.ts';
import { printedTime } from './paragraph-time.ts';
import type { WriteOptions, Writer } from './types.ts';

const GAP = '\n\n';

/** Plain text for reading: `Name: speech`, paragraphs parted by an empty line. */
export const txt: Writer = {
  id: 'txt',
  aliases: ['text'],
  summary: 'plain text for reading',
  extension: '.txt',
  mediaType: 'text/plain',
  drops: [marks, allMetadata, setAside, timesUnlessAsked],
  load: async () => ({
    write: (transcript, options) =>
      `${printed(transcript, options)
        .map(({ head, text }) => (head + text).trimEnd())
        .join(GAP)}\n`,
    *spokenIn(output, transcript, options) {
      const chunks = output.slice(0, -1).split(GAP);
      for (const [i, { head, spoken }] of printed(transcript, options).entries())
        if (spoken) yield (chunks[i] ?? '').slice(head.length);
    },
  }),
};

interface Printed {
  readonly head: string;
  readonly text: string;
  readonly spoken: boolean;
}

function printed(transcript: Transcript, options: WriteOptions): Printed[] {
  const names = turnNames(transcript, options);
  return piecesInOrder(transcript).flatMap((piece) => printPiece(piece, names, options));
}

function printPiece(piece: Piece, names: ReadonlyMap<Turn, string | undefined>, options: WriteOptions): Printed[] {
  if (piece.kind === 'block')
    return piece.block.type === 'apart' ? [] : [{ head: '', text: piece.block.text, spoken: false }];
  const { turn, paragraph, first } = piece;
  const name = first ? names.get(turn) : undefined;
  const start = printedTime(turn, paragraph, first, options);
  const time = start === undefined ? '' : `[${formatTimestamp(start)}] `;
  return [{ head: `${time}${name === undefined ? '' : `${name}: `}`, text: paragraph.text, spoken: true }];
}
