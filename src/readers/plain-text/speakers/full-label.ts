import { isPersonName } from '../front.ts';
import { foldLabel } from '../label-shape.ts';
import { INTERVIEWEE_WORDS, INTERVIEWER_WORDS, OTHER_ROLE_WORDS, TITLES } from '../lexicon.ts';
import type { DraftTurn } from '../walk.ts';
import type { Voice } from './voices.ts';

/** A label that is itself a full name: two words or more, without a title, written as names are. */
export function fullNameIn(voice: Voice): { readonly name: string; readonly turn: DraftTurn } | undefined {
  for (const turn of voice.turns) {
    const info = turn.from.candidate?.label;
    if (info === undefined || !['name', 'titled', 'caps', 'role'].includes(info.shape)) continue;
    const base = personPart(info.label);
    const bare = stripTitles(base);
    if (bare.split(/\s+/).length < 2 || !isPersonName(titleCase(bare)) || /\b(?:of|and|the|pro)\b/i.test(bare))
      continue;
    if (TITLES.has(foldLabel(bare)) || isOrganisation(voice)) continue;
    return { name: titleCase(bare), turn };
  }
  return undefined;
}

/** Of `NAME, OFFICE` and `OFFICE, NAME` the part that is no office; of `MODERATOR (NAME)` what stands in parentheses. */
function personPart(label: string): string {
  const inside = /[([（]([^()[\]（）]+)[)\]）]\s*$/u.exec(label)?.[1];
  const outside = label.replace(/\s*[([（].*$/u, '');
  if (inside !== undefined && isRole(foldLabel(outside))) return inside.trim();
  const parts = outside.split(/\s*,\s*/);
  const person = parts.find((part) => part.includes(' ') && !isOffice(part));
  return person ?? parts[0] ?? outside;
}

function isRole(key: string): boolean {
  return INTERVIEWER_WORDS.has(key) || INTERVIEWEE_WORDS.has(key) || OTHER_ROLE_WORDS.has(key);
}

/** Joined by a small word, or opening with a title that no name follows. */
function isOffice(part: string): boolean {
  const words = foldLabel(part).split(' ');
  const joined = words.some((word) => /^(?:de|del|of|for|the|für|du|des|da|do|di)$/.test(word));
  return joined && (TITLES.has(words[0] ?? '') || isRole(words[0] ?? '') || words.length >= 3);
}

/** `Harvard Advocate`, `NPR News`: an asker without a single other sign of being a person is left alone. */
function isOrganisation(voice: Voice): boolean {
  return voice.labels.some((label) =>
    /\b(?:news|times|post|magazine|review|journal|press|radio|tv|podcast|advocate|tribune|herald|gazette|chronicle|project|institute|university|foundation|committee|board|council|group|team|staff|editors?)\b/i.test(
      label,
    ),
  );
}

function stripTitles(label: string): string {
  let words = label.split(/\s+/);
  while (words.length > 1 && TITLES.has(foldLabel(words[0] ?? ''))) words = words.slice(1);
  return words.join(' ');
}

/** `ROBERT LONG` as names are written; anything with a small letter stays as it is. */
export function titleCase(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  return name
    .toLowerCase()
    .replace(/(^|[\s'’.-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
