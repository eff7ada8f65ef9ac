import type { Cue } from '../cues/types.ts';
import type { JsonNode } from '../json-tree/tree.ts';
import { firstOf, get, has } from '../json-tree/values.ts';
import { cuesOfWords, type Word, wordOf } from './json-cues.ts';
import { jsonFormat } from './json-format.ts';
import type { Notes } from './notes.ts';
import { speakerOf } from './speakers.ts';
import { seconds } from './times.ts';

/**
 * autoEdit 2: a list of speakers, each with paragraphs of lines of words, alone or as `text` of a project. Seconds. Lines
 * are those of captions; older files have the words in their place.
 * https://github.com/pietrop/autoEdit_2_documentation (paper-edit/paper-edit/paper-edit-json.md)
 */
export const autoedit = jsonFormat({
  id: 'autoedit',
  summary: 'autoEdit 2',
  detect: (root) => (has(firstOf(get(firstOf(listIn(root)), 'paragraph')), 'line') ? 0.97 : 0),
  find: (root, notes) => ({ cues: notes.list(listIn(root)).flatMap((one) => cuesOf(one, notes)) }),
});

const listIn = (root: JsonNode): JsonNode | undefined => (root.type === 'array' ? root : get(root, 'text'));

function cuesOf(spoken: JsonNode, notes: Notes): Cue[] {
  const label = speakerOf(get(spoken, 'speaker'));
  return notes.list(get(spoken, 'paragraph')).flatMap((paragraph) => {
    const lines = notes.list(get(paragraph, 'line'));
    const words = lines.flatMap((line) => (has(line, 'words') ? notes.list(get(line, 'words')) : [line]));
    return closed(cuesOfWords(words.flatMap((word) => wordIn(word, label, notes) ?? [])));
  });
}

function wordIn(node: JsonNode, label: string | undefined, notes: Notes): Word | undefined {
  return wordOf(notes.words(get(node, 'text'), node), {
    startMs: notes.time(get(node, 'startTime'), seconds),
    endMs: notes.time(get(node, 'endTime'), seconds),
    label,
  });
}

/** The last one closes a paragraph. */
const closed = (cues: readonly Cue[]): Cue[] =>
  cues.map((cue, i) => (i === cues.length - 1 ? { ...cue, endsParagraph: true as const } : cue));
