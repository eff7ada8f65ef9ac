import type { Transcript } from '../../src/model/transcript.ts';

/** Somebody's words, as they stand in a page. */
export type Said = readonly [name: string, words: string];
export const TALK: readonly Said[] = [
  ['Ida Moor', 'Where were you when the storm came?'],
  ['Per Lund', 'Out at sea &amp; far out.'],
  ['Ida Moor', 'And what did you do then?'],
  ['Per Lund', 'We rowed home. All of us.'],
  ['Ida Moor', 'How long did it take you?'],
  ['Per Lund', 'Nine hours. I counted them.'],
];
/** What is to be read of them. */
export const READ = TALK.map(([name, words]) => `${name} - ${words.replace('&amp;', '&')}`);

/** A page with this body. */
export const page = (body: string, head = ''): string =>
  `<!DOCTYPE html>\n<html lang="en"><head>${head}<style>p{a:b}</style><script>x("Ida: no")</script></head>\n<body>\n${body}\n</body></html>\n`;
/** The talk, each turn printed so. */
export const each = (print: (said: Said, i: number) => string, between = '\n'): string =>
  TALK.map((said, i) => print(said, i)).join(between);
export const setApart = ({ blocks }: Transcript) =>
  blocks.flatMap((block) => (block.type === 'apart' ? [`${block.kind}: ${block.text}`] : []));
