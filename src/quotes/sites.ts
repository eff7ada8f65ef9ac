import type { Paragraph, Transcript } from '../model/transcript.ts';
import { sentencesOf } from '../text/sentences.ts';
import { countWords } from '../text/words.ts';
import { type Answer, answersOf } from './answers.ts';

/** One sentence of an answer. */
export interface Site {
  readonly answer: Answer;
  readonly paragraph: Paragraph;
  /** From 1, within the turn. */
  readonly paragraphNumber: number;
  /** Of the paragraph among those of all answers, from 0. */
  readonly place: number;
  /** Offsets into the paragraph's text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Words of the answers before it, and its own. */
  readonly wordsBefore: number;
  readonly words: number;
}

/** Every sentence of every answer, in source order. */
export function sitesOf(transcript: Transcript, speakers?: readonly string[]): Site[] {
  const sites: Site[] = [];
  let place = 0;
  let wordsBefore = 0;
  for (const answer of answersOf(transcript, speakers))
    answer.turn.paragraphs.forEach((paragraph, i) => {
      for (const { start, end } of sentencesOf(paragraph.text)) {
        const text = paragraph.text.slice(start, end);
        const words = countWords(text);
        sites.push({ answer, paragraph, paragraphNumber: i + 1, place, start, end, text, wordsBefore, words });
        wordsBefore += words;
      }
      place++;
    });
  return sites;
}
