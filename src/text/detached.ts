/** The same text, not holding on to a longer one that it was cut from. */
export function detached(text: string): string {
  return Array.from(text).join('');
}
