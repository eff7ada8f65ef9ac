import type { Mark, Transcript } from '../model/transcript.ts';
import { turnsOf } from '../model/turns.ts';
import { counted } from '../text/counting.ts';

import { statementsOf } from './outside.ts';
import type { Rule } from './types.ts';

/** Whoever reads brackets must be told whose they are. */
export const editNoteMissing: Rule<{ readonly minMarks: number }> = {
  id: 'edit-note-missing',
  group: 'metadata',
  summary: 'Insertions or omissions, and no note to the reader',
  severity: 'warning',
  presets: { legal: 'off', linguistic: 'off' },
  fix: 'never',
  defaults: { minMarks: 3 },
  page: {
    what: 'At least `minMarks` words were put into brackets or left out with bracketed dots, and nothing outside the talk tells the reader that it was edited, condensed or translated.',
    why: 'NASA’s Johnson Space Center and the Smithsonian’s Archives of American Art tell the reader what brackets and dots mean; trust in an interview rests on it.',
    bad: 'twelve [ ] and not a word about them',
    good: 'This interview has been edited for length and clarity.',
    off: 'Where one note for the whole collection says it.',
  },
  *check({ transcript }, { minMarks }) {
    const insertions = countMarks(transcript, 'insertion');
    const omissions = countMarks(transcript, 'omission');
    if (insertions + omissions < minMarks || statementsOf(transcript).some(isNote)) return;
    const counts = [
      ...(insertions === 0 ? [] : [counted(insertions, 'bracketed insertion')]),
      ...(omissions === 0 ? [] : [counted(omissions, 'bracketed omission')]),
    ];
    yield { message: `${counts.join(' and ')}, no note that the interview was edited or translated` };
  },
};

function countMarks(transcript: Transcript, wanted: 'insertion' | 'omission'): number {
  const paragraphs = turnsOf(transcript).flatMap((turn) => turn.paragraphs);
  return paragraphs.reduce(
    (count, { text, marks = [] }) =>
      count + marks.filter((mark) => mark.kind === wanted && (wanted === 'omission' || hasWords(text, mark))).length,
    0,
  );
}

/** A number alone points to a note; `[words][target]` and `[target]: …` to another page. */
function hasWords(text: string, { start, end }: Mark): boolean {
  return text[start - 1] !== ']' && !/^[[(:]/.test(text[end] ?? '') && /\p{L}/u.test(text.slice(start, end));
}

const EDITED =
  /\b(?:edited|editing|condensed|abridged|shortened|translated|translation|annotated|redacted|brackets|omissions|editad[oa]s?|abreviad[oa]s?|condensad[oa]s?|traducid[oa]s?|traducción|corchetes|édité[es]*|condensé[es]*|abrégé[es]*|traduit[es]*|traduction|crochets|gekürzt|redigiert|bearbeitet|übersetzt|übersetzung|klammern|traduzid[oa]s?|tradução|colchetes|condensat[oa]|tradott[oa]|traduzione|ingekort|bewerkt|vertaald|vertaling)(?!\p{L})|編集|編輯|翻訳|翻譯|翻译|整理|отредактирован|сокращ[её]н|перев[её]л|перевод/iu;
/** So that “she has edited two journals” is no note: what was edited is the talk. */
const TALK =
  /\b(?:interview|conversation|discussion|transcript(?:ion)?|text|q ?& ?a|remarks|answers|clarity|length|entrevista|conversación|transcripción|entretien|échange|propos|gespräch|transkript|conversa|transcrição|intervista|colloquio|trascrizione|gesprek|by|words|words? in|por|par|von|door)(?!\p{L})|インタビュー|記事|本文|采访|採訪|访谈|訪談|интервью|разговор/iu;

function isNote(text: string): boolean {
  return text.split(/(?<=[.?!。])\s/u).some((sentence) => EDITED.test(sentence) && TALK.test(sentence));
}
