/** A line above a list of further reading. */
const LIST_HEADING = /^(?:related|more|read|see also|also|further|keep reading|recommended|you might|you may)\b/i;
const LONGEST_HEADING = 40;
const SHOWN = 3;

/** Lines of page furniture in one line: `Filed under: islands · Related articles (3)`. */
export function tailSummary(texts: readonly string[]): string {
  const heading = texts.findIndex((text) => text.length <= LONGEST_HEADING && LIST_HEADING.test(text));
  const list = heading < 0 ? [] : texts.slice(heading + 1);
  if (list.length === 0) return brief(texts);
  return brief([...texts.slice(0, heading), `${texts[heading]} (${countEntries(list)})`]);
}

/** Headlines with a longer line under each count once a pair. */
function countEntries(list: readonly string[]): number {
  const isPaired =
    list.length % 2 === 0 && list.every((text, i) => i % 2 === 0 || text.length > (list[i - 1] ?? '').length);
  return isPaired ? list.length / 2 : list.length;
}

function brief(texts: readonly string[]): string {
  const shown = texts.length > SHOWN ? [...texts.slice(0, SHOWN - 1), `${texts.length - SHOWN + 1} more`] : texts;
  return shown.join(' · ');
}
