import { decodeHTML, decodeHTMLAttribute } from 'entities';
import { clockMs } from '../../text/timestamp.ts';

/** What a cue's text holds, in order. Offsets are into the raw text. */
export type CueToken =
  | { readonly kind: 'text'; readonly text: string; readonly at: number }
  | { readonly kind: 'open'; readonly tag: CueTag; readonly classes: readonly string[]; readonly annotation: string }
  | { readonly kind: 'close'; readonly tag: CueTag }
  | { readonly kind: 'time'; readonly ms: number };

const TAGS = ['c', 'i', 'b', 'u', 'ruby', 'rt', 'v', 'lang'] as const;
export type CueTag = (typeof TAGS)[number];
/** Inside a tag: its name and classes up to white space, then the annotation. */
const INSIDE = /^([^.\s]*)((?:\.[^.\s]*)*)(?:\s([\s\S]*))?$/;
const TIME = /^(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})$/;

/**
 * Takes a cue's text apart as the W3C's parser does (WebVTT, 6.4 "WebVTT cue text parsing rules"): tags that it does not
 * know and end tags that close nothing are left out, and what is open at the end is closed.
 */
export function tokensOf(raw: string): CueToken[] {
  const tokens: CueToken[] = [];
  const open: CueTag[] = [];
  for (let at = 0; at < raw.length; ) {
    const tag = raw.indexOf('<', at);
    const end = tag === -1 ? raw.length : tag;
    if (end > at) tokens.push({ kind: 'text', text: decodeHTML(raw.slice(at, end)), at });
    if (tag === -1) break;
    const close = raw.indexOf('>', tag);
    const inside = raw.slice(tag + 1, close === -1 ? raw.length : close);
    tokens.push(...tagTokens(inside, open));
    at = close === -1 ? raw.length : close + 1;
  }
  for (const tag of open.reverse()) tokens.push({ kind: 'close', tag });
  return tokens;
}

/** @param open the tags that are open, innermost last; changed by what is found */
function tagTokens(inside: string, open: CueTag[]): CueToken[] {
  if (inside.startsWith('/')) return endTag(inside.slice(1), open);
  const time = timeOf(inside);
  if (time !== undefined) return [{ kind: 'time', ms: time }];
  const [, name = '', classes = '', annotation = ''] = INSIDE.exec(inside) ?? [];
  const tag = TAGS.find((one) => one === name);
  if (tag === undefined || (tag === 'rt' && open[open.length - 1] !== 'ruby')) return [];
  open.push(tag);
  return [
    {
      kind: 'open',
      tag,
      classes: classes.split('.').filter((one) => one !== ''),
      annotation: decodeHTMLAttribute(annotation)
        .replace(/[ \t\n\f\r]+/g, ' ')
        .trim(),
    },
  ];
}

function endTag(name: string, open: CueTag[]): CueToken[] {
  const current = open[open.length - 1];
  if (current !== undefined && current === name) {
    open.pop();
    return [{ kind: 'close', tag: current }];
  }
  if (name === 'ruby' && current === 'rt') {
    open.splice(-2);
    return [
      { kind: 'close', tag: 'rt' },
      { kind: 'close', tag: 'ruby' },
    ];
  }
  return [];
}

function timeOf(inside: string): number | undefined {
  const match = TIME.exec(inside);
  return match === null ? undefined : clockMs(...match.slice(1));
}
