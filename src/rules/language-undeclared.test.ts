import { testRule } from '../../tests/support/rules.ts';
import { languageUndeclared } from './language-undeclared.ts';

const talk = 'AB: How was it?\n\nCD: It was cold.\n\nAB: And then?\n\nCD: We rowed home.\n';

testRule(languageUndeclared, {
  valid: {
    declared: { text: `---\nlanguage: en-CA\n---\n\n${talk}`, path: 'interview.md' },
    'declared as lang': { text: `---\nlang: en\n---\n\n${talk}`, path: 'interview.md' },
  },
  invalid: {
    'too short to tell': { text: 'AB: Why?\n\nCD: No.\n\nAB: Ah?\n\nCD: Yes.\n', findings: ['file no language given'] },
    English: {
      text: talk.replace(
        'It was cold.',
        'It was the coldest night that we had in the harbour, and they were all with us.',
      ),
      findings: ['file no language given; reads as English'],
    },
  },
});
