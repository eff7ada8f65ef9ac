/** Two times in brackets, then what is said between them. */
export const TIMED_LINE =
  /^\s{0,20}\[(?:(\d{1,4}):)?(\d{1,4}):(\d{2})[.,](\d{3})\s?-->\s?(?:(\d{1,4}):)?(\d{1,4}):(\d{2})[.,](\d{3})\][ \t]*/;
