import { withoutControls } from './inline.ts';

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text for WebVTT and HTML, between tags or in a voice tag. `-->` cannot stand in it either. */
export function escapeMarkup(text: string): string {
  return withoutControls(text).replace(/[&<>]/g, (sign) => NAMED[sign] ?? sign);
}

export function unescapeMarkup(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
