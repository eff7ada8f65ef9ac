import { type Candidate, speechOffset } from '../head.ts';
import { labelInfo } from '../label-shape.ts';
import type { Line } from '../lines.ts';
import type { LabelStyle } from './types.ts';

const HEAD =
  /^\[\d{1,4}[-/.](?:\d{1,2}|\p{L}{3,4})[-/.]\d{2,4},?\s\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]M)?\]\s+([^\s:()[\]][^:()[\]]{0,39})(?:\s\((?:pinned|edited)\))?$/iu;
const LONGEST = 100;

/** The line above a message in an exported chat: its day and hour in brackets, and who wrote it: `[03-May-22 06:58 PM] nora_l#4410`. */
export const chat: LabelStyle = {
  id: 'chat',
  opensWithSign: true,
  match(line, lines) {
    const name = line.kind === 'text' && hasMessage(line, lines) ? nameIn(line.text) : undefined;
    const label = name === undefined ? undefined : labelInfo(name);
    if (name === undefined || label === undefined) return undefined;
    const from = line.start + line.text.indexOf(']') + 1;
    const behind = line.start + line.text.lastIndexOf(name) + name.length;
    return {
      line: line.index,
      style: 'chat',
      decoration: 'plain',
      // A user's name may have any letters: its place says what it is.
      label: { ...label, shape: 'code' },
      start: line.start,
      speech: speechOffset(line, line.text.length),
      lastHeadLine: line.index,
      furniture: [[line.start, from], ...(behind < line.end ? [[behind + 1, line.end] as const] : [])],
    } satisfies Candidate;
  },
};

function nameIn(text: string): string | undefined {
  return text.length > LONGEST ? undefined : HEAD.exec(text)?.[1]?.trim();
}

function hasMessage({ index }: Line, lines: readonly Line[]): boolean {
  const below = lines[index + 1]?.kind;
  return below === 'text' || below === 'tag';
}
