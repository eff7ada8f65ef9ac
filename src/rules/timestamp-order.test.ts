import { testRule } from '../../tests/support/rules.ts';
import { timestampOrder } from './timestamp-order.ts';

const SAID = ['And how was it then?', 'Cold in the harbour, and dark.'];
const talk = (...times: readonly string[]): string =>
  times.map((time, i) => `${i % 2 === 0 ? 'Nora' : 'Tess'} (${time}): ${SAID[i % 2]}\n`).join('\n');

testRule(timestampOrder, {
  valid: {
    forward: talk('00:00:02', '00:10:05', '00:10:05', '00:11:00'),
    'no times': 'AB: Why?\n\nCD: Because.\n\nAB: And then?\n\nCD: Home.\n',
    'a new tape': talk('00:00:02', '00:10:05', '00:00:01', '00:00:30'),
  },
  invalid: {
    'back by seconds': {
      text: talk('00:00:02', '00:10:05', '00:09:50', '00:11:00'),
      findings: ['5:6 00:09:50 after 00:10:05'],
    },
    'one time near zero, and the clock goes on': {
      text: talk('00:00:02', '00:10:05', '00:00:50', '00:11:00'),
      findings: ['5:6'],
    },
    'within words': {
      text: talk('00:00:02', '00:10:05', '00:11:00', '00:12:00').replace('Cold in', 'Cold [00:09:50] in'),
      findings: ['3:23'],
    },
  },
});
