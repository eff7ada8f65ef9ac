import type { DraftTurn } from '../walk.ts';
import type { Voice } from './voices.ts';

const MOST_PLACES = 2;

/** “Carlos, what …”: evidence for a name that is known already. */
export function addressedNames(voices: readonly Voice[], turns: readonly DraftTurn[]): void {
  if (!voices.some(({ name, infos }) => name !== undefined && infos.length > 0)) return;
  const called = turnsByAddressee(turns);
  for (const voice of voices) {
    const given = voice.name?.split(' ')[0];
    if (given === undefined || voice.infos.length === 0) continue;
    const own = new Set(voice.turns);
    const others = (called.get(given) ?? []).filter((turn) => !own.has(turn));
    for (const { block } of others.slice(0, MOST_PLACES)) {
      const { line, column } = (block.paragraphs[0] ?? block).position.start;
      voice.evidence.push({ kind: 'addressed', line, column, text: given });
    }
  }
}

/** Turns by the word before a comma with which they open. */
function turnsByAddressee(turns: readonly DraftTurn[]): Map<string, DraftTurn[]> {
  const called = new Map<string, DraftTurn[]>();
  for (const turn of turns) {
    const name = /^([^\s,]{1,40}),/.exec(turn.block.paragraphs[0]?.text ?? '')?.[1];
    if (name === undefined) continue;
    const others = called.get(name);
    if (others === undefined) called.set(name, [turn]);
    else others.push(turn);
  }
  return called;
}
