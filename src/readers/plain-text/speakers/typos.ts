import type { Diagnostic } from '../../../model/transcript.ts';
import { TITLES } from '../../../text/lexicon.ts';
import { isOneEdit } from '../../../text/one-edit.ts';
import { foldLabel } from '../label-shape.ts';
import { personPart } from './full-label.ts';
import { absorb } from './merge-voices.ts';
import { nameWords } from './person-name.ts';
import type { Voice } from './voices.ts';

/** A misprint turns up at most so often, and its letters are enough to tell one. */
const MOST_TURNS = 2;
const FEWEST_LETTERS = 5;
/** In a larger cast two names one letter apart are no surprise. */
const MOST_VOICES = 200;

/**
 * Labels that are one letter away from the label of exactly one voice that speaks far more often are its misprints;
 * unless the front of the file names somebody so.
 */
export function mergeTypos(voices: readonly Voice[], known: ReadonlySet<string>, diagnostics: Diagnostic[]): Voice[] {
  const merged = new Set<Voice>();
  if (voices.length > MOST_VOICES) return [...voices];
  for (const voice of voices) {
    const label = voice.labels[0];
    if (label === undefined || voice.labels.length !== 1 || voice.turns.length > MOST_TURNS) continue;
    if (!isNameLike(voice) || known.has(ownWords(label).at(-1) ?? '')) continue;
    const right = voices.filter(
      (other) => other.turns.length >= oftener(label) * voice.turns.length && isMisprint(label, other),
    );
    const [target] = right;
    if (right.length !== 1 || target === undefined) continue;
    diagnostics.push(typo(voice, label, target));
    absorb(target, voice);
    target.turns.sort((a, b) => a.block.position.start.offset - b.block.position.start.offset);
    merged.add(voice);
  }
  return voices.filter((voice) => !merged.has(voice));
}

/** How much oftener the right spelling stands than a misprint; with a given name beside it less often is enough. */
const oftener = (label: string): number => (ownWords(label).length > 1 ? 2 : 4);

function isNameLike(voice: Voice): boolean {
  return voice.infos.every(({ shape }) => ['word', 'caps', 'titled', 'name', 'lower'].includes(shape));
}

const ownWords = (label: string): string[] => nameWords(foldLabel(personPart(label)));

function isMisprint(label: string, other: Voice): boolean {
  return isNameLike(other) && other.labels.some((right) => titleOf(label) === titleOf(right) && isOneOff(label, right));
}

const titleOf = (label: string): string =>
  foldLabel(label)
    .split(' ')
    .filter((word) => TITLES.has(word))
    .join(' ');

function isOneOff(label: string, right: string): boolean {
  const a = ownWords(label).join(' ');
  const b = ownWords(right).join(' ');
  return Math.min(a.length, b.length) >= FEWEST_LETTERS && !/\d/.test(a + b) && isOneEdit(a, b);
}

function typo(voice: Voice, label: string, target: Voice): Diagnostic {
  const position = voice.turns[0]?.block.position;
  return {
    code: 'label-typo',
    severity: 'warning',
    message: `“${label}” is read as “${target.labels[0] ?? ''}”, one letter away`,
    ...(position === undefined ? {} : { position }),
  };
}
