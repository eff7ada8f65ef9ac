import type { Speaker } from '../model/transcript.ts';
import { foldLabel, labelPlace, plural, turnsBySpeaker } from './labels.ts';
import type { Rule } from './types.ts';

/** What machines and hasty hands write for a speaker: a word for anybody and a number, or a word for nobody. */
const ANYBODY =
  /^(?:speaker|speakers|spk|spkr|sprecher|sprecherin|locuteur|locutrice|intervenant|intervenante|hablante|orador|oradora|falante|spreker|talare|mówca|спикер|发言人|發言人|说话人|說話人|話者|화자) ?(?:\d{1,3}|[a-f])$/u;
const NOBODY =
  /^(?:unknown|unidentified|unbekannt|inconnu|desconocido|desconocida|desconhecido|sconosciuto|onbekend|неизвестный|неизвестно)(?: (?:speaker|voice|person|sprecher|locuteur|hablante|falante))?(?: (?:no ?)?\d{1,3})?$/u;

/** A reader must be able to tell who speaks, at least what kind of person. */
export const genericLabel: Rule = {
  id: 'generic-label',
  group: 'speakers',
  summary: 'A label that anybody could have, such as Speaker 2',
  severity: 'warning',
  presets: { linguistic: 'off' },
  fix: 'mapping',
  defaults: {},
  page: {
    what: 'Labels such as `Speaker 2`, `SPEAKER_00` or `Unknown`, which a machine or a hasty hand left. Whoever can be named should be; whoever cannot should be described.',
    why: 'The captioning key of the Described and Captioned Media Program asks for labels as specific as possible, and naming the numbered speakers of a machine is among the commonest wishes of those who use one.',
    bad: 'Speaker 2: We rowed home.',
    good: 'Ana Ruiz: We rowed home.      or      (female #1) We rowed home.',
    off: 'Where speakers are meant to stay numbers.',
  },
  *check({ transcript, source }) {
    const speakers = transcript.speakers.filter(isGeneric);
    if (speakers.length === 0) return;
    const turnsOf = turnsBySpeaker(transcript);
    for (const { id, labels } of speakers) {
      const turns = turnsOf.get(id) ?? [];
      const [first] = turns;
      const [label = ''] = labels;
      if (first === undefined) continue;
      const message = `“${label}” (${plural(turns.length, 'turn')}) could be anybody`;
      yield { message, label, position: labelPlace(first, source) };
    }
  },
};

function isGeneric({ name, labels }: Speaker): boolean {
  if (name !== undefined || labels.length === 0) return false;
  return labels.map(foldLabel).every((label) => ANYBODY.test(label) || NOBODY.test(label));
}
