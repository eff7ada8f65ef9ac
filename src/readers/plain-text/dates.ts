const MONTHS: readonly string[][] = [
  ['january', 'jan', 'enero', 'janvier', 'januar', 'janeiro', 'gennaio', 'januari'],
  ['february', 'feb', 'febrero', 'février', 'februar', 'fevereiro', 'febbraio', 'februari'],
  ['march', 'mar', 'marzo', 'mars', 'märz', 'março', 'maart'],
  ['april', 'apr', 'abril', 'avril', 'aprile'],
  ['may', 'mayo', 'mai', 'maio', 'maggio', 'mei'],
  ['june', 'jun', 'junio', 'juin', 'juni', 'junho', 'giugno'],
  ['july', 'jul', 'julio', 'juillet', 'juli', 'julho', 'luglio'],
  ['august', 'aug', 'agosto', 'août', 'augustus'],
  ['september', 'sept', 'sep', 'septiembre', 'septembre', 'setembro', 'settembre'],
  ['october', 'oct', 'octubre', 'octobre', 'oktober', 'outubro', 'ottobre'],
  ['november', 'nov', 'noviembre', 'novembre', 'novembro'],
  ['december', 'dec', 'diciembre', 'décembre', 'dezember', 'dezembro', 'dicembre'],
];

const MONTH_NUMBER = new Map(MONTHS.flatMap((names, i) => names.map((name) => [name, i + 1] as const)));
const YEAR = /\d{4}/;
const WEEKDAY = /^(?:published|posted|updated|date)?:?\s*(?:\p{L}{3,10},?\s+)?/iu;

/** Reads a date that stands alone, as ISO 8601. `3/4/1994` is ambiguous and read by nobody. */
export function parseDate(text: string): string | undefined {
  if (!YEAR.test(text)) return undefined;
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso !== null) return text;
  for (const bare of [text, text.replace(WEEKDAY, '')]) {
    const us = /^(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u.exec(bare);
    if (us !== null) return iso8601(us[3], us[1], us[2]);
    const eu = /^(\d{1,2})(?:\.|st|nd|rd|th|º)?\s+(?:de\s+|of\s+)?(\p{L}{3,10})\.?,?\s+(?:de\s+)?(\d{4})$/u.exec(bare);
    if (eu !== null) return iso8601(eu[3], eu[2], eu[1]);
  }
  return undefined;
}

function iso8601(year: string | undefined, month: string | undefined, day: string | undefined): string | undefined {
  const number = MONTH_NUMBER.get((month ?? '').toLowerCase());
  if (year === undefined || day === undefined || number === undefined || Number(day) > 31 || Number(day) < 1)
    return undefined;
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
