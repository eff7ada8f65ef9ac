import type { DraftTurn } from '../walk.ts';
import type { Voice } from './voices.ts';

/** Offices of those who come before a house or a committee to answer. */
const ANSWERABLE =
  /(?<!\p{L})(?:minister|ministre|ministr[oa]|director|directeur|directrice|witness|министр|заместитель)(?!\p{L})|大臣|参考人|參考人|(?:部|局|署|次|司)[長长]/iu;

/** Where somebody presides, ministers and witnesses answer, and whoever speaks right before them has asked. */
export function chairedRoles(voices: readonly Voice[]): void {
  if (voices.length < 3 || !voices.some(({ role }) => role === 'moderator')) return;
  const answering = new Set(voices.filter(isAnswerable));
  if (answering.size === 0) return;
  for (const voice of answering) voice.role ??= 'interviewee';
  for (const [before, after] of neighbours(voices)) if (answering.has(after)) before.role ??= 'interviewer';
}

function isAnswerable({ role, labels }: Voice): boolean {
  return role === undefined && labels.some((label) => ANSWERABLE.test(label));
}

/** Each two voices whose turns follow each other. */
function neighbours(voices: readonly Voice[]): [Voice, Voice][] {
  const turns = voices.flatMap((voice) => voice.turns.map((turn) => ({ voice, start: startOf(turn) })));
  turns.sort((a, b) => a.start - b.start);
  return turns.slice(1).map(({ voice }, i) => [turns[i]?.voice ?? voice, voice]);
}

const startOf = ({ block }: DraftTurn): number => block.position.start.offset;
