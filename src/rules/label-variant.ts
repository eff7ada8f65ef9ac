import type { Transcript, Turn } from '../model/transcript.ts';
import { turnsOf } from '../model/turns.ts';
import type { SourceText } from '../text/source.ts';
import { foldLabel, labelPlace, plural, printedPattern } from './labels.ts';
import type { Rule } from './types.ts';

/** One label in two spellings breaks every search, count and style sheet that goes by labels. */
export const labelVariant: Rule = {
  id: 'label-variant',
  group: 'speakers',
  summary: 'One label in several spellings: case, spaces, punctuation',
  severity: 'warning',
  fix: 'output',
  defaults: {},
  page: {
    what: 'Labels that differ only in case, spaces or punctuation. They are read as one speaker, and every output can print one label for all; in the source they stay two, for every search and every other tool.',
    why: 'In the congressional-record project seventy names were split in two by a double space; the manual of EXMARaLDA discourages tags that differ only in case.',
    bad: 'Dr Lee: We left.      and later      DR. LEE: We came back.',
    good: 'Dr Lee: We left.      and later      Dr Lee: We came back.',
    off: 'Where the printed original is inconsistent and is to stay so.',
  },
  *check({ transcript, source }) {
    for (const spellings of spellingsOf(transcript, source)) {
      const [usual, ...others] = [...spellings].sort(([, a], [, b]) => b.length - a.length);
      if (usual === undefined) continue;
      for (const [label, turns] of others) {
        const [first] = turns;
        if (first === undefined) continue;
        const spelled = looksSame(label, usual[0]) ? 'in other characters that look the same' : 'in another spelling';
        yield {
          message: `“${label}” (${plural(turns.length, 'turn')}) is “${usual[0]}” (${usual[1].length}) ${spelled}`,
          position: labelPlace(first, source),
        };
      }
    }
  },
};

/** A double space is seen; an invisible character and a compatibility form are not. */
function looksSame(a: string, b: string): boolean {
  const seen = (label: string): string => label.normalize('NFKC').replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '');
  return seen(a) === seen(b) && a.replaceAll('\u00a0', ' ') !== b;
}

/** For each label its spellings, in order of first use, and the turns of each. */
function spellingsOf(
  transcript: Transcript,
  source: SourceText | undefined,
): Iterable<ReadonlyMap<string, readonly Turn[]>> {
  const byLabel = new Map<string, Map<string, Turn[]>>();
  for (const turn of turnsOf(transcript)) {
    const folded = foldLabel(turn.label ?? '').replaceAll(' ', '');
    if (turn.label === undefined || folded === '') continue;
    const spellings = byLabel.get(folded) ?? new Map<string, Turn[]>();
    byLabel.set(folded, spellings);
    const printed = printedLabel(turn.label, turn, source);
    const turns = spellings.get(printed);
    if (turns === undefined) spellings.set(printed, [turn]);
    else turns.push(turn);
  }
  return byLabel.values();
}

/** A label with the spaces that the reader takes out of it: within it, and before its colon. */
function printedLabel(label: string, turn: Turn, source: SourceText | undefined): string {
  if (source === undefined) return label;
  const { start } = turn.position;
  const printed = source.text.slice(start.offset, start.offset + label.length + MOST_DECORATION);
  const pattern = new RegExp(`${printedPattern(label)}(?:[ \\t\u00a0]{1,4}:)?`, 'u');
  return pattern.exec(printed)?.[0].replace(/\s/g, ' ') ?? label;
}

const MOST_DECORATION = 40;
