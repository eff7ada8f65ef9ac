import type { Apart, Block, Transcript } from '../model/transcript.ts';

/** What stands before the first turn and behind the last one. */
export function outsideOf({ blocks }: Transcript): {
  readonly front: readonly Block[];
  readonly back: readonly Block[];
} {
  const first = blocks.findIndex(({ type }) => type === 'turn');
  const last = blocks.findLastIndex(({ type }) => type === 'turn');
  return first === -1 ? { front: blocks, back: [] } : { front: blocks.slice(0, first), back: blocks.slice(last + 1) };
}

/** Whatever is nobody's speech, in words: what stands outside the talk, notes and directions, and the keys of a front matter. */
export function statementsOf(transcript: Transcript): readonly string[] {
  const { extra = {} } = transcript.metadata;
  const said = transcript.blocks.flatMap((block) => (block.type === 'turn' ? [] : [block.text]));
  return [...said, ...Object.keys(extra).map((key) => key.replaceAll('_', ' '))];
}

export function isApart(block: Block, kinds: ReadonlySet<string>): block is Apart {
  return block.type === 'apart' && kinds.has(block.kind);
}
