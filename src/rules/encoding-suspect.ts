import type { Position } from '../model/transcript.ts';
import { positionOf } from '../text/source.ts';
import type { Rule } from './types.ts';

const LOST = /[\p{L}\p{N}]{0,20}\ufffd+[\p{L}\p{N}\ufffd]{0,20}/gu;
/**
 * UTF-8 read as Windows-1252, Latin-1 or Mac Roman: what ’ “ — é, a byte-order mark and emoji become. Pairs that a
 * language can write, such as Ã before a closing quotation mark, are left out.
 */
const GARBLED =
  /â(?:€[™œ˜“”\u009d¦¢º¹¡]?|„[¢–]|‚¬|\u0080[\u0080-\u00bf]?)|[ÂÃÄÅÐÑÎÏ][\u0080-\u00a0¡-©«-¹»-¿€ƒ‰ŠŒŽšœžŸ˜™•†‡]|ï»¿|ï¿½|ðŸ|‚Ä[ôúùîìòª¶¢]/g;
/** Controls that no text has: Windows-1252 punctuation read as Latin-1. */
const CONTROL = /[\u0080-\u0084\u0086-\u009f]/g;

/** Letters that were lost or garbled on the way are wrong words in every output. */
export const encodingSuspect: Rule = {
  id: 'encoding-suspect',
  group: 'encoding',
  summary: 'Characters lost or garbled by a wrong encoding',
  severity: 'error',
  fix: 'never',
  defaults: {},
  page: {
    what: 'Bytes that are no UTF-8, the sign U+FFFD where a character was lost, and sequences such as “â€™” that come from reading UTF-8 as something else. The words are wrong there. `--encoding` reads the file again; what was lost before has to be exported again.',
    why: 'The library ftfy shows that guessing what garbled text was can be undecidable; CHAT counts U+FFFD inside a word as an error; news sites have published it.',
    bad: 'We donâ€™t row at night.',
    good: 'We don’t row at night.',
    off: 'Where the text is about encodings.',
  },
  *check({ transcript, source }) {
    for (const { code, message, position } of transcript.diagnostics ?? [])
      if (code === 'encoding-guessed') yield { message, ...(position === undefined ? {} : { position }) };
    const texts: { text: string; place: (start: number, end: number) => Position }[] =
      source === undefined
        ? transcript.blocks.flatMap((block) =>
            (block.type === 'turn' ? block.paragraphs : [block]).map(({ text, position }) => ({
              text,
              place: () => position,
            })),
          )
        : [{ text: source.text, place: (start, end) => positionOf(source, start, end) }];
    for (const { text, place } of texts)
      for (const { start, end, message } of suspectsIn(text)) yield { message, position: place(start, end) };
  },
};

function* suspectsIn(text: string): Iterable<{ start: number; end: number; message: string }> {
  for (const { 0: found, index } of text.matchAll(LOST))
    yield { start: index, end: index + found.length, message: `“${found}”: a character was lost on the way` };
  for (const { 0: found, index } of text.matchAll(GARBLED))
    yield {
      start: index,
      end: index + found.length,
      message: `“${found}” reads like UTF-8 taken for another encoding`,
    };
  for (const { 0: found, index } of text.matchAll(CONTROL)) {
    const code = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    yield { start: index, end: index + 1, message: `control character U+${code}: text read in a wrong encoding` };
  }
}
