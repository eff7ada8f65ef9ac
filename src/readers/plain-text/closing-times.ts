import type { Block, Turn } from '../../model/transcript.ts';
import { parseTimestamp } from '../../text/timestamp.ts';

const NEARLY_ALL = 0.8;
const LEAST = 2;

/**
 * Gives turns the time at which they end, where nearly all print one behind their last word: `… in winter. #00:00:12-8#`.
 * The time stays where it is printed.
 */
export function withClosingTimes(blocks: readonly Block[]): readonly Block[] {
  const turns = blocks.filter((block) => block.type === 'turn');
  const ends = new Map(turns.map((turn) => [turn, closingTime(turn)] as const).filter(([, ms]) => ms !== undefined));
  if (ends.size < Math.max(LEAST, NEARLY_ALL * turns.length)) return blocks;
  return blocks.map((block) => (block.type === 'turn' ? endingAt(block, ends.get(block)) : block));
}

function endingAt(turn: Turn, endMs: number | undefined): Turn {
  const { startMs = 0 } = turn;
  return endMs === undefined || turn.endMs !== undefined || endMs < startMs ? turn : { ...turn, endMs };
}

/** Words, and between two hash signs behind them a time; a full stop may have slipped behind it. */
function closingTime({ paragraphs }: Turn): number | undefined {
  const last = paragraphs.at(-1);
  const mark = last?.marks?.findLast(({ kind }) => kind === 'timestamp');
  if (last === undefined || mark === undefined || mark.start === 0 || last.text[mark.start] !== '#') return undefined;
  if (!/^[.\s]{0,3}$/.test(last.text.slice(mark.end))) return undefined;
  return parseTimestamp(last.text.slice(mark.start + 1, mark.end - 1).replace('-', '.'));
}
