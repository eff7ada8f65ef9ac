import { turnsOf } from '../model/turns.ts';
import { placeIn } from './place.ts';
import type { Rule } from './types.ts';

const MOST_LABELS = 300;
const SHORTEST = 2;

/** A lost break swallows a turn. */
export const labelInParagraph: Rule = {
  id: 'label-in-paragraph',
  group: 'structure',
  summary: 'A label that is already known, inside a paragraph',
  severity: 'warning',
  fix: 'mapping',
  defaults: {},
  page: {
    what: 'A label of this file stands inside a paragraph with a colon behind it. The line break before it was lost, and with it a turn; or somebody is quoted.',
    why: 'Readers of court opinions and of interview archives both report turns that were lost with a line break.',
    bad: 'AB: …for years RK: And then?',
    good: 'AB: …for years\n\nRK: And then?',
    off: 'Where dialogues are quoted with labels.',
  },
  *check({ transcript, source }) {
    const labels = transcript.speakers.flatMap((speaker) => speaker.labels).filter((label) => label.length >= SHORTEST);
    if (labels.length === 0 || labels.length > MOST_LABELS) return;
    const names = labels.map((label) => label.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
    const pattern = new RegExp(`(?<=\\S\\s)(?<![\\p{L}\\p{N}]['’-]?)(${names.join('|')})[:：](?=\\s)`, 'gu');
    for (const { paragraphs } of turnsOf(transcript))
      for (const paragraph of paragraphs)
        for (const match of paragraph.text.matchAll(pattern))
          yield {
            message: `“${match[1]}:” inside a paragraph: a turn of its own?`,
            position: placeIn(paragraph, match.index, match.index + match[0].length, source),
          };
  },
};
