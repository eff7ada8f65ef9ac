import { labelInfo } from '../plain-text/label-shape.ts';
import type { ReadOptions } from '../types.ts';
import { CHANGE } from './change.ts';
import { type Line, linesOf, type Opener } from './cue-lines.ts';
import { cutAtLabels } from './cut.ts';
import { labelled } from './line-labels.ts';
import { openedCues } from './opened-cues.ts';
import type { Cue } from './types.ts';

/**
 * Speakers printed before the words of captions: `Nora: Where was that?`, `>> NORA:`, `>>`. Whether they are labels is
 * decided from the whole file. A cue is cut where a label stands on a later line, or the sign within one. Dashes part the
 * voices of a cue where nothing else does, unless each cue is to stay whole.
 *
 * @returns undefined where the captions name nobody
 */
export function readPrefixes(
  cues: readonly Cue[],
  { labelPattern, cues: keepsCues }: ReadOptions,
): readonly Cue[] | undefined {
  const lines = linesOf(cues);
  const labels = labelPattern === undefined ? openersOf(cues, lines) : labelled(lines, labelPattern);
  const mayPart = labels.length === 0 && labelPattern === undefined && keepsCues !== true;
  const openers = mayPart ? dashesIn(lines) : labels;
  return openers.length === 0 ? undefined : cutAtLabels(cues, openers);
}

/** Labels at the starts of all cues, labels as in raw text, and the sign `>>` alone. */
function openersOf(cues: readonly Cue[], lines: readonly Line[]): readonly Opener[] {
  const heads = openedCues(cues);
  const found = new Map<string, Opener>();
  const add = (opener: Opener): void => {
    const place = `${opener.line.cue}:${opener.line.at}`;
    const known = found.get(place);
    if (known === undefined || (known.label === CHANGE && opener.label !== CHANGE)) found.set(place, opener);
  };
  const headOf = new Map(heads.map((head) => [head.cue, head]));
  const isWithinHead = ({ cue, at }: Line): boolean => {
    const head = headOf.get(cue);
    return head !== undefined && at > head.at && at < head.speech;
  };
  const cutsHead = ({ line, speech }: Opener): boolean => {
    const head = headOf.get(line.cue);
    return head !== undefined && line.at === head.at && line.at + speech < head.speech;
  };
  const openings = new Set(heads.map(({ cue, at }) => `${cue}:${at}`));
  const free = lines.filter((line) => !isWithinHead(line));
  const decided = labelled(free, undefined, openings).filter((opener) => !cutsHead(opener));
  for (const opener of [...decided, ...besideOthers(free, decided)]) add(opener);
  for (const { cue, at, speech, label } of heads) {
    const text = cues[cue]?.text.slice(at, speech) ?? '';
    add({ line: { cue, at, text }, speech: speech - at, label });
  }
  for (const line of free) {
    const sign = SIGN.exec(line.text)?.[0].length;
    if (sign !== undefined) add({ line, speech: sign, label: CHANGE });
  }
  return withoutDirections([...found.values()]).sort((a, b) => a.line.cue - b.line.cue || a.line.at - b.line.at);
}

const CAPITALS = /^(\p{Lu}[^:：\n\p{Ll}]{0,40}):\s+/u;

/** Names in capitals that come once, each on a line of a caption in which another line opens with one: `PIET: Me.` */
function besideOthers(lines: readonly Line[], decided: readonly Opener[]): Opener[] {
  const cues = new Set(decided.flatMap(({ line, label }) => (isInCapitals(label) ? [line.cue] : [])));
  return lines.flatMap((line): Opener[] => {
    const [head = '', name = ''] = (cues.has(line.cue) && CAPITALS.exec(line.text)) || [];
    return isInCapitals(name) ? [{ line, speech: head.length, label: name.trim() }] : [];
  });
}

/** `ROSA ILVES`, `ODO` */
function isInCapitals(label: string): boolean {
  const shape = labelInfo(label)?.shape;
  return !/\p{Ll}/u.test(label) && (shape === 'caps' || shape === 'initials');
}

/** Share of the labels in brackets that directions have at most. */
const FEW = 0.34;

/** Without lower-case words in brackets where the names in brackets are capitalised: `[chuckles] Please.` */
function withoutDirections(openers: Opener[]): Opener[] {
  const bracketed = openers.filter(({ line, label }) => label !== CHANGE && IN_BRACKETS.test(line.text));
  const small = bracketed.filter(({ label }) => isSmall(label));
  if (small.length === 0 || small.length > FEW * bracketed.length) return openers;
  const directions = new Set(small);
  return openers.filter((opener) => !directions.has(opener));
}

const IN_BRACKETS = /^[[(](?![^\])]{0,100}[\])]\s*:)/u;

/** Words as of a direction, the first in lower case; no name such as `van der Laan`, `iPhone`, `n.bell@example.org`. */
function isSmall(label: string): boolean {
  return /^[\p{Ll}'’-]+(?:\s[\p{L}'’-]+)*$/u.test(label) && labelInfo(label)?.shape !== 'name';
}

const SIGN = /^>{2,3}\s*/u;

const DASH = /^[-–—](?:\s+|(?=[\p{L}\p{N}"“¿¡]))/u;

/** Where dashes part the voices of one caption, each on a line: these lines, and all others that open so. */
function dashesIn(lines: readonly Line[]): Opener[] {
  const dashed = lines.flatMap((line): Opener[] => {
    const speech = DASH.exec(line.text)?.[0].length;
    return speech === undefined ? [] : [{ line, speech, label: CHANGE }];
  });
  const firstOf = new Map<number, Line>();
  for (const line of lines) if (!firstOf.has(line.cue)) firstOf.set(line.cue, line);
  const partsVoices = dashed.some(
    ({ line }, i) => dashed[i + 1]?.line.cue === line.cue && firstOf.get(line.cue) === line,
  );
  return partsVoices ? dashed : [];
}
