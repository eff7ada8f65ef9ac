import { canDecode, canonicalName } from './codec.ts';

/** Bytes in which a page has to say it, as HTML wants it. */
const HEAD = 1024;
const PAGE = /^\s{0,100}(?:<!--|<\?xml|<!doctype\s+html|<html|<head|<meta)/i;
const CHARSET = /<meta\s[^<>]{0,300}?\bcharset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i;

/**
 * The encoding that a web page's head names, as `decodeAs` takes it. Undefined where it names none, none that is known,
 * or Unicode, which these bytes are not.
 */
export async function declaredEncoding(bytes: Buffer): Promise<string | undefined> {
  const head = bytes.toString('latin1', 0, HEAD);
  const given = PAGE.test(head) ? CHARSET.exec(head)?.[1] : undefined;
  if (given === undefined) return undefined;
  const name = canonicalName(given);
  return !name.startsWith('utf-') && (await canDecode(name)) ? name : undefined;
}
