import { testRule } from '../../tests/support/rules.ts';
import { pageChrome } from './page-chrome.ts';

const talk = 'AB: How was it?\n\nCD: It was cold, and we sang.\n\nAB: And then?\n\nCD: We rowed home in the dark.\n';

testRule(pageChrome, {
  valid: {
    'nothing but the talk': talk,
    'a title above it': `The Last Ferry\n\n${talk}`,
    'a page number inside it is no furniture of a site': talk.replace('AB: And', '[[Page 12]]\n\nAB: And'),
  },
  invalid: {
    'a skip link above': {
      text: `Skip to content\n\nThe Last Ferry\n\nTwo rowers remember the night on which the harbour froze over\n\n${talk}`,
      findings: ['1:1 1 line of page furniture set aside (1)'],
    },
    'a heading of further reading begins a run of its own': {
      text: `${talk}\nTopics in this piece\n\nRelated Articles\n\nA harbour in winter\n\nWhy nobody swims there any more\n`,
      findings: ['9:1 4 lines of page furniture set aside (9, 11–15)'],
    },
  },
});
