import type { Block } from '../../model/transcript.ts';
import type { SourceText } from '../../text/source.ts';
import { countWords } from '../../text/words.ts';
import type { ReadOptions, ReadResult } from '../types.ts';
import { carryLabels, carryOn } from './carry.ts';
import { checkTimes } from './checks.ts';
import { withoutDoubles } from './doubled.ts';
import { isInSourceOrder } from './order.ts';
import { castOf } from './people.ts';
import { readPrefixes } from './prefixes.ts';
import { onOneLine } from './slice.ts';
import { turnsOfCues } from './turns.ts';
import type { Cue, CueFile } from './types.ts';

/** Makes turns of what a reader of a timed format has found. */
export function readCues(source: SourceText, file: CueFile, options: ReadOptions): ReadResult {
  const metadata = file.metadata ?? {};
  const mayDouble = file.labels === 'text' && options.labelPattern === undefined;
  const single = mayDouble ? withoutDoubles(source, file.cues) : { cues: file.cues, diagnostics: [] };
  const cues = withSpeakers({ ...file, cues: single.cues }, options)
    .map(onOneLine)
    .filter(({ text }) => text !== '');
  const { blocks } = turnsOfCues(source, cues, options);
  const turns = blocks.flatMap((block) => ('turn' in block ? [block] : []));
  const cast = castOf(source, turns, metadata);
  let turn = 0;
  const talk = blocks.map((block): Block => {
    if ('stage' in block) return block.stage;
    const speaker = cast.ids[turn++];
    return speaker === undefined ? block.turn : withSpeaker(block.turn, speaker);
  });
  return {
    metadata,
    speakers: cast.speakers,
    blocks: withOthers(talk, file.others, isInSourceOrder(cues)),
    diagnostics: [...(file.diagnostics ?? []), ...single.diagnostics, ...checkTimes(source, cues), ...cast.diagnostics],
    spokenWords: countSpoken(cues, talk),
  };
}

/** In the order of the source; above a talk that has another. */
function withOthers(talk: readonly Block[], others: readonly Block[], isInOrder: boolean): readonly Block[] {
  if (others.length === 0) return talk;
  if (!isInOrder) return [...others, ...talk];
  return [...talk, ...others].sort((a, b) => a.position.start.offset - b.position.start.offset);
}

const CARRY: Readonly<Record<CueFile['carry'], (cues: readonly Cue[]) => readonly Cue[]>> = {
  never: (cues) => cues,
  always: carryOn,
  decide: carryLabels,
};

function withSpeakers({ cues, labels, carry }: CueFile, options: ReadOptions): readonly Cue[] {
  const isNamed = cues.some(({ label }) => label !== undefined);
  if (isNamed && options.labelPattern === undefined) return CARRY[carry](cues);
  const prefixed = labels === 'text' ? readPrefixes(cues, options) : undefined;
  return prefixed === undefined ? cues : carryOn(prefixed);
}

function withSpeaker(turn: Extract<Block, { type: 'turn' }>, speaker: string): Block {
  const { type, id, ...rest } = turn;
  return { type, id, speaker, ...rest };
}

/** The words of the cues, less those of events, which are nobody's. */
function countSpoken(cues: readonly Cue[], talk: readonly Block[]): number {
  const all = cues.reduce((sum, { text }) => sum + countWords(text), 0);
  return talk.reduce((sum, block) => (block.type === 'stage' ? sum - countWords(block.text) : sum), all);
}
