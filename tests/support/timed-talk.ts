import type { Paragraph, Timed, Transcript, Turn } from '../../src/model/transcript.ts';
import { sample } from './sample.ts';

/** One cue: its words, and when they are said, in milliseconds. */
export type Said = readonly [text: string, startMs: number, endMs?: number];

/** A transcript of timed turns, each of one paragraph: `[label, cue, cue …]`. No label is nobody. */
export function timedTalk(...turns: readonly (readonly [label: string | undefined, ...cues: Said[]])[]): Transcript {
  const labels = [...new Set(turns.map(([label]) => label))].filter((label) => label !== undefined);
  return {
    ...sample,
    source: { ...sample.source, path: 'call.vtt', format: 'webvtt' },
    metadata: {},
    speakers: labels.map((label, i) => ({ id: `s${i}`, labels: [label] })),
    blocks: turns.map(([label, ...cues], i): Turn => {
      const position = placeOf(i);
      const [first, last] = [cues[0], cues.at(-1)];
      return {
        type: 'turn',
        id: `t${i + 1}`,
        ...(label === undefined ? {} : { speaker: `s${labels.indexOf(label)}`, label }),
        ...(first === undefined ? {} : { startMs: first[1] }),
        ...(last?.[2] === undefined ? {} : { endMs: last[2] }),
        position,
        paragraphs: cues.length === 0 ? [] : [paragraphOf(cues, position)],
      };
    }),
  };
}

function placeOf(line: number): Paragraph['position'] {
  const point = (column: number) => ({ line: line + 1, column: column + 1, offset: line * 1000 + column });
  return { start: point(0), end: point(900) };
}

function paragraphOf(said: readonly Said[], position: Paragraph['position']): Paragraph {
  let text = '';
  const cues = said.map(([words, startMs, endMs]): Timed => {
    if (text !== '') text += ' ';
    const start = text.length;
    text += words;
    return { start, end: text.length, startMs, ...(endMs === undefined ? {} : { endMs }) };
  });
  return { text, position, ...(cues.length < 2 ? {} : { cues }) };
}
