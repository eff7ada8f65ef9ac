import { CHEVRON, type Dialogue, dialogueLines } from './dialogue.ts';
import { STRONG } from './label-shape.ts';
import type { Line } from './lines.ts';
import { type Placed, signStart } from './placed.ts';
import type { Stretch } from './stretch.ts';
import { proposalsFor } from './styles/index.ts';
import { DASH } from './units.ts';
import { speechOf } from './weigh.ts';

/** Behind a chevron a name may stand all the same. */
function chevronStart(line: Line, lines: readonly Line[]): Placed {
  const candidate = proposalsFor(lines).named('colon', line);
  if (candidate === undefined || !STRONG.has(candidate.label.shape) || speechOf(candidate, lines) === undefined)
    return signStart(line, CHEVRON, 'unknown');
  const { start, speech, lastHeadLine } = candidate;
  return { line: line.index, start: { candidate, start, speech, lastHeadLine } };
}

/** Two voices take turns; whoever puts the first question asks. Chevrons say that the voice changes, not to whom. */
export function dialogueStarts(dialogue: Dialogue, stretch: Stretch): Placed[] {
  const { lines } = stretch;
  let voice: 'question' | 'answer' = 'answer';
  return dialogueLines(dialogue, stretch).flatMap((index) => {
    const line = lines[index];
    if (line === undefined) return [];
    if (dialogue.id === 'chevron-dialogue') return [chevronStart(line, lines)];
    voice = voice === 'answer' ? 'question' : 'answer';
    return [signStart(line, DASH, voice)];
  });
}
