import { testRule } from '../../tests/support/rules.ts';
import { pageChrome } from './page-chrome.ts';

const TALK = 'AB: When does it sail?\n\nCD: At five.\n\nAB: In winter too?\n\nCD: In winter at six.\n';

testRule(pageChrome, {
  valid: { 'nothing but the talk': TALK },
  invalid: {
    'a link above': {
      text: `Skip to content\n\nThe winter ferry\n\n${TALK}`,
      findings: ['1:1 1 line of page furniture set aside (1)'],
    },
    'links below': {
      text: `The winter ferry\n\n${TALK}\nRelated Articles\n\nThe man who bottles fog\n\nTwelve knots\n`,
      findings: ['11:1 3 lines of page furniture set aside (11–15)'],
    },
  },
});
