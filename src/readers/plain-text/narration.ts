const FIRST_OR_SECOND = /\b(?:I|me|my|mine|myself|we|us|our|ours|you|your|yours)\b/i;
const QUOTED = /“[^“”]{0,2000}”|"[^"]{0,2000}"/g;
const TITLE = String.raw`(?:(?:Mr|Ms|Mrs|Dr|Miss|Prof|Professor|Sir|Dame)\.?\s)?`;
const SUBJECT = new RegExp(
  String.raw`^${TITLE}(\p{Lu}[\p{L}'’-]{2,})(?:\s(\p{Lu}[\p{L}'’-]{2,}))?\s(?!(?:and|or|of|who|which|that)\b)\p{Ll}{2,}`,
  'u',
);
const PRONOUN = /^(?:She|He|They)\s(?!(?:and|or|who|which|that)\b)\p{Ll}{2,}/u;
const ENGLISH = /\s(?:the|a|an|and|his|her|their|to|of|at|with)\s/;

/** A passage of one who tells about those who speak, names one of them and addresses nobody. In English only. */
export function tellsOf(text: string, names: ReadonlySet<string>): boolean {
  const [, first = '', second = first] = SUBJECT.exec(text) ?? [];
  return (names.has(first.toLowerCase()) || names.has(second.toLowerCase())) && addressesNobody(text);
}

/** The same with a pronoun for the name. */
export function tellsOn(text: string): boolean {
  return PRONOUN.test(text) && addressesNobody(text);
}

function addressesNobody(text: string): boolean {
  return text.endsWith('.') && ENGLISH.test(text) && !FIRST_OR_SECOND.test(text.replace(QUOTED, ''));
}
