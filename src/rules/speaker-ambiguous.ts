import { turnsOf } from '../model/turns.ts';
import { labelPlace } from './labels.ts';
import type { Rule } from './types.ts';

/** A vague attribution is acceptable, a wrong one never is: the reader refuses where two people fit. */
export const speakerAmbiguous: Rule = {
  id: 'speaker-ambiguous',
  group: 'speakers',
  summary: 'A label that fits two people',
  severity: 'error',
  fix: 'mapping',
  defaults: {},
  page: {
    what: 'A label that fits two people of the file, such as a surname that two of them share. The reader names neither: words must never be given to the wrong person.',
    why: 'Newsroom tool-makers hold that a vague attribution is acceptable and a wrong one never is; the RICHES project of Florida adds first names where surnames collide, and EXMARaLDA lets no two people share a tag.',
    bad: 'SANDOR: It was my brother who rowed.      with Ilona and Peter Sandor in the room',
    good: 'I. SANDOR: It was my brother who rowed.',
    off: 'Never in what is published; while drafting, where the label will be settled later.',
  },
  *check({ transcript, source }) {
    const diagnostics = (transcript.diagnostics ?? []).filter(({ code }) => code === 'speaker-ambiguous');
    if (diagnostics.length === 0) return;
    const turns = new Map(turnsOf(transcript).map((turn) => [turn.position.start.offset, turn]));
    for (const { message, position } of diagnostics) {
      const turn = position === undefined ? undefined : turns.get(position.start.offset);
      const place = turn === undefined ? position : labelPlace(turn, source);
      yield {
        message,
        ...(place === undefined ? {} : { position: place }),
        ...(turn?.label === undefined ? {} : { label: turn.label }),
      };
    }
  },
};
