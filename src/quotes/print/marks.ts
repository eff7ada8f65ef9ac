/** Double and single quotation marks by language (CLDR); those of English where a language is not here. */
const MARKS: Readonly<Record<string, readonly [open: string, close: string]>> = {
  en: ['“', '”'],
  de: ['„', '“'],
  cs: ['„', '“'],
  pl: ['„', '”'],
  fr: ['« ', ' »'],
  es: ['«', '»'],
  pt: ['“', '”'],
  it: ['«', '»'],
  ru: ['«', '»'],
  uk: ['«', '»'],
  el: ['«', '»'],
  ja: ['「', '」'],
  zh: ['“', '”'],
  sv: ['”', '”'],
  fi: ['”', '”'],
};

/** `text` in the quotation marks of `language` (BCP 47). */
export function inQuotationMarks(text: string, language = 'en'): string {
  const [open, close] = MARKS[language.toLowerCase().split('-')[0] ?? 'en'] ?? ['“', '”'];
  return `${open}${text}${close}`;
}
