export interface Span {
  readonly start: number;
  readonly end: number;
}

const EMAIL = /(?<![\w.+@-])[\w.+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu;
/** As it is said: “jane dot okoro at example dot org”. */
const SPOKEN_EMAIL =
  /\b[\w-]{1,40}(?: dot [\w-]{1,40}){0,3} at [\w-]{1,40}(?: dot [\w-]{1,40}){0,2} dot (?:com|org|net|edu|gov|info|io|uk|ca|au|de|fr|es)\b/gi;

/** A run of digits in groups, as telephone numbers are printed; a time, a decimal or a date has other signs. */
const DIGITS = /(?<![\p{L}\p{N}.,:/#$€£-])(?:\+|\(\+?)?\d[\d ()./-]{4,24}\d(?![\p{L}\p{N}%€£$°:]|[.,-]\d)/gu;
/** `+` and a country's code: ITU-T E.164, at most 15 digits. */
const INTERNATIONAL = /^\(?\+\d/;
/** The North American plan: 3 + 3 + 4. Free numbers, which are an office's, are left out. */
const NORTH_AMERICAN = /^(?:1[ .-])?(?:\([2-9]\d\d\) ?|[2-9]\d\d[ .-])[2-9]\d\d[ .-]\d{4}$/;
const FREE = /^(?:1[ .-])?\(?8(?:00|33|44|55|66|77|88)\b/;
/** Europe: a trunk 0 and 9 to 12 digits in two or more groups. */
const TRUNK = /^\(?0\d{1,5}\)?(?:[ ./-]{1,3}\d{2,8}){1,5}$/;
const DATE = /^\d{1,2}[ ./-]\d{1,2}[ ./-](?:19|20)\d\d\b/;
/** Two groups that only words around them make a telephone number. */
const LOCAL = /^\d{2,4}[ -]\d{3,4}(?:[ -]\d{2,4})?$|^\d{7,11}$/;
const YEARS = /^(?:1[5-9]|20)\d\d[ -](?:1[5-9]|20)?\d\d$/;
const CUE =
  /\b(?:call(?:ed|ing)? (?:me|us|him|her|them|back|in|at|on)|(?:tele)?phone|ring (?:me|us|him|her|them)|dial|cell ?phone|mobile|whats ?app|text me|fax|extension|phone number|anrufen|telefon\w*|handy\w*|rufnummer|tel[eé]fono|ll[aá]m[ae]\w*|celular|t[eé]l[eé]phone|appele[rz]|portable|telefone|ligar|telemóvel)\b[^\d\r\n]{0,30}$/iu;
const CUE_LENGTH = 60;

const NUMBER = String.raw`(?<![\p{L}\p{N}.,:$€£-])\d{1,5}[a-d]?`;
const NAME = String.raw`\p{Lu}[\p{L}’'.]{1,24}`;
/** A place's number and its street, by the words for streets of six languages. */
const STREETS = [
  `${NUMBER} (?:(?:North|South|East|West|[NSEW]\\.?) )?(?:${NAME}|\\d{1,3}(?:st|nd|rd|th))(?: ${NAME}){0,2} (?:Street|Avenue|Ave\\.|Road|Rd\\.|Lane|Drive|Boulevard|Blvd\\.|Terrace|Crescent|Close|Parkway)(?![\\p{L}])`,
  `${NUMBER},? (?:bis |ter )?(?:rue|avenue|boulevard|chemin|impasse) (?:(?:de|du|des|la|le|les|l’|l'|d’|d') ?){0,2}${NAME}`,
  `(?<![\\p{L}])\\p{Lu}[\\p{L}-]{2,30}(?:straße|strasse|gasse|allee) \\d{1,4}[a-d]?(?![\\p{N}.,:])`,
  `(?<![\\p{L}])(?:[Cc]alle|[Aa]venida|[Rr]ua|[Vv]ia) (?:(?:de|del|da|do|dos|la|las|los) ){0,2}${NAME}(?: ${NAME}){0,2},? (?:n[uú]mero |n[º.°] ?)?\\d{1,4}(?![\\p{N}.,:%])`,
].map((pattern) => new RegExp(pattern, 'gu'));
/** “In 1968 Park Avenue was quiet”: a year, no number of a house. */
const YEAR_AHEAD = /^(?:1[89]|20)\d\d /;
const AFTER_YEAR_WORD = /\b(?:in|since|by|from|until|till|before|after|of|during|and|to|early|late|mid) $/i;
/** Addresses that stand for an office. */
const OFFICES = /^(?:10 Downing Street|1600 Pennsylvania Avenue|24 Sussex Drive)$/;

const spanOf = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length });

export function emailsIn(text: string): Span[] {
  return [EMAIL, SPOKEN_EMAIL].flatMap((pattern) => [...text.matchAll(pattern)].map(spanOf));
}

export function telephonesIn(text: string): Span[] {
  return [...text.matchAll(DIGITS)].filter((match) => isTelephone(match[0], textBefore(text, match.index))).map(spanOf);
}

export function streetAddressesIn(text: string): Span[] {
  return STREETS.flatMap((pattern) => [...text.matchAll(pattern)])
    .filter(({ 0: found, index }) => {
      if (OFFICES.test(found)) return false;
      return !(YEAR_AHEAD.test(found) && AFTER_YEAR_WORD.test(textBefore(text, index)));
    })
    .map(spanOf);
}

function textBefore(text: string, at: number): string {
  return text.slice(Math.max(0, at - CUE_LENGTH), at);
}

function isTelephone(found: string, before: string): boolean {
  const count = found.replace(/\D/g, '').length;
  if (DATE.test(found) || FREE.test(found) || count > 15) return false;
  if (INTERNATIONAL.test(found)) return count >= 8;
  if (NORTH_AMERICAN.test(found)) return true;
  if (TRUNK.test(found) && count >= 9 && count <= 12) return true;
  return LOCAL.test(found) && count >= 6 && !YEARS.test(found) && CUE.test(before);
}
