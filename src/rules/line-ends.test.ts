import { testRule } from '../../tests/support/rules.ts';
import { lineEnds } from './line-ends.ts';

const lines = [
  'AB: How was it?',
  '',
  'CD: It was cold.',
  '',
  'AB: And then?',
  '',
  'CD: We rowed home.',
  '',
  'AB: All?',
  '',
  'CD: All.',
];

testRule(lineEnds, {
  valid: {
    LF: `${lines.join('\n')}\n`,
    CRLF: `${lines.join('\r\n')}\r\n`,
    CR: `${lines.join('\r')}\r`,
    'a form feed behind the last line': `${lines.join('\n')}\n\f`,
  },
  invalid: {
    'no end of the last line': { text: lines.join('\n'), findings: ['11:9 no end-of-line after the last line'] },
    'one CRLF among LF': {
      text: `${lines.join('\n')}\n`.replace('\n', '\r\n'),
      findings: ['1:16 CRLF here; this file mostly ends its lines with LF (10 of 11)'],
    },
    'one LF among CRLF': { text: `${lines.join('\r\n')}\n`, findings: ['11:9'] },
  },
});
