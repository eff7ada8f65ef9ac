import { statementsOf } from './outside.ts';
import type { Rule } from './types.ts';

const RIGHTS =
  /©|\(c\)\s?\d{4}|\b(?:copyright(?:ed)?|rights?|licen[cs]ed?|restrict(?:ed|ions?)|creative commons|cc[ -](?:by|0)|public domain|permissions?|deed of gift|releases?d? form|closed until|embargo(?:ed)?|derechos|licencia|droits|licence|rechte|lizenz|direitos|licença|diritti|licenza|rechten|rechthebbende)\b|著作権|版權|版权|저작권|авторск/iu;

/** A reader must know what may be done with it. */
export const rightsMissing: Rule = {
  id: 'rights-missing',
  group: 'metadata',
  summary: 'No statement of rights or restrictions',
  severity: 'off',
  presets: { 'oral-history': 'info' },
  fix: 'mapping',
  defaults: {},
  page: {
    what: 'Nothing outside the talk says who holds the rights, under which licence it may be used, or what is restricted.',
    why: 'The Oral History Association’s manual for archives asks for it.',
    bad: 'an interview without a word on its use',
    good: 'rights: Held by the narrator’s family; no use before 2040.',
    off: 'Outside archives, where it is off already.',
  },
  *check({ transcript }) {
    if (!statementsOf(transcript).some((text) => RIGHTS.test(text)))
      yield { message: 'no statement of rights or restrictions' };
  },
};
