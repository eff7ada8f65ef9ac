import { assertNever } from '../../model/assert-never.ts';
import type { Block, Paragraph, Transcript, Turn } from '../../model/transcript.ts';
import { readInline } from '../../text/inline.ts';
import { escapeBlockStart, escapeInline } from '../../text/markdown-escape.ts';
import { formatTimestamp } from '../../text/timestamp.ts';
import { turnNames } from '../names.ts';
import { type Piece, piecesInOrder } from '../order.ts';
import { printedTime } from '../paragraph-time.ts';
import type { WriteFunctions, WriteOptions } from '../types.ts';
import { frontMatter } from './front-matter.ts';
import { printMarked } from './marked.ts';

const GAP = '\n\n';

export const functions: WriteFunctions = {
  write: (transcript, options) =>
    `${frontMatter(transcript)}\n${printed(transcript, options)
      .map(({ head, text, foot }) => (head + text + foot).trimEnd())
      .join(GAP)}\n`,
  *spokenIn(output, transcript, options) {
    const body = output.slice(output.indexOf('\n---\n') + 6, -1);
    const chunks = body.split(GAP);
    for (const [i, { head, foot, spoken }] of printed(transcript, options).entries()) {
      const chunk = chunks[i] ?? '';
      if (spoken) yield readInline(chunk.slice(head.length, chunk.length - foot.length)).text;
    }
  },
};

interface Printed {
  readonly head: string;
  readonly text: string;
  readonly foot: string;
  readonly spoken: boolean;
}

function printed(transcript: Transcript, options: WriteOptions): Printed[] {
  const names = turnNames(transcript, options);
  const asking = new Set(transcript.speakers.filter(({ role }) => role === 'interviewer').map(({ id }) => id));
  return piecesInOrder(transcript).flatMap((piece) => {
    if (piece.kind === 'block') return printBlock(piece.block);
    return [printSpeech(piece, names.get(piece.turn), asking.has(piece.turn.speaker ?? ''), options)];
  });
}

function printBlock(block: Exclude<Block, Turn>): Printed[] {
  const plain = (text: string): Printed[] => [{ head: '', text, foot: '', spoken: false }];
  switch (block.type) {
    case 'apart':
      return [];
    case 'heading':
      return plain(`${'#'.repeat(block.depth)} ${escapeInline(block.text)}`);
    case 'paragraph':
      return plain(printUnlabelled(block));
    case 'note':
      return plain(block.text.startsWith('[^') ? block.text : `> ${escapeBlockStart(escapeInline(block.text))}`);
    case 'stage':
      return plain(printStage(block.text));
    default:
      return assertNever(block);
  }
}

/** In the source's own brackets, or in italics where it has none: as words alone it would read back as speech. */
function printStage(text: string): string {
  return /^[[(（【]/.test(text) ? escapeBlockStart(escapeInline(text)) : `*${escapeInline(text)}*`;
}

/** A label in bold; where the source prints none, the question itself is bold and the answer plain. */
function printSpeech(
  piece: Extract<Piece, { kind: 'paragraph' }>,
  name: string | undefined,
  asks: boolean,
  options: WriteOptions,
): Printed {
  const { turn, paragraph, first } = piece;
  const start = printedTime(turn, paragraph, first, options);
  const time = start === undefined ? '' : `[${formatTimestamp(start)}]`;
  const lead = time === '' ? '' : `${time} `;
  if (name === undefined && asks)
    return { head: `${lead}**`, text: escapeInline(paragraph.text), foot: '**', spoken: true };
  if (name === undefined || !first) return { head: lead, text: printUnlabelled(paragraph), foot: '', spoken: true };
  const label = `${escapeInline(name)}${time === '' ? '' : ` ${time}`}:`;
  const { text, marks = [] } = paragraph;
  const bold = marks.some(({ kind, start, end }) => kind === 'strong' && start === 0 && end === text.length);
  return bold
    ? { head: `**${label} `, text: escapeInline(text), foot: '**', spoken: true }
    : { head: `**${label}** `, text: printMarked(text, marks), foot: '', spoken: true };
}

/**
 * Bold words that open a paragraph would read back as a label or a question, italics all through as a direction; they
 * are printed plain.
 */
function printUnlabelled({ text, marks = [] }: Pick<Paragraph, 'text' | 'marks'>): string {
  const safe = marks.filter(
    ({ kind, start, end }) =>
      !(kind === 'strong' && start === 0) && !(kind === 'emphasis' && start === 0 && end === text.length),
  );
  return escapeBlockStart(printMarked(text, safe).trimStart());
}
