import { parseDate } from './dates.ts';
import { fieldOf } from './front.ts';

const TITLE = /^(?:title|titulo|título|titel|titre|titolo|tytuł|заголовок|название|标题|標題|題名)$/;
const DATE =
  /^(?:date|(?:interview|recording) date|date of (?:the )?(?:interview|recording)|recorded(?: on)?|data|fecha|datum|dato|дата|fecha de la entrevista|data da entrevista|date de l entretien)$/;

/** A title and a date that fields of a header state: `**Title:** The ferry`, `Date: 3 May 1994`. */
export function statedFields(text: string): { readonly title?: string; readonly date?: string } {
  const [key, value] = fieldOf({ text });
  if (value !== '' && TITLE.test(key)) return { title: value };
  const date = DATE.test(key) ? parseDate(value) : undefined;
  return date === undefined ? {} : { date };
}
