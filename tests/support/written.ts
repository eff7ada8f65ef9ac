import type { Transcript } from '../../src/model/transcript.ts';
import { turnsOf } from '../../src/model/turns.ts';

/** Scripts without spaces are joined without; what parts paragraphs is not compared. */
export const inOneLine = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/(?<=[\u3041-\u9fff]) (?=[\u3041-\u9fff])/g, '');

/** A turn as it must come back. */
export const comparableTurns = (transcript: Transcript) =>
  turnsOf(transcript).map(({ label, startMs, endMs, paragraphs }) => ({
    label,
    startMs,
    endMs,
    text: inOneLine(paragraphs.map(({ text }) => text).join(' ')),
  }));

/** Entities as the writers of captions and HTML use them. */
export const decoded = (text: string): string =>
  text.replace(/&(lt|gt|amp|#123);/g, (_, name: string) => ({ lt: '<', gt: '>', amp: '&' })[name] ?? '{');
