import type { Position } from '../model/transcript.ts';
import type { Checked } from './types.ts';

/** `<!-- transcript-ignore long-turn -->`: the rules named, or all, are silent in the next block. */
const COMMENT = /<!--\s*transcript-ignore(?:\s+([\w\s,-]{1,200}?))?\s*-->/g;

/** Whether a rule's finding at a place is switched off by a comment in a Markdown source. */
export function suppressedAt({ transcript, source }: Checked): (rule: string, position?: Position) => boolean {
  if (source === undefined || transcript.source.format !== 'markdown') return () => false;
  const comments = [...source.text.matchAll(COMMENT)].flatMap((match) => {
    const behind = match.index + match[0].length;
    const block = transcript.blocks.find(({ position }) => position.start.offset >= behind);
    if (block === undefined) return [];
    return [{ rules: (match[1] ?? '').split(/[\s,]+/).filter(Boolean), position: block.position }];
  });
  return (rule, position) =>
    position !== undefined &&
    comments.some(
      ({ rules, position: { start, end } }) =>
        (rules.length === 0 || rules.includes(rule)) &&
        position.start.offset >= start.offset &&
        position.start.offset < end.offset,
    );
}
