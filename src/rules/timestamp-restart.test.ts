import { testRule } from '../../tests/support/rules.ts';
import { timestampRestart } from './timestamp-restart.ts';

const talk = (...times: readonly string[]): string =>
  times
    .map((time, i) => `${time} ${i % 2 === 0 ? 'AB: And where were you then?' : 'CD: I was on the boat.'}`)
    .join('\n\n');

testRule(timestampRestart, {
  valid: { 'one clock': talk('[00:01:00]', '[00:45:00]', '[00:58:10]', '[01:01:10]') },
  invalid: {
    'a new tape': {
      text: talk('[00:01:00]', '[00:58:10]', '[00:00:00]', '[00:01:10]'),
      findings: ['5:1 00:00:00 after 00:58:10'],
    },
  },
});
