/** One of these is in all of them. */
const PAGE_OR_NUMBER = /page|[ペ\d]/i;
const TO_PAGE =
  /^[-–—\s]*(?:(?:continued (?:from|on) |back to |go to )?page \d{1,2}|(?:next|previous) page|[前次](?:の)?ページ(?:[：:].{0,80})?|続きは次ページ)[-–—\s]*$/iu;
const NUMBERS =
  /^(?:[前次]のページ|pages?|previous|prev)?[:：]?\s*(\d{1,2}(?:[\s|·]{1,3}\d{1,2}){1,20})(?:\s(?:[前次]のページ|next))?$/iu;
const LONGEST = 100;

/** What a page on the web prints where its text goes on on another: `1 2 3`, `-- Continued from page 1 --`. */
export function isPager(text: string): boolean {
  if (text.length > LONGEST || !PAGE_OR_NUMBER.test(text)) return false;
  if (TO_PAGE.test(text)) return true;
  const numbers = NUMBERS.exec(text)?.[1]?.match(/\d+/g)?.map(Number);
  return numbers?.every((n, i) => n === i + 1) === true;
}
