import { testRule } from '../../tests/support/rules.ts';
import { dateUnparsed } from './date-unparsed.ts';

const talk = (date: string): string =>
  `The winter ferry\n\nDate: ${date}\n\nAB: When does it sail?\n\nCD: At five.\n\nAB: In winter too?\n\nCD: In winter at six.\n`;

testRule(dateUnparsed, {
  valid: {
    'the year first': talk('2024-04-03'),
    'one reading only': talk('23/04/2024'),
    'day and month alike': talk('04/04/2024'),
  },
  invalid: {
    'two readings': { text: talk('03/04/24'), findings: ['3:1 “03/04/24” reads two ways'] },
    'no day of any calendar': { text: talk('45/04/2024'), findings: ['3:1 “45/04/2024” is no date'] },
  },
});
