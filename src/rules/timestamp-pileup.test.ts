import { testRule } from '../../tests/support/rules.ts';
import { timestampPileup } from './timestamp-pileup.ts';

const talk = (answer: string): string =>
  `AB: How was it?\n\nCD: ${answer}\n\nAB: And then?\n\nCD: We rowed home.\n\nAB: All of you?\n\nCD: All of us.\n`;

testRule(timestampPileup, {
  valid: {
    one: talk('[00:03:00] It was cold.'),
    'words between': talk('[00:03:00] It was cold. [00:04:00] And dark.'),
    'a range': talk('It was cold.').replace(/^(AB|CD):/gm, '[0:01 - 0:04] $1:'),
  },
  invalid: {
    two: {
      text: talk('[00:03:00] [00:04:00] It was cold.'),
      findings: ['3:5 2 times with no words between: [00:03:00] to [00:04:00]'],
    },
    'three are one finding': { text: talk('It was [00:03:00] [00:04:00] [00:05:00] cold.'), findings: ['3:12'] },
    'escaped in Markdown': {
      text: talk('It was \\[00:03:00\\] \\[00:04:00\\] cold.'),
      path: 'interview.md',
      findings: ['3:14'],
    },
  },
});
