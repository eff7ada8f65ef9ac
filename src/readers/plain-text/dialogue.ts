import type { Line } from './lines.ts';
import type { Stretch } from './stretch.ts';
import { DASH, endsAsking } from './units.ts';
import { talkiness } from './weigh.ts';

/** How much the speeches of a talk without labels must read as something said, from 0 to 1. */
export const LEAST_TALK = 0.6;

/** A talk in which a sign alone says that somebody else speaks now: `— Why?`, `>> Because.` */
export interface Dialogue {
  readonly id: 'dash-dialogue' | 'chevron-dialogue';
  readonly confidence: number;
  readonly score: number;
}

export const CHEVRON = /^(?:>{2,3}|&gt;&gt;|»)\s*(?=\S)/;

const SIGNS: Readonly<Record<Dialogue['id'], RegExp>> = { 'dash-dialogue': DASH, 'chevron-dialogue': CHEVRON };

/** Indices of the lines of a stretch that the sign opens. */
export function dialogueLines({ id }: Dialogue, { lines, from }: Stretch): number[] {
  return openedBy(SIGNS[id], lines).filter((index) => index >= from);
}

function openedBy(sign: RegExp, lines: readonly Line[]): number[] {
  return lines.filter(({ kind, text }) => kind === 'text' && sign.test(text)).map(({ index }) => index);
}

/** @returns undefined where neither dashes nor chevrons carry the file */
export function decideDialogue(lines: readonly Line[]): Dialogue | undefined {
  return weighSign('chevron-dialogue', lines) ?? weighSign('dash-dialogue', lines);
}

function weighSign(id: Dialogue['id'], lines: readonly Line[]): Dialogue | undefined {
  const sign = SIGNS[id];
  const starts = openedBy(sign, lines);
  const [first = 0] = starts;
  const last = starts[starts.length - 1] ?? 0;
  if (starts.length < 6) return undefined;
  const opened = lines.filter(
    ({ kind, index }) => kind === 'text' && index >= first && index <= last && startsParagraph(index, lines, sign),
  ).length;
  const talk =
    starts.reduce((sum, start) => sum + talkOf(lines[start]?.text.replace(sign, '') ?? ''), 0) / starts.length;
  const share = starts.length / opened;
  const asks = starts.filter((start) => endsAsking(speechFrom(start, lines, sign))).length / starts.length;
  if (share < 0.5 || talk < LEAST_TALK || (id === 'dash-dialogue' && (asks < 0.15 || asks > 0.85))) return undefined;
  return {
    id,
    confidence: Math.round(100 * Math.min(0.95, 0.5 + 0.4 * share)) / 100,
    score: starts.length * share,
  };
}

/** How much a speech behind a sign reads as something said, from 0 to 1. Code behind a prompt does not. */
export function talkOf(speech: string): number {
  return /[=(){};]\S*$|^\w+\(|^(?:import|from|print|def|class|let|const|var)\s/.test(speech) ? 0 : talkiness(speech);
}

function startsParagraph(index: number, lines: readonly Line[], sign: RegExp): boolean {
  return lines[index - 1]?.kind !== 'text' || sign.test(lines[index]?.text ?? '');
}

/** The lines of the paragraph that opens with the sign. */
export function speechFrom(index: number, lines: readonly Line[], sign: RegExp = DASH): string {
  let last = index;
  while (lines[last + 1]?.kind === 'text' && !sign.test(lines[last + 1]?.text ?? '') && last < index + 40) last++;
  return lines[last]?.text ?? '';
}
