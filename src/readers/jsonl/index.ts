import { meaningsOf } from '../tables/names.ts';
import type { Reader } from '../types.ts';

/** Longest line that is looked at, in characters. */
const LONGEST = 1_000_000;

/** One JSON object a line: ConvoKit's utterances, segments, messages of chats, this tool's own rows. */
export const jsonl: Reader = {
  id: 'jsonl',
  summary: 'JSON Lines with a text key: ConvoKit, chats, segments, own rows',
  extensions: ['.jsonl', '.ndjson'],
  mediaType: 'application/x-ndjson',
  detect({ text }) {
    const [first, second] = firstLines(text);
    if (first === undefined || !isObject(first)) return 0;
    if (second === undefined) return hasWords(first) ? 0.3 : 0;
    const isSure = isObject(second) || /^\{\s*"/.test(second);
    return isSure && (hasWords(first) || hasWords(second)) ? 0.95 : 0;
  },
  load: async () => (await import('./read.ts')).readJsonl,
};

/** The first two lines that are not blank. */
function firstLines(text: string): string[] {
  const lines: string[] = [];
  for (let at = 0; at < text.length && lines.length < 2; ) {
    const feed = text.indexOf('\n', at);
    const end = feed === -1 ? text.length : feed;
    if (end - at > LONGEST) break;
    const line = text.slice(at, end).trim();
    if (line !== '') lines.push(line);
    at = end + 1;
  }
  return lines;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isObject(line: string): boolean {
  if (!line.startsWith('{') || !line.endsWith('}')) return false;
  const value = parsed(line);
  return typeof value === 'object' && value !== null;
}

function hasWords(line: string): boolean {
  const value = parsed(line) ?? {};
  return Object.entries(value).some(
    ([key, one]) => typeof one === 'string' && meaningsOf(key).some(({ meaning }) => meaning === 'text'),
  );
}
