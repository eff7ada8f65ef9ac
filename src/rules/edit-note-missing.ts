import type { Block, Mark } from '../model/transcript.ts';
import { turnsOf } from '../model/turns.ts';
import { counted } from '../text/counting.ts';
import type { Rule } from './types.ts';

/** “Edited for length and clarity”, and its like in other languages. */
const NOTE =
  /\b(?:edited|condensed|abridged|shortened|translated|transcribed and edited|excerpt(?:ed|s)?|lightly edited|editad[ao]|abreviad[ao]|traducid[ao]|condensad[ao]|gekürzt|redigiert|übersetzt|bearbeitet|traduit[es]?|abrégée?|condensée?|édité[es]?|editada|traduzid[ao]|tradott[ao]|vertaald|ingekort|bewerkt)\b|сокращен|отредактирован|перевод|編集|翻訳|翻译|编辑整理|整理/iu;

/** A reader is told where words were put in or left out. */
export const editNoteMissing: Rule<{ readonly least: number }> = {
  id: 'edit-note-missing',
  group: 'metadata',
  summary: 'Insertions or omissions, and no note to the reader',
  severity: 'warning',
  presets: { legal: 'off', linguistic: 'off', verbatim: 'info' },
  fix: 'never',
  defaults: { least: 3 },
  page: {
    what: 'At least `least` bracketed insertions or omissions in the answers, and nothing before or after the talk says that the interview was edited, condensed or translated.',
    why: 'NASA’s oral histories and the Smithsonian’s Archives of American Art tell the reader where brackets and dots show editing.',
    bad: 'twelve insertions in brackets, and silence',
    good: '“This interview has been edited for length and clarity.”',
    off: 'Where the note stands elsewhere, for all interviews of a site.',
  },
  *check({ transcript }, { least }) {
    const marks = turnsOf(transcript).flatMap(({ paragraphs }) => paragraphs.flatMap((one) => one.marks ?? []));
    const insertions = countOf(marks, 'insertion');
    const omissions = countOf(marks, 'omission');
    if (insertions + omissions < least) return;
    const { title = '', dek = '' } = transcript.metadata;
    if (NOTE.test([title, dek, ...transcript.blocks.map(outsideText)].join('\n'))) return;
    const parts = [
      ...(insertions === 0 ? [] : [counted(insertions, 'bracketed insertion')]),
      ...(omissions === 0 ? [] : [counted(omissions, 'omission')]),
    ];
    yield { message: `${parts.join(' and ')}, and no note to the reader` };
  },
};

function countOf(marks: readonly Mark[], kind: Mark['kind']): number {
  return marks.filter((mark) => mark.kind === kind).length;
}

function outsideText(block: Block): string {
  return block.type === 'turn' ? '' : block.text;
}
