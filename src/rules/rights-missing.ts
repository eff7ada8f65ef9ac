import type { Rule } from './types.ts';

const RIGHTS =
  /©|\(c\)\s?\d{4}|copyright|all rights reserved|creative commons|\bCC[ -]BY|public domain|licen[cs]e|restrict|permission|deed of gift|release form|derechos|droits|rechte\b|direitos|diritti|права/i;

/** An archive must know what may be done with an interview. */
export const rightsMissing: Rule = {
  id: 'rights-missing',
  group: 'metadata',
  summary: 'No statement of rights or restrictions',
  severity: 'off',
  presets: { 'oral-history': 'info' },
  fix: 'mapping',
  defaults: {},
  page: {
    what: 'Nothing before or after the talk, and no key of a front matter, says who holds the rights or what may be done with the interview.',
    why: 'The Oral History Association’s best practices ask for the narrator’s release and any restrictions with the interview.',
    bad: 'an oral history without a word on its use',
    good: 'rights: CC BY 4.0, or: Restricted until 2040',
    off: 'Where rights are kept in the catalogue.',
  },
  *check({ transcript: { blocks, metadata } }) {
    const keys = Object.keys(metadata.extra ?? {}).join(' ');
    const outside = blocks.map((block) => (block.type === 'turn' ? '' : block.text)).join('\n');
    if (!RIGHTS.test(`${keys}\n${outside}`)) yield { message: 'no rights or restrictions stated' };
  },
};
