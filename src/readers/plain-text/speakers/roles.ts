import type { Role } from '../../../model/transcript.ts';
import type { Person } from '../front.ts';
import { foldLabel } from '../label-shape.ts';
import { ANSWER_LABELS, INTERVIEWEE_WORDS, INTERVIEWER_WORDS, MODERATOR_WORDS, QUESTION_LABELS } from '../lexicon.ts';
import type { DraftTurn } from '../walk.ts';
import { includesName } from './names.ts';
import type { Voice } from './voices.ts';

/** Who asks and who answers: by role words, by the header, or by the share of turns that end in a question. */
export function giveRoles(voices: readonly Voice[], people: readonly Person[]): void {
  for (const voice of voices) {
    const stated = people.find(
      (person) => person.role !== undefined && voice.name !== undefined && sameName(person.name, voice.name),
    );
    const role =
      stated?.role ?? voice.infos.map(({ key, shape }) => roleOfLabel(key, shape)).find((one) => one !== undefined);
    if (role !== undefined) voice.role = role;
  }
  if (voices.some((voice) => voice.infos.length > 0)) {
    officialRoles(voices);
    rolesByQuestions(voices);
  }
  for (const voice of voices) {
    if (voice.role === 'interviewer' && voice.infos.length > 0) {
      const asks = voice.turns.filter(asksQuestion).length;
      if (asks > 0) voice.evidence.push({ kind: 'asks', turns: asks });
    }
  }
}

/** In a hearing with Q and A, whoever else speaks is neither; so is everybody in the record of a parliament. */
function officialRoles(voices: readonly Voice[]): void {
  const has = (key: string): boolean => voices.some((voice) => voice.keys.has(key));
  const titled = voices.filter(
    ({ infos }) =>
      infos[0]?.shape === 'titled' || infos[0]?.shape === 'role' || /^(?:mr|mrs|ms|the) /.test(infos[0]?.key ?? ''),
  );
  const record =
    !has('q') &&
    titled.length >= 0.8 * voices.length &&
    voices.every(({ turns }) => turns.every(({ from }) => from.candidate?.style === 'period'));
  if (!record && !(has('q') && has('a'))) {
    if (has('q'))
      for (const voice of titled)
        voice.role ??= voice.turns.length > 1 || voices.length === 2 ? 'interviewee' : 'other';
    return;
  }
  for (const voice of titled) voice.role ??= 'other';
}

function sameName(a: string, b: string): boolean {
  return foldLabel(a) === foldLabel(b) || includesName(a, b) || includesName(b, a);
}

function roleOfLabel(key: string, shape: string): Role | undefined {
  if (shape === 'qa')
    return QUESTION_LABELS.has(key) && !/^[a-z]$/.test(key)
      ? 'interviewer'
      : key === 'q'
        ? 'interviewer'
        : key === 'a'
          ? 'interviewee'
          : ANSWER_LABELS.has(key) && key.length > 1
            ? 'interviewee'
            : undefined;
  const bare = key.replace(/(?:^the | (?:no )?\d{1,3}$| [a-h]$)/g, '');
  if (MODERATOR_WORDS.has(key) || MODERATOR_WORDS.has(bare)) return 'moderator';
  if (INTERVIEWER_WORDS.has(key) || INTERVIEWER_WORDS.has(bare)) return 'interviewer';
  if (INTERVIEWEE_WORDS.has(key) || INTERVIEWEE_WORDS.has(bare)) return 'interviewee';
  return undefined;
}

function asksQuestion(turn: DraftTurn): boolean {
  const last = turn.block.paragraphs[turn.block.paragraphs.length - 1];
  return last !== undefined && /[?？؟\u037e]["”’»)\]*_]*$/u.test(last.text);
}

/** In a talk of two, the one whose turns mostly ask interviews the other; among more, one asker must stand out. */
function rolesByQuestions(voices: readonly Voice[]): void {
  const open = voices.filter((voice) => voice.role === undefined && voice.turns.length >= 1);
  const stats = open.map((voice) => ({
    voice,
    share: voice.turns.filter(asksQuestion).length / voice.turns.length,
  }));
  const total = voices.reduce((sum, voice) => sum + voice.turns.length, 0);
  if (voices.length < 2 || total < 4) return;
  const need = voices.length === 2 ? 0.25 : 0.5;
  const asker = stats
    .filter(({ share, voice }) => share >= need && voice.turns.length >= 2)
    .sort((a, b) => b.share - a.share)[0];
  const known = voices.find((voice) => voice.role === 'interviewer');
  if (known === undefined && asker === undefined) return;
  if (known === undefined && asker !== undefined) {
    const others = stats.filter(({ voice }) => voice !== asker.voice);
    if (!others.every(({ share }) => share <= 0.5 * asker.share)) return;
    asker.voice.role = 'interviewer';
  }
  if (voices.length > 2 && known === undefined && voices.length > 7) return;
  for (const { voice, share } of stats) {
    if (voice.role !== undefined || share >= 0.35) continue;
    const shape = voice.infos[0]?.shape;
    if (shape === 'role' || shape === 'code') continue;
    if (voices.length === 2 || voice.turns.length >= 2) voice.role = 'interviewee';
  }
}
