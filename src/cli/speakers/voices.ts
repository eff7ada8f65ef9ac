import type { Speaker, Transcript, Turn } from '../../model/transcript.ts';
import { turnsOf } from '../../model/turns.ts';
import { countWords } from '../../text/words.ts';

/** A place in the file and what stands there. */
export interface Sample {
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

/** A speaker with what the speaker says. */
export interface Voice {
  readonly speaker: Speaker;
  readonly turns: number;
  readonly words: number;
  /** How the first turns begin. */
  readonly samples: readonly Sample[];
}

const MOST_SAMPLES = 3;

/** The speakers, whoever says most first. */
export function voicesOf(transcript: Transcript): Voice[] {
  const turnsBySpeaker = new Map<string, Turn[]>();
  for (const turn of turnsOf(transcript)) {
    if (turn.speaker === undefined) continue;
    const turns = turnsBySpeaker.get(turn.speaker);
    if (turns === undefined) turnsBySpeaker.set(turn.speaker, [turn]);
    else turns.push(turn);
  }
  const voices = transcript.speakers.map((speaker) => voiceOf(speaker, turnsBySpeaker.get(speaker.id) ?? []));
  return voices.sort((a, b) => b.words - a.words);
}

function voiceOf(speaker: Speaker, turns: readonly Turn[]): Voice {
  let words = 0;
  const samples: Sample[] = [];
  for (const { paragraphs } of turns) {
    for (const { text } of paragraphs) words += countWords(text);
    const [first] = paragraphs;
    if (first !== undefined && samples.length < MOST_SAMPLES)
      samples.push({ line: first.position.start.line, column: first.position.start.column, text: first.text });
  }
  return { speaker, turns: turns.length, words, samples };
}
