import { testRule } from '../../tests/support/rules.ts';
import { sicOveruse } from './sic-overuse.ts';

const talk = (answer: string): string =>
  `AB: How was it?\n\nCD: ${answer}\n\nAB: And then?\n\nCD: We rowed home.\n\nAB: All of you?\n\nCD: Yes.\n`;

testRule(sicOveruse, {
  valid: {
    once: talk('The harber [sic] was full.'),
    'two words': talk('The harber [sic] was fool [sic] then.'),
    'no mark': talk('The harber was full, sic.'),
  },
  invalid: {
    'one word twice': {
      text: talk('The harber [sic] was full. A Harber [sic] it was.'),
      findings: ['3:41 [sic] again for “harber”; once is enough'],
    },
    'three words': {
      text: talk('The harber [sic] was fool [sic] with botes [sic] then.'),
      findings: ['file 3 words marked [sic]; a note at the top would do for all'],
    },
    'in round brackets': { text: talk('A harber (sic) was a harber (sic) then.'), findings: ['3:33'] },
  },
});
