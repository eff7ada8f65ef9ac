import { testRule } from '../../tests/support/rules.ts';
import { bylineMissing } from './byline-missing.ts';

const talk = (answer: string): string =>
  `The ferry\n\nAB: How was it?\n\nCD: ${answer}\n\nAB: And then?\n\nCD: We rowed home.\n\nAB: All of you?\n\nCD: All of us.\n`;

testRule(bylineMissing, {
  valid: {
    'a byline': `The ferry\n\nBy Tess Boyle\n\n${talk('Cold.')}`,
    'the interviewer has a name':
      'Tess Boyle: How was it?\n\nOmar Haddad: Cold.\n\nTess Boyle: Why?\n\nOmar Haddad: Winter.\n\nTess Boyle: Still?\n\nOmar Haddad: Still.\n',
  },
  invalid: {
    'initials that nobody explains': { text: talk('Cold.'), findings: ['file no author or interviewer named'] },
  },
});
