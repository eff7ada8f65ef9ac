import { testRule } from '../../tests/support/rules.ts';
import { dateUnparsed } from './date-unparsed.ts';

const talk = 'AB: How was it?\n\nCD: It was cold.\n\nAB: And then?\n\nCD: We rowed home.\n';

testRule(dateUnparsed, {
  valid: {
    'no date': talk,
    'ISO 8601': `The Last Ferry\n\nDate: 2024-04-03\n\n${talk}`,
    'a month in letters': `The Last Ferry\n\nInterview date: June 3, 1994\n\n${talk}`,
    'a day above twelve': `The Last Ferry\n\nDate: 23/04/24\n\n${talk}`,
    'full stops': `The Last Ferry\n\nDatum: 03.04.2024\n\n${talk}`,
    'spoken of': talk.replace('cold', 'cold on 03/04/24'),
  },
  invalid: {
    'two ways': { text: `The Last Ferry\n\nDate: 03/04/24\n\n${talk}`, findings: ['3:1 “03/04/24” reads two ways'] },
    'not at all': {
      text: `The Last Ferry\n\nDate: last winter\n\n${talk}`,
      findings: ['3:1 “last winter” is not read as a date'],
    },
    'in a front matter': {
      text: `---\ntitle: The Last Ferry\ndate: 3/4/2024\n---\n\n${talk}`,
      path: 'interview.md',
      findings: ['3:7'],
    },
  },
});
