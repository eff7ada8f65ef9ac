import { testRule } from '../../tests/support/rules.ts';
import { speakerAmbiguous } from './speaker-ambiguous.ts';

const talk = (label: string): string =>
  `ILONA SANDOR: Who took the boat out?\n\nPETER SANDOR: The two of us did.\n\nILONA SANDOR: In that wind?\n\n${label}: It was my brother who rowed.\n\nPETER SANDOR: He says so.\n\nILONA SANDOR: Does he?\n`;

testRule(speakerAmbiguous, {
  valid: {
    'a first name': talk('PETER'),
    'a whole name': talk('ILONA SANDOR'),
    'somebody else': talk('MARTA KLEE'),
  },
  invalid: {
    'a surname that two have': { text: talk('SANDOR'), findings: ['7:1 “SANDOR” fits ILONA SANDOR and PETER SANDOR'] },
    'a surname with a title': { text: talk('MR. SANDOR'), findings: ['7:1'] },
  },
});
