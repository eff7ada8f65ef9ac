import { testRule } from '../../tests/support/rules.ts';
import { rightsMissing } from './rights-missing.ts';

const talk = 'AB: How was it?\n\nCD: It was cold.\n\nAB: And then?\n\nCD: We rowed home.\n';

testRule(rightsMissing, {
  valid: {
    'a field': `The Last Ferry\n\nRights: held by the narrator\n\n${talk}`,
    'a sign below': `${talk}\n© 2024 The Ferry Museum\n`,
    'a key of a front matter': { text: `---\nlicense: CC BY 4.0\n---\n\n${talk}`, path: 'interview.md' },
  },
  invalid: {
    nothing: { text: talk, findings: ['file no statement of rights or restrictions'] },
    'rights that are spoken of': {
      text: talk.replace('cold', 'about the right to row, and our rights'),
      findings: ['file'],
    },
  },
});
