import { testRule } from '../../tests/support/rules.ts';
import { encodingSuspect } from './encoding-suspect.ts';

const talk = (answer: string): string =>
  `AB: How was it?\n\nCD: ${answer}\n\nAB: And then?\n\nCD: We rowed home.\n\nAB: All of you?\n\nCD: All of us.\n`;

testRule(encodingSuspect, {
  valid: {
    'plain words': talk('It was cold.'),
    'accents and curly signs': talk('Ça va, naïve Ångström — “côté”, señor’s €5.'),
    'capitals before a closing mark': talk('They wrote “MAÇÔ and “IRMÃ” and ‘AÑ’.'),
    Icelandic: talk('Það var kalt, Ðað.'),
  },
  invalid: {
    'a lost character': {
      text: talk('The week are\ufffdfreelance.'),
      findings: ['3:14 “are\ufffdfreelance”: a character was lost on the way'],
    },
    'an apostrophe read as Windows-1252': {
      text: talk('We donâ€™t row.'),
      findings: ['3:11 “â€™” reads like UTF-8 taken for another encoding'],
    },
    'an accent read as Latin-1': { text: talk('At the cafÃ© it was.'), findings: ['3:15'] },
    'an apostrophe read as Mac Roman': { text: talk('We don‚Äôt row.'), findings: ['3:11'] },
    'a control character': { text: talk('We don\u0092t row.'), findings: ['3:11'] },
  },
});
