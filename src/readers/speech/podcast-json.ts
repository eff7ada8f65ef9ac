import type { Cue } from '../cues/types.ts';
import type { JsonNode } from '../json-tree/tree.ts';
import { firstOf, get, has, textOf } from '../json-tree/values.ts';
import { cueOf, cueOfWords, type Found, type Word } from './json-cues.ts';
import { jsonFormat } from './json-format.ts';
import type { Notes } from './notes.ts';
import { gluedTo } from './pieces.ts';
import { printedSpeaker } from './speakers.ts';
import { seconds } from './times.ts';

/**
 * The transcript of a podcast, as the podcast namespace has it. A segment may be a word. A line end behind
 * it closes a paragraph.
 * https://podcasting2.org/docs (`podcast:transcript`)
 */
export const podcastJson = jsonFormat({
  id: 'podcast-json',
  summary: 'Podcasting 2.0 JSON',
  labels: 'text',
  detect(root) {
    if (!has(firstOf(get(root, 'segments')), 'body', 'startTime')) return 0;
    return has(root, 'version') ? 0.97 : 0.95;
  },
  find,
});

interface Segment extends Word {
  readonly whole: JsonNode;
  readonly body: string;
}

function find(root: JsonNode, notes: Notes): Found {
  const segments = notes.list(get(root, 'segments')).flatMap((whole) => segmentOf(whole, notes) ?? []);
  const joined = gluedTo(segments.map(({ body, label }) => ({ text: body, label })));
  const runs: Segment[][] = [];
  segments.forEach((segment, i) => {
    if (joined[i]) runs[runs.length - 1]?.push({ ...segment, joined: true });
    else runs.push([segment]);
  });
  return { cues: runs.map(cueOfRun) };
}

function segmentOf(whole: JsonNode, notes: Notes): Segment | undefined {
  const node = notes.words(get(whole, 'body'), whole);
  if (node === undefined) return undefined;
  const body = textOf(node) ?? '';
  return {
    node,
    whole,
    body,
    text: body.trim(),
    startMs: notes.time(get(whole, 'startTime'), seconds),
    endMs: notes.time(get(whole, 'endTime'), seconds),
    label: printedSpeaker(get(whole, 'speaker')),
  };
}

/** A segment, or several that are pieces of one word. */
function cueOfRun(run: readonly Segment[]): Cue {
  const [{ node, whole, startMs, endMs, label }] = run as readonly [Segment];
  const endsParagraph = /\n\s*$/.test(run[run.length - 1]?.body ?? '') ? { endsParagraph: true as const } : {};
  if (run.length === 1) return cueOf(node, whole, { startMs, endMs, label, ...endsParagraph });
  const { words, ...cue } = cueOfWords(run);
  return { ...cue, start: whole.offset, ...endsParagraph };
}
