import { testRule } from '../../tests/support/rules.ts';
import { rightsMissing } from './rights-missing.ts';

const talk = (answer: string): string =>
  `The ferry\n\nAB: How was it?\n\nCD: ${answer}\n\nAB: And then?\n\nCD: We rowed home.\n\nAB: All of you?\n\nCD: All of us.\n`;

testRule(rightsMissing, {
  valid: {
    'a copyright line': `${talk('Cold.')}\n© 2031 Holm Archive\n`,
    'a front matter': {
      text: `---\nrights: none known\nlicense: CC BY 4.0\n---\n\n${talk('Cold.')}`,
      path: 'interview.md',
    },
  },
  invalid: { 'not a word': { text: talk('Cold.'), findings: ['file no rights or restrictions stated'] } },
});
