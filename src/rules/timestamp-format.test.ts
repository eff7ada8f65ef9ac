import { testRule } from '../../tests/support/rules.ts';
import { timestampFormat } from './timestamp-format.ts';

const talk = (...times: readonly string[]): string =>
  times
    .map((time, i) => `${time} ${i % 2 === 0 ? 'AB: And where were you then?' : 'CD: I was on the boat.'}`)
    .join('\n\n');

testRule(timestampFormat, {
  valid: {
    'one notation': talk('[00:01:00]', '[00:45:00]', '[00:58:10]', '[01:01:10]'),
    'hours when they come': talk('[1:00]', '[45:00]', '[58:10]', '[1:01:10]'),
  },
  invalid: {
    'two kinds of brackets': {
      text: talk('[01:00]', '(02:00)', '[03:00]', '[04:00]'),
      findings: ['3:1 2 notations of times: [01:00], (02:00)'],
    },
  },
});
