import { testRule } from '../../tests/support/rules.ts';
import { titleMissing } from './title-missing.ts';

const TALK = 'AB: When does it sail?\n\nCD: At five.\n\nAB: In winter too?\n\nCD: In winter at six.\n';

testRule(titleMissing, {
  valid: {
    'a line above': `The winter ferry\n\n${TALK}`,
    'a front matter': { text: `---\ntitle: The winter ferry\n---\n\n${TALK}`, path: 'interview.md' },
  },
  invalid: { 'the talk begins at once': { text: TALK, findings: ['file no title found'] } },
});
