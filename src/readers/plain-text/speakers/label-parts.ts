import { foldLabel, type LabelInfo } from '../label-shape.ts';
import { isInitials } from './fits.ts';
import { isRole, personPart } from './full-label.ts';
import { nameWords } from './person-name.ts';
import { withoutHonorific } from './uncased-name.ts';
import type { Voice } from './voices.ts';

/** Whether one of a voice's labels is a shorter form of one of another's. */
export function isPartOf(part: Voice, whole: Voice): boolean {
  return part.infos.some((short) => whole.infos.some((long) => short.key !== long.key && fitsLabel(short, long)));
}

function fitsLabel(short: LabelInfo, long: LabelInfo): boolean {
  const printed = shortForm(long.label);
  if (printed !== undefined && foldLabel(printed) === short.key) return true;
  if (isHolder(short, long)) return true;
  // `The court reporter` is somebody else than `The court`; `Deputy spokesperson` may be the `Spokesperson`.
  if (isRole(long.key) && long.key.startsWith(`${short.key} `)) return false;
  if (short.shape === 'uncased') return isHonouredPart(short.label, long.label);
  const longWords = nameWords(foldLabel(personPart(long.label)));
  if (isInitials(short) && !isInitials(long)) {
    const letters = longWords.map((word) => word[0] ?? '').join('');
    if (letters.length >= 2 && letters === short.key.replace(/ /g, '')) return true;
  }
  const shortWords = nameWords(foldLabel(personPart(short.label)));
  if (shortWords.length === 0 || opensCompound(short, long)) return false;
  if (isAbbreviated(shortWords, longWords)) return true;
  if (!shortWords.every((word) => longWords.includes(word))) return false;
  if (longWords.length > shortWords.length) return true;
  return isBare(short, shortWords) && shortWords.join(' ') === longWords.join(' ');
}

/** `The Chair` of `The Chair (Ms. Nora Lindqvist (Eastport))`. */
function isHolder(short: LabelInfo, { label }: LabelInfo): boolean {
  const open = label.search(/[(（]/u);
  return (
    short.shape === 'role' && open > 0 && foldLabel(label.slice(0, open)) === short.key && !/[(（]/u.test(short.label)
  );
}

/** `前田さん` of `前田修吾さん`: the beginning of a name with the same word of honour. */
function isHonouredPart(short: string, long: string): boolean {
  const [part, whole] = [withoutHonorific(short), withoutHonorific(long)];
  const honour = short.slice(part.length).trim();
  return honour !== '' && honour === long.slice(whole.length).trim() && whole.startsWith(part) && whole !== part;
}

/** `T. B. Haddad` of `Tom Bert Haddad`. */
function isAbbreviated(short: readonly string[], long: readonly string[]): boolean {
  const letters = short.filter((word) => word.length === 1);
  if (letters.length === 0 || letters.length === short.length || short.length !== long.length) return false;
  return short.every((word, i) => (word.length === 1 ? long[i]?.startsWith(word) === true : long[i] === word));
}

/** `HARBOUR` is no part of `HARBOUR-Reader Nora`. */
function opensCompound({ key }: LabelInfo, { label }: LabelInfo): boolean {
  return label.toLowerCase().includes(`${key}-`);
}

/** Without a title or an office beside the name. */
function isBare({ key }: LabelInfo, words: readonly string[]): boolean {
  return key === words.join(' ');
}

/** `NL` of `Nora Lindqvist (NL)`. */
export function shortForm(label: string): string | undefined {
  const hereafter = /[(（]以下(?:简称|簡稱|、|，|,)?[“"「]?([\p{L}]{1,6})[”"」]?[)）]$/u.exec(label)?.[1];
  return hereafter ?? /[([（]\s*([\p{L}.\s]{1,12}?)\s*[)\]）]\s*$/u.exec(label)?.[1];
}
