import type { Block } from '../../model/transcript.ts';
import { positionOf, type SourceText } from '../../text/source.ts';
import { readCues } from '../cues/index.ts';
import type { Cue } from '../cues/types.ts';
import { speakerOf } from '../tables/rows.ts';
import type { ReadOptions, ReadResult } from '../types.ts';
import { type Stretch, stretchesOf } from './stretches.ts';

/** Reads Hyperaudio's HTML: what has times or a speaker is speech, anything else is the page's own. */
export function readHyperaudio(source: SourceText, options: ReadOptions): ReadResult {
  const stretches = stretchesOf(source.text).filter(isPrinted);
  const cues = stretches.filter(isSpeech).map(cueOf);
  const title = onOneLine(stretches.find(({ kind }) => kind === 'title')?.text ?? '');
  return readCues(
    source,
    {
      cues,
      others: stretches.filter((stretch) => !isSpeech(stretch)).map((stretch) => otherOf(source, stretch)),
      ...(title === '' ? {} : { metadata: { title } }),
      labels: cues.some(({ label }) => label !== undefined) ? 'data' : 'text',
      carry: 'always',
    },
    options,
  );
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const isPrinted = ({ text, label }: Stretch): boolean => text.trim() !== '' || label !== undefined;
const isSpeech = ({ words, label }: Stretch): boolean => words.length > 0 || label !== undefined;

function cueOf({ text, anchors, words, label, start }: Stretch): Cue {
  return {
    startMs: words[0]?.startMs,
    endMs: words[words.length - 1]?.endMs,
    label: label === undefined ? undefined : nameIn(label),
    text,
    anchors,
    start,
    ...(words.length === 0 ? {} : { words }),
    endsParagraph: true,
  };
}

/** `[Nora] `, `Nora: ` */
function nameIn(printed: string): string | undefined {
  const text = onOneLine(printed);
  return speakerOf(/^\[([^[\]]*)\]\s?[:：]?$/.exec(text)?.[1] ?? text);
}

function otherOf(source: SourceText, { kind, depth, text, anchors, start, end }: Stretch): Block {
  const words = onOneLine(text);
  const position = positionOf(source, anchors[0]?.source ?? start, Math.min(source.text.length, end));
  if (kind === 'title') return { type: 'apart', kind: 'title', text: words, position };
  return kind === 'heading'
    ? { type: 'heading', depth, text: words, position }
    : { type: 'paragraph', text: words, position };
}
