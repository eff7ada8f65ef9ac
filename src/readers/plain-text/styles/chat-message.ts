import { type Candidate, speechOffset } from '../head.ts';
import { foldLabel } from '../label-shape.ts';
import type { Line } from '../lines.ts';
import { messageHead } from '../message-head.ts';
import type { LabelStyle } from './types.ts';

/** A message in an exported chat: the hour by the clock on the wall, who wrote it, a colon, and the words beside or below. */
export const chatMessage: LabelStyle = {
  id: 'chat-message',
  opensWithSign: true,
  match(line) {
    const head = line.kind === 'text' ? messageHead(line.text) : undefined;
    if (head === undefined) return undefined;
    const { name, from, to } = head;
    return {
      line: line.index,
      style: 'chat-message',
      decoration: 'plain',
      // A user's name may have any letters: its place says what it is.
      label: { label: name, key: foldLabel(name) || name, shape: 'code' },
      start: line.start,
      speech: speechOffset(line, to),
      lastHeadLine: line.index,
      furniture: furnitureOf(line, from, from + name.length, to),
    } satisfies Candidate;
  },
};

/** Day and hour before the name, and to whom it was sent. */
function furnitureOf({ start, text }: Line, name: number, behind: number, to: number): [number, number][] {
  const addressee = text.slice(behind, to - 1);
  const before: [number, number] = [start, start + text.slice(0, name).trimEnd().length];
  if (addressee.trim() === '') return [before];
  return [before, [start + behind + (addressee.length - addressee.trimStart().length), start + to]];
}
