import { testRule } from '../../tests/support/rules.ts';
import { timestampPileup } from './timestamp-pileup.ts';

const talk = (times: string): string =>
  `[00:01:00] AB: Where were you?\n\n[00:02:00] CD: On the boat ${times} and then ashore.\n\n[00:06:00] AB: And then?\n\n[00:07:00] CD: Home.\n`;

testRule(timestampPileup, {
  valid: { 'words between': talk('[00:03:00] all night [00:04:00]') },
  invalid: {
    'nothing between': { text: talk('[00:03:00] [00:04:00]'), findings: ['3:39 00:04:00 right behind 00:03:00'] },
  },
});
