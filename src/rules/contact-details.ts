import { emailsIn, type Span, streetAddressesIn, telephonesIn } from './contacts.ts';
import { piecesOf } from './pieces.ts';
import type { Rule } from './types.ts';

/** What leads to somebody's door has no place in a published interview. */
export const contactDetails: Rule = {
  id: 'contact-details',
  group: 'privacy',
  summary: 'E-mail addresses, telephone numbers and street addresses in speech',
  severity: 'warning',
  presets: { redacted: 'error' },
  fix: 'mapping',
  defaults: {},
  page: {
    what: 'An e-mail address, a telephone number or a street address with its number that somebody says. Most speakers did not mean to publish it. Years, pages, scores, prices and times are not taken for telephone numbers.',
    why: 'The Smithsonian’s Archives of American Art print no home addresses; the UK Data Service says to describe what is taken out rather than blank it.',
    bad: 'call me on 555 0142',
    good: 'call me on [telephone]',
    off: 'Where the contact details are those of an office and are meant to be known.',
  },
  *check(checked) {
    for (const { text, turn, place } of piecesOf(checked)) {
      if (turn === undefined) continue;
      const found = [
        ...emailsIn(text).map((span) => ({ ...span, what: 'an e-mail address' })),
        ...telephonesIn(text).map((span) => ({ ...span, what: 'a telephone number' })),
        ...streetAddressesIn(text).map((span) => ({ ...span, what: 'a street address' })),
      ];
      for (const { start, end, what } of found.sort((a: Span, b: Span) => a.start - b.start)) {
        const words = text.slice(start, end).replace(/\s+/g, ' ');
        yield { message: `“${words}” looks like ${what}`, position: place(start, end) };
      }
    }
  },
};
