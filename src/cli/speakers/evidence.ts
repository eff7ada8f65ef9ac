import type { Block, Evidence, Transcript } from '../../model/transcript.ts';
import { excerpt } from '../screen/width.ts';
import type { Voice } from './voices.ts';

const TEXT_WIDTH = 40;

/** How each kind of evidence reads, before its places. */
const PHRASES: Readonly<Record<string, string>> = {
  title: 'named in the title',
  introduction: 'named in the introduction',
  header: 'named in the header',
  participants: 'in the list of participants',
  'front-matter': 'named in the front matter',
  'full-label': 'labelled in full',
  'self-introduction': 'says who it is',
  people: 'said in the people file',
  sidecar: 'said in the sidecar',
  config: 'said in the configuration',
  flag: 'said on the command line',
};

/** What speaks for a speaker's name and role, in one line. Empty where nothing does. */
export function evidenceLine({ speaker, turns }: Voice, transcript: Transcript): string {
  const byKind = new Map<string, Evidence[]>();
  for (const one of speaker.evidence ?? []) {
    const same = byKind.get(one.kind);
    if (same === undefined) byKind.set(one.kind, [one]);
    else same.push(one);
  }
  return [...byKind].map(([kind, all]) => phrase(kind, all, turns, transcript)).join('; ');
}

function phrase(kind: string, all: readonly Evidence[], turns: number, transcript: Transcript): string {
  if (kind === 'initials') return `initials fit ${listed(all.map((one) => placeName(one, transcript)))}`;
  const said = all.find(({ text }) => text !== undefined)?.text;
  const places = placesOf(all);
  if (kind === 'addressed') return `addressed as “${excerpt(said ?? '', TEXT_WIDTH)}”${places}`;
  const count = all[0]?.turns;
  if (count !== undefined && (kind === 'asks' || kind === 'answers')) return doesInTurns(kind, count, turns);
  const quoted = said === undefined ? '' : ` as “${excerpt(said, TEXT_WIDTH)}”`;
  return `${PHRASES[kind] ?? excerpt(kind.replaceAll('-', ' '), TEXT_WIDTH)}${quoted}${places}`;
}

function doesInTurns(kind: 'asks' | 'answers', count: number, turns: number): string {
  const noun = kind === 'asks' ? 'question' : 'answer';
  if (count >= turns) return turns === 1 ? `${kind} the one ${noun}` : `${kind} all ${turns} ${noun}s`;
  return `${kind} in ${count} of ${turns} turns`;
}

/** ` (17:6, 53:6)` */
function placesOf(all: readonly Evidence[]): string {
  const places = all.flatMap(({ line, column }) => (line === undefined ? [] : [`${line}:${column ?? 1}`]));
  return places.length === 0 ? '' : ` (${places.join(', ')})`;
}

/** `the title (5:47)` */
function placeName(one: Evidence, { blocks }: Transcript): string {
  const { line } = one;
  if (line === undefined) return one.text === undefined ? 'a name' : `“${excerpt(one.text, TEXT_WIDTH)}”`;
  const firstTurn = blocks.findIndex(({ type }) => type === 'turn');
  const index = blocks.findIndex(({ position }) => position.start.line <= line && line <= position.end.line);
  const block = blocks[index];
  return `${block === undefined ? 'a name' : partName(block, index < firstTurn)}${placesOf([one])}`;
}

function partName(block: Block, isBefore: boolean): string {
  if (block.type === 'paragraph') return isBefore ? 'the introduction' : 'the text';
  if (block.type === 'apart') return block.kind === 'field' ? 'the header' : `the ${block.kind.replaceAll('-', ' ')}`;
  return block.type === 'turn' ? 'what is said' : `a ${block.type === 'stage' ? 'stage direction' : block.type}`;
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
