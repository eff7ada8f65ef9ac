import type { LabelInfo } from './label-shape.ts';
import type { Place } from './places.ts';

const FIRST_OR_SECOND = /\b(?:I|me|my|mine|myself|we|us|our|ours|you|your|yours)\b/i;
const QUOTED = /“[^“”]{0,2000}”|"[^"]{0,2000}"/g;
/** What is told of people: a verb in the past, or what one does in front of others. “Nora has the figures” is said. */
const DID =
  '(?:\\p{Ll}{2,}ed|said|told|went|came|took|gave|put|sat|stood|left|rose|held|got|made|began|brought|drew|fell|felt|found|grew|heard|kept|knew|laid|leant|lit|lost|met|paid|ran|read|sang|saw|sent|set|shook|shut|spoke|spun|stuck|swung|thought|threw|tore|turned|woke|wore|wrote|had|was|were|laughs|smiles|grins|nods|pauses|sighs|shrugs|leans|points|looks|stands|sits|rises|walks|picks|pours|opens|closes|turns|takes|puts|reaches|waves|gestures|coughs|shakes)\\b';
const TITLE = String.raw`(?:(?:Mr|Ms|Mrs|Dr|Miss|Prof|Professor|Sir|Dame)\.?\s)?`;
const SUBJECT = new RegExp(
  String.raw`^${TITLE}(\p{Lu}[\p{L}'’-]{2,})(?:\s(\p{Lu}[\p{L}'’-]{2,}))?\s(?:(?:then|slowly|now|again)\s)?${DID}`,
  'u',
);
const LONGEST_SUBJECT = 200;
const PRONOUN = new RegExp(String.raw`^(?:She|He|They)\s${DID}`, 'u');
const ENGLISH = /\s(?:the|a|an|and|his|her|their|to|of|at|with)\s/;

/** A passage of one who tells about those who speak, names one of them and addresses nobody. In English only. */
export function tellsOf(text: string, isName: (word: string) => boolean): boolean {
  if (!text.endsWith('.') || !openingWords(text).some(isName)) return false;
  const [, first = '', second = first] = SUBJECT.exec(text) ?? [];
  return (isName(first) || isName(second)) && addressesNobody(text);
}

/** As many as a title and a full name have. */
function openingWords(text: string): string[] {
  return text.slice(0, LONGEST_SUBJECT).split(/\s/, 3);
}

/** The same with a pronoun for the name. */
export function tellsOn(text: string): boolean {
  return PRONOUN.test(text) && addressesNobody(text);
}

function addressesNobody(text: string): boolean {
  return text.endsWith('.') && ENGLISH.test(text) && !FIRST_OR_SECOND.test(text.replace(QUOTED, ''));
}

const NAMES: ReadonlySet<string> = new Set(['caps', 'titled', 'name', 'word']);

/** Whether passages tell of those who speak, and no voice of the talk does so itself, as a reporter on the radio does. */
export function isNarrated(places: readonly Place[]): boolean {
  return (
    places.some((place) => place.said === undefined && isNarration(place)) &&
    !places.some((place) => place.said !== undefined && tellsOf(place.said, isNameAround(place)))
  );
}

/** Whether a passage tells of the one who speaks or of the next who does. */
export function isNarration(place: Place): boolean {
  return place.next !== undefined && tellsOf(place.passage.text, isNameAround(place));
}

/** Whether a word is part of the name of the one who speaks, or of the next who does. */
function isNameAround({ own, next }: Place): (word: string) => boolean {
  const [here, below] = [own?.candidate?.label, next?.candidate?.label].map((label) =>
    label === undefined ? NOBODY : namesOf(label),
  );
  return (word) => here?.has(word.toLowerCase()) === true || below?.has(word.toLowerCase()) === true;
}

const NOBODY: ReadonlySet<string> = new Set();
const known = new WeakMap<LabelInfo, ReadonlySet<string>>();

function namesOf(label: LabelInfo): ReadonlySet<string> {
  let names = known.get(label);
  if (names === undefined) {
    const { shape, key } = label;
    const isName = NAMES.has(shape) && !key.startsWith('the ');
    names = isName ? new Set(key.replace(/ of .*$/, '').split(' ')) : NOBODY;
    known.set(label, names);
  }
  return names;
}
