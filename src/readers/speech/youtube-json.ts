import type { Timed } from '../../model/transcript.ts';
import type { Anchor, Cue } from '../cues/types.ts';
import { anchorsOf } from '../json-tree/anchors.ts';
import type { JsonNode } from '../json-tree/tree.ts';
import { firstOf, get, has, items, textOf } from '../json-tree/values.ts';
import { jsonFormat } from './json-format.ts';
import type { Notes } from './notes.ts';
import { milliseconds } from './times.ts';

/**
 * YouTube's `json3`: `events`, each from `tStartMs` for `dDurationMs` milliseconds, with `segs` of text; in captions that
 * were heard, each word is one, `tOffsetMs` behind the start. An event without words opens a window or a line. Who speaks
 * is typed, or marked `>>`. Not documented; as yt-dlp saves it.
 * https://github.com/yt-dlp/yt-dlp (yt_dlp/extractor/youtube)
 */
export const youtubeJson = jsonFormat({
  id: 'youtube-json',
  summary: 'YouTube’s json3 captions, with names as they are typed',
  extensions: ['.json3', '.json'],
  labels: 'text',
  detect(root) {
    const events = get(root, 'events');
    if (!has(firstOf(events), 'tStartMs')) return 0;
    return items(events).some((event) => has(firstOf(get(event, 'segs')), 'utf8')) ? 0.97 : 0;
  },
  find: (root, notes) => ({ cues: notes.list(get(root, 'events')).flatMap((event) => cuesOf(event, notes)) }),
});

/** A piece of an event's text, and when it is said. */
interface Piece {
  readonly node: JsonNode;
  readonly startMs: number | undefined;
}

/** One for an event, and a further one where the sign of another speaker opens a piece of it. */
function cuesOf(event: JsonNode, notes: Notes): Cue[] {
  const startMs = notes.time(get(event, 'tStartMs'), milliseconds);
  const lasts = notes.time(get(event, 'dDurationMs'), milliseconds);
  const endMs = startMs === undefined || lasts === undefined ? undefined : startMs + lasts;
  const groups = groupsOf(piecesOf(event, startMs, notes));
  return groups.flatMap((pieces, i): Cue[] => {
    const from = i === 0 ? startMs : pieces[0]?.startMs;
    const cue = cueOfPieces(pieces, from, i === groups.length - 1 ? endMs : undefined, event);
    return cue.text.trim() === '' ? [] : [cue];
  });
}

/** Without offsets the pieces have no times of their own. A first one without an offset has 0. */
function piecesOf(event: JsonNode, startMs: number | undefined, notes: Notes): Piece[] {
  const segs = notes.list(get(event, 'segs'));
  const isTimed = segs.some((seg) => has(seg, 'tOffsetMs'));
  return segs.flatMap((seg, i) => {
    const node = notes.words(get(seg, 'utf8'), seg);
    const offset = notes.time(get(seg, 'tOffsetMs'), milliseconds) ?? (isTimed && i === 0 ? 0 : undefined);
    const isKnown = startMs !== undefined && offset !== undefined;
    return node === undefined ? [] : [{ node, startMs: isKnown ? startMs + offset : undefined }];
  });
}

function groupsOf(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    if (groups.length === 0 || /^\s*>>/.test(textOf(piece.node) ?? '')) groups.push([]);
    groups[groups.length - 1]?.push(piece);
  }
  return groups;
}

/** The pieces as they stand: they bring their spaces along. */
function cueOfPieces(
  pieces: readonly Piece[],
  startMs: number | undefined,
  endMs: number | undefined,
  event: JsonNode,
): Cue {
  const anchors: Anchor[] = [];
  const words: Timed[] = [];
  let text = '';
  for (const { node, startMs: saidAt } of pieces) {
    const piece = textOf(node) ?? '';
    anchors.push(...anchorsOf(node, 0, text.length));
    const start = text.length + piece.length - piece.trimStart().length;
    text += piece;
    const end = text.trimEnd().length;
    if (saidAt !== undefined && end > start) words.push({ start, end, startMs: saidAt });
  }
  const own = words.length === 0 ? {} : { words };
  return { startMs, endMs, text, start: pieces[0]?.node.offset ?? event.offset, anchors, ...own };
}
