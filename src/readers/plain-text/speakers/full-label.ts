import {
  INTERVIEWEE_WORDS,
  INTERVIEWER_WORDS,
  NAME_PARTICLES,
  OTHER_ROLE_WORDS,
  TITLES,
} from '../../../text/lexicon.ts';
import { isPersonName } from '../front.ts';
import { foldLabel, type LabelInfo } from '../label-shape.ts';
import type { DraftTurn } from '../walk.ts';
import { type LabelHabits, turnedName } from './label-habits.ts';
import { stripTitles, titleCase } from './person-name.ts';
import { uncasedFullName } from './uncased-name.ts';
import type { Voice } from './voices.ts';

/** A label that is itself a full name: two words or more, without a title, written as names are. */
export function fullNameIn(
  voice: Voice,
  habits: LabelHabits,
): { readonly name: string; readonly turn: DraftTurn } | undefined {
  if (voice.joint === true || isOrganisation(voice)) return undefined;
  for (const turn of voice.turns) {
    const info = turn.from.candidate?.label;
    const name = info === undefined ? undefined : fullName(info, habits);
    if (name !== undefined) return { name, turn };
  }
  return undefined;
}

function fullName(info: LabelInfo, habits: LabelHabits): string | undefined {
  // A telephone number is nobody's name.
  if (!/\p{L}/u.test(info.label)) return undefined;
  if (!/\p{Lu}|\p{Ll}/u.test(info.label)) return uncasedFullName(personPart(info.label));
  const turned = habits.familyFirst ? turnedName(info.label) : undefined;
  if (turned !== undefined) return turned;
  if (!['name', 'titled', 'caps', 'role', 'phrase'].includes(info.shape)) return undefined;
  const person = personPart(info.label);
  if (info.shape === 'phrase' && person === info.label) return undefined;
  const bare = stripTitles(withoutTrade(person));
  if (
    FAMILY_AND_INITIALS.test(bare) ||
    INITIALS_AND_FAMILY.test(bare) ||
    (habits.titleAndFamily && isTwoFamilyNames(person, bare))
  )
    return undefined;
  if (bare.split(/\s+/).length < 2 || !isPersonName(titleCase(bare))) return undefined;
  if (SMALL_WORD.test(bare) || hasOneName(bare) || isRole(foldLabel(bare)) || TITLES.has(foldLabel(bare)))
    return undefined;
  return titleCase(bare);
}

/** Words that join a description, as in `Man On Phone`. */
const SMALL_WORD = /\b(?:of|and|the|pro|on|in|at|from|with|by|for)\b/i;

/** `Van der Meer`: a family name and its small words. */
function hasOneName(bare: string): boolean {
  return bare.split(/\s+/).filter((word) => !NAME_PARTICLES.has(word.toLowerCase())).length < 2;
}

/** `P. S. HADDAD`, `P. van den Berg` */
const INITIALS_AND_FAMILY = /^(?:\p{Lu}\.\s?){1,3}(?:\p{Ll}{1,4}\s){0,3}\p{L}[\p{L}'’-]+$/u;
/** `Haddad P. S.` */
const FAMILY_AND_INITIALS = /^\p{L}{3,}(?: \p{Lu}\.){0,2} \p{Lu}\.?$/u;

/** `Sra. Vega Ruiz`, where others have a title and one name. */
function isTwoFamilyNames(label: string, bare: string): boolean {
  return bare !== label && /^\p{L}{2,}\.? \p{L}{3,}$/u.test(bare);
}

/** `REPORTERA NORA LINDQVIST`: without the role before two names. */
function withoutTrade(label: string): string {
  const words = label.split(/\s+/);
  const first = foldLabel(words[0] ?? '');
  return words.length >= 3 && isRole(first) ? words.slice(1).join(' ') : label;
}

/**
 * Of `NAME, OFFICE` and `OFFICE, NAME` the part that is no office; of `MODERATOR (NAME)` what stands in parentheses,
 * of `OFFICE: NAME` what stands behind the colon.
 */
export function personPart(label: string): string {
  const { outside, inside } = atParenthesis(label);
  if (inside !== undefined && !NOBODY.test(outside) && (isRole(foldLabel(outside)) || isOffice(outside))) return inside;
  const parts = outside.replace(/^[^:]{2,40}: /, '').split(/\s*,\s+|\s[-–—]\s/);
  const person = parts.find((part) => part.includes(' ') && !isOffice(part));
  return person ?? parts[0] ?? outside;
}

/** `Unknown Speaker (Harbour Ltd)` says where somebody is from, and not who it is. */
const NOBODY = /^(?:unknown|unidentified)\b/i;

/** A label without its last parentheses, and what stands in them without others inside. */
function atParenthesis(label: string): { readonly outside: string; readonly inside?: string } {
  const open = label.search(/[([（]/u);
  const outside = label.replace(/\s*[([（][^()[\]（）]{0,80}(?:[)\]）]|$)/gu, '').trim();
  if (open < 1 || !/[)\]）]$/u.test(label)) return { outside };
  const inside = label
    .slice(open + 1, -1)
    .replace(/\s*[([（].*$/u, '')
    .replace(/(?<=\p{Ll}{2})\. .*$/u, '')
    .trim();
  return inside.length < 2 || inside.length > 60 ? { outside } : { outside: label.slice(0, open).trim(), inside };
}

/** Whether a folded label or part of a label is a role word. */
export function isRole(key: string): boolean {
  return INTERVIEWER_WORDS.has(key) || INTERVIEWEE_WORDS.has(key) || OTHER_ROLE_WORDS.has(key);
}

const UNCASED_OFFICE = /(?:長|长|大臣|官|席|司|參考人|参考人|理事|總理|总理|部長|員)$/u;

/** Titles alone, or joined by a small word, or opening with a title that no name follows. */
function isOffice(part: string): boolean {
  const words = foldLabel(part).split(' ');
  const joined = words.slice(1).some((word) => /^(?:de|del|of|for|the|für|du|des|da|do|di|to|das|dos|dan)$/.test(word));
  if (
    words.every((word) => TITLES.has(word) || isRole(word) || /^(?:the|le|la|el|il|o|a|os|as|de|der|die)$/.test(word))
  )
    return true;
  return (
    UNCASED_OFFICE.test(part) || (joined && (TITLES.has(words[0] ?? '') || isRole(words[0] ?? '') || words.length >= 3))
  );
}

/** `Harbour Post`, `NPR News`: a paper or a body, not a person. */
export function isOrganisation(voice: Voice): boolean {
  return voice.labels.some((label) =>
    /\b(?:news|times|post|magazine|review|journal|press|radio|tv|podcast|advocate|tribune|herald|gazette|chronicle|project|institute|university|foundation|committee|board|council|group|team|staff|editors?|room|lobby|tower|ground|approach)\b/i.test(
      personPart(label),
    ),
  );
}
