import type { Evidence } from '../../../model/transcript.ts';
import type { LabelInfo } from '../label-shape.ts';
import { personPart } from './full-label.ts';
import { initialsKey, initialsOf, type MentionIndex } from './mention-index.ts';
import type { Mention } from './mentions.ts';
import { foldName, includesName, nameWords, personKey } from './person-name.ts';
import type { Voice } from './voices.ts';

/** Somebody whom a voice's labels can stand for, and where the file says so. */
export interface NameFit {
  readonly name: string;
  readonly places: readonly Evidence[];
}

type FitKind = 'initials' | 'given' | 'family' | 'part';

/** Distinct people that a voice's labels can stand for. In the talk only a family name is looked for. */
export function fittingNames(mentions: readonly Mention[], voice: Voice): NameFit[] {
  const people = new Map<string, { mention: Mention; kind: FitKind }[]>();
  for (const mention of mentions) {
    const kind = voice.infos.map((info) => fitOf(info, mention)).find((one) => one !== undefined);
    if (kind === undefined || (mention.tier === 3 && kind !== 'family')) continue;
    const key = personKey(mention.name);
    people.set(key, [...(people.get(key) ?? []), { mention, kind }]);
  }
  return joined([...people.values()].map(asFit));
}

function asFit(found: readonly { readonly mention: Mention; readonly kind: FitKind }[]): NameFit & { count: number } {
  const spellings = new Map<string, number>();
  for (const { mention } of found) spellings.set(mention.name, (spellings.get(mention.name) ?? 0) + 1);
  const [name = ''] = [...spellings].sort((a, b) => b[1] - a[1])[0] ?? [];
  const places = found.map(({ mention, kind }) => ({
    kind: kind === 'initials' ? 'initials' : mention.kind,
    line: mention.line,
    column: mention.column,
  }));
  return { name, places, count: found.length };
}

/** A name and a part of it are one person: the form that the file uses more, of two alike the longer one. */
function joined(fits: readonly (NameFit & { count: number })[]): NameFit[] {
  const sorted = [...fits].sort((a, b) => b.count - a.count || b.name.length - a.name.length);
  const kept: (NameFit & { places: Evidence[] })[] = [];
  for (const { name, places } of sorted) {
    const same = kept.find((other) => includesName(other.name, name) || includesName(name, other.name));
    if (same === undefined) kept.push({ name, places: [...places] });
    else for (const place of places) same.places.push(place);
  }
  return kept;
}

function fitOf(info: LabelInfo, { name, nouns }: Mention): FitKind | undefined {
  const words = foldName(name).split(' ');
  if (words.length < 2) return undefined;
  if (isInitials(info) && initialsOf(words).includes(lettersOf(info))) return 'initials';
  const label = nameWords(foldName(personPart(info.label)));
  if (isInitialAndFamily(label, words)) return 'family';
  if (label.length === 0 || label.length >= words.length || (isInitials(info) && info.key.length < 3)) return undefined;
  if (words.slice(-label.length).join(' ') === label.join(' '))
    return info.shape === 'word' && nouns === true ? undefined : 'family';
  if (isFormal(info)) return undefined;
  if (words.slice(0, label.length).join(' ') === label.join(' ')) return 'given';
  return label.every((word) => word.length > 1 && words.includes(word)) ? 'part' : undefined;
}

/** `P. Haddad` is Piet Haddad. */
function isInitialAndFamily(label: readonly string[], words: readonly string[]): boolean {
  const initials = label.findIndex((word) => word.length > 1);
  const family = label.slice(initials);
  if (initials < 1 || words.slice(-family.length).join(' ') !== family.join(' ')) return false;
  const given = words.slice(0, -family.length);
  return (
    given.length >= initials && given.every((word, i) => i >= initials || (word.length > 1 && word[0] === label[i]))
  );
}

/** `Mr. Haddad`: with a title that no given name follows. */
function isFormal({ key }: LabelInfo): boolean {
  return /^(?:mr|mrs|ms|miss|herr|frau|monsieur|madame|mme|mlle|senator|chairman|chairwoman) /.test(key);
}

const lettersOf = (info: LabelInfo): string => foldName(info.key).replace(/ /g, '');

/** The mentions that can concern a voice: those with the last word of its label, or with its initials. */
export function mentionsOf<T extends Mention>(index: MentionIndex<T>, voice: Voice): T[] {
  const found = voice.infos.flatMap((info) => {
    const last = nameWords(foldName(personPart(info.label))).at(-1);
    const letters = isInitials(info) ? (index.get(initialsKey(lettersOf(info))) ?? []) : [];
    return [...letters, ...(last === undefined ? [] : (index.get(last) ?? []))];
  });
  return [...new Set(found)];
}

/** `NL`, and `SA`, which also reads as the code of a speaker. */
export function isInitials({ shape, label }: LabelInfo): boolean {
  return shape === 'initials' || (shape === 'code' && /^\p{Lu}{2}$/u.test(label));
}
