/** The lower-case name that the web's Encoding Standard has for an encoding, else the name itself in lower case. */
export function canonicalName(name: string): string {
  const lower = name.trim().toLowerCase();
  try {
    return new TextDecoder(lower).encoding;
  } catch {
    return lower;
  }
}

/** Whether `decodeAs` knows the encoding of that canonical name. */
export async function canDecode(name: string): Promise<boolean> {
  const { default: iconv } = await import('iconv-lite');
  return iconv.encodingExists(name) || isWebEncoding(name);
}

/** Decodes bytes without their byte-order mark; what cannot be read becomes U+FFFD. */
export async function decodeAs(bytes: Uint8Array, encoding: string): Promise<string> {
  if (encoding === 'utf-8' || encoding.startsWith('utf-16'))
    return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  const { default: iconv } = await import('iconv-lite');
  // The engine's own decoder is wrong for windows-1252 on Node 20, so it only reads what the library cannot.
  if (!iconv.encodingExists(encoding)) return new TextDecoder(encoding).decode(bytes);
  return iconv.decode(bytes, encoding, { stripBOM: false });
}

function isWebEncoding(name: string): boolean {
  try {
    return new TextDecoder(name).encoding === name;
  } catch {
    return false;
  }
}
