import { testRule } from '../../tests/support/rules.ts';
import { timestampRestart } from './timestamp-restart.ts';

const SAID = ['And how was it then?', 'Cold in the harbour, and dark.'];
const talk = (...times: readonly string[]): string =>
  times.map((time, i) => `${i % 2 === 0 ? 'Nora' : 'Tess'} (${time}): ${SAID[i % 2]}\n`).join('\n');

testRule(timestampRestart, {
  valid: {
    forward: talk('00:00:02', '00:10:05', '00:11:00', '00:12:00'),
    'back by seconds only': talk('00:00:02', '00:10:05', '00:09:50', '00:11:00'),
    'one wrong time': talk('00:00:02', '00:10:05', '00:00:50', '00:11:00'),
  },
  invalid: {
    'without a word about it': {
      text: talk('00:00:02', '00:58:10', '00:00:01', '00:00:30'),
      findings: ['5:6 00:00:01 after 00:58:10'],
    },
    'at the end of a tape': {
      text: talk('00:00:02', '00:58:10', '00:00:00', '00:00:30').replace(
        'Nora (00:00:00)',
        '[End of tape 1]\n\nNora (00:00:00)',
      ),
      findings: ['7:6 00:00:00 after 00:58:10, at [End of tape 1]'],
    },
    'at a short tape': {
      text: talk('00:00:02', '00:00:17', '00:00:00', '00:00:30').replace(
        'Nora (00:00:00)',
        'Tape 2\n\nNora (00:00:00)',
      ),
      findings: ['7:6'],
    },
  },
});
