import { testRule } from '../../tests/support/rules.ts';
import { timestampFormat } from './timestamp-format.ts';

const SAID = ['And how was it then?', 'Cold in the harbour, and dark.'];
const talk = (...times: readonly string[]): string =>
  times.map((time, i) => `${i % 2 === 0 ? 'Nora' : 'Tess'} (${time}): ${SAID[i % 2]}\n`).join('\n');

testRule(timestampFormat, {
  valid: {
    'one notation': talk('00:00:02', '00:10:05', '01:11:00', '01:12:00'),
    'hours once there are any': talk('0:02', '59:05', '1:11:00', '1:12:00'),
    'a leading zero less': talk('9:02', '10:05', '11:00', '12:00'),
  },
  invalid: {
    'hours now and then': {
      text: talk('00:00:02', '10:05', '00:11:00', '00:12:00'),
      findings: ['3:6 “(10:05)” (1 time); this file mostly writes “(00:00:02)” (3 times)'],
    },
    'brackets within words': {
      text: talk('00:00:02', '00:10:05', '00:11:00', '00:12:00').replace(
        'Cold in',
        'Cold [00:10:08] and (00:10:11) wet [00:10:20] in',
      ),
      findings: ['3:38'],
    },
    'a time that reads as words': {
      text: talk('00:00:02', '00:10:05', '00:11:00', '00:12:00').replace(
        'Cold in',
        'Cold [00:10:08] and <T: 12 min> wet [00:13:20] in',
      ),
      findings: ['3:38 “<T: 12 min>” (1 time); this file mostly writes “[00:10:08]” (2 times)'],
    },
  },
});
