import { withoutControls } from '../inline.ts';

/** What players take for an entity, for a tag, or for where a caption stands on the screen. */
const MISREAD =
  /&(?=#?[a-z0-9]{1,31};)|<(?=\/?(?:b|i|u|s|font|bold|italic|underline|c|v|span|ruby|rt|em|strong)\b)|\{(?=\\|\/?(?:b|i|u|s|bold|italic|underline)\})|(?<=--)>/gi;
const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '{': '&#123;' };

/**
 * Text for SubRip, which has no escapes of its own: written as it is but for what players would not show as words, and
 * for `-->`, which would make a line of times. Those are written as HTML's entities, which players decode.
 */
export function escapeSrt(text: string): string {
  return withoutControls(text).replace(MISREAD, (sign) => NAMED[sign] ?? sign);
}

export function unescapeSrt(text: string): string {
  return text.replace(/&(?:lt|gt|amp|#123);/g, (entity) => SIGNS[entity] ?? entity);
}

const SIGNS: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&#123;': '{' };
