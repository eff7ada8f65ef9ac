import { testRule } from '../../tests/support/rules.ts';
import { languageUndeclared } from './language-undeclared.ts';

const english =
  'AB: How was it?\n\nCD: It was cold, and they said that the boat would not go because there was ice from the mill to the bridge, which they had not seen in years, but you know what they were like.\n\nAB: And then?\n\nCD: Then we went home with the others.\n';

testRule(languageUndeclared, {
  valid: { 'a front matter says it': { text: `---\nlanguage: en\n---\n\n${english}`, path: 'interview.md' } },
  invalid: {
    'reads as English': { text: english, findings: ['file no language given; reads as English'] },
    'too short to say': {
      text: 'AB: Cold?\n\nCD: Ice.\n\nAB: Still?\n\nCD: Still.\n',
      findings: ['file no language given'],
    },
  },
});
