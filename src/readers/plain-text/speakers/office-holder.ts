import { foldLabel } from '../label-shape.ts';
import { give, isTaken, type Knowledge } from './names.ts';
import { bareName, NAME, personKey, stripTitles, titleCase } from './person-name.ts';
import { uncasedFullName } from './uncased-name.ts';
import type { Voice } from './voices.ts';

/** Offices that one person at a time has in a talk; there are many presidents, and a file may speak of another one. */
const OFFICE =
  /^(?:the )?((?:vice |deputy )?(?:commissioner|chair(?:man|woman|person)?|spokes(?:person|man|woman)|moderator|coroner|arbitrator))$/;
const UNCASED_OFFICE = /^(?:主席|委員長|議長|议长|司会|主持人)$/u;
const CAPITALS = "(?:\\p{Lu}\\.){0,3} ?\\p{Lu}[\\p{Lu}'’-]{1,30}(?: \\p{Lu}[\\p{Lu}'’-]{1,30}){0,3}";

/** `THE COMMISSIONER` is the one person whom the front calls `…, Commissioner`. */
export function namesByOffice(voices: readonly Voice[], knowledge: Knowledge): void {
  for (const voice of voices) {
    if (voice.name !== undefined || voice.labels.some((label) => /[(（]/.test(label))) continue;
    const key = [...voice.keys][0] ?? '';
    const names = UNCASED_OFFICE.test(key)
      ? uncasedHolders(key, knowledge.frontWords)
      : holders(OFFICE.exec(key)?.[1], knowledge.frontWords);
    const [name] = names;
    if (new Set(names.map(personKey)).size === 1 && name !== undefined && !isTaken(name, knowledge))
      give(voice, name, [{ kind: 'header', text: name }], knowledge);
  }
}

function holders(office: string | undefined, text: string): string[] {
  if (office === undefined) return [];
  const spellings = [office, titleCase(office.toUpperCase()), office.toUpperCase()].join('|');
  const behind = new RegExp(`(?<!\\p{L})(${NAME}|${CAPITALS})(?:, | ?\\()(?:${spellings})(?!\\p{L})`, 'gu');
  return [...text.matchAll(behind)].flatMap((match) => {
    const name = stripTitles(titleCase(match[1] ?? ''));
    return foldLabel(name).includes(' ') ? (bareName(name) ?? name) : [];
  });
}

/** `主　席　林委員小港`: signs may be spaced out to fill a column. */
function uncasedHolders(office: string, text: string): string[] {
  const spaced = [...office].join('[ \\u3000]{0,4}');
  const found = text.matchAll(new RegExp(`(?:^|\\n)[ \\u3000]{0,8}${spaced}[ \\u3000:：]{1,12}([^\\s]{2,10})`, 'gu'));
  return [...found].flatMap((match) => uncasedFullName(match[1] ?? '') ?? []);
}
