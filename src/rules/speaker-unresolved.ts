import { turnsOf } from '../model/turns.ts';
import { needsName } from '../text/needs-name.ts';
import { labelPlace, plural } from './labels.ts';
import type { Rule } from './types.ts';

/** A reader must be able to know who speaks. */
export const speakerUnresolved: Rule = {
  id: 'speaker-unresolved',
  group: 'speakers',
  summary: 'A label that nothing in the file explains',
  severity: 'warning',
  presets: { publish: 'error' },
  fix: 'mapping',
  defaults: {},
  page: {
    what: 'Initials, or half a name, that neither the title nor the introduction nor a list of participants explains. A name is never guessed: it has to be given.',
    why: 'The W3C’s advice on transcripts and the Canadian government’s accessibility guide both give the full name first; CHAT counts an undeclared speaker as an error.',
    bad: 'TB: And then the dam broke.',
    good: 'TB: And then the dam broke.      with TB = Tess Boyle in the sidecar',
    off: 'Where speakers are meant to stay unnamed, as in studies under pseudonyms.',
  },
  *check({ transcript, source }) {
    for (const speaker of transcript.speakers) {
      if (!needsName(speaker)) continue;
      const turns = turnsOf(transcript).filter((turn) => turn.speaker === speaker.id);
      const [first] = turns;
      const [label = ''] = speaker.labels;
      if (first === undefined) continue;
      yield {
        message: `“${label}” (${plural(turns.length, 'turn')}) is not named in this file`,
        label,
        position: labelPlace(first, source),
      };
    }
  },
};
