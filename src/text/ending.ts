const LONGEST_ENDING = 60;

/** As much of a text's end as patterns want that look for its last sign: they would search all of it. */
export function endingOf(text: string): string {
  return text.length > LONGEST_ENDING ? text.slice(-LONGEST_ENDING) : text;
}

/** Whether a text ends with a sentence. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？؟।]["'”’»)\]]{0,3}$/u.test(endingOf(text));
}
