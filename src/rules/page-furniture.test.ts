import { testRule } from '../../tests/support/rules.ts';
import { pageFurniture } from './page-furniture.ts';

const pages = (inside: string): string =>
  `AB: Where did you go?\n\nCD: In the fall of that year, when the boats were all laid up and the\n${inside}harbour was closed, we left for the mainland and did not come back\nuntil the ice had gone from the sound and the ferry ran again.\n\nAB: And then?\n\nCD: Then we came back, and the house was as we had left it, with the\n${inside.replace('12', '13')}lamp on the sill and the ledger beside it and nobody at home.\n\nAB: Who had lit it?\n\nCD: We never found out.\n`;

testRule(pageFurniture, {
  valid: { 'no pages': pages('') },
  invalid: {
    'page numbers among the words': {
      text: pages('\nPage 12 of 30\n\n'),
      findings: ['5:1 2 lines of page furniture inside turns (5, 14)'],
    },
  },
});
