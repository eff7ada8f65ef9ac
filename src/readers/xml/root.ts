const HEAD = 20_000;

/** The tag that opens the first element of an XML document, behind declarations and comments. Undefined for other texts. */
export function rootTagOf(text: string): string | undefined {
  const head = text.slice(0, HEAD);
  if (!/^\s{0,1000}</.test(head)) return undefined;
  let at = head.indexOf('<');
  while (at !== -1 && /^<[!?]/.test(head.slice(at, at + 2))) {
    const isComment = head.startsWith('<!--', at);
    const end = isComment ? head.indexOf('-->', at) : at + 1;
    at = end === -1 ? -1 : head.indexOf('<', end);
  }
  if (at === -1) return undefined;
  const end = head.indexOf('>', at);
  return head.slice(at, end === -1 ? undefined : end + 1);
}
