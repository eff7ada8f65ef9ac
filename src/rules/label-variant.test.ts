import { testRule } from '../../tests/support/rules.ts';
import { labelVariant } from './label-variant.ts';

const talk = (...labels: readonly string[]): string =>
  labels.map((label, index) => `${label} ${index % 2 === 0 ? 'And then?' : 'We rowed home.'}\n`).join('\n');

testRule(labelVariant, {
  valid: {
    'one spelling': talk('Q:', 'Dr Lee:', 'Q:', 'Dr Lee:', 'Q:', 'Dr Lee:'),
    'the whole name first': talk('Ana Ruiz:', 'Tom Adair:', 'Ruiz:', 'Adair:', 'Ruiz:', 'Adair:'),
    'two people': talk('AB:', 'BA:', 'AB:', 'BA:', 'AB:', 'BA:'),
  },
  invalid: {
    'capitals and a point': {
      text: talk('Q:', 'Dr Lee:', 'Q:', 'Dr Lee:', 'Q:', 'DR. LEE:'),
      findings: ['11:1 “DR. LEE” (1 turn) is “Dr Lee” (2) in another spelling'],
    },
    'two spaces': {
      text: talk('Q:', 'Ana  Ruiz:', 'Q:', 'Ana Ruiz:', 'Q:', 'Ana Ruiz:'),
      findings: ['3:1 “Ana  Ruiz” (1 turn) is “Ana Ruiz” (2) in another spelling'],
    },
    'two spaces behind a time': {
      text: talk('[00:01:00] Q:', '[00:01:10] Ana Ruiz:', '[00:01:20] Q:', '[00:01:30] Ana  Ruiz:'),
      findings: ['7:12 “Ana  Ruiz” (1 turn) is “Ana Ruiz” (1) in another spelling'],
    },
    'a space before the colon': {
      text: talk('Q:', 'Dr Lee:', 'Q:', 'Dr Lee:', 'Q:', 'Dr Lee :'),
      findings: ['11:1 “Dr Lee :” (1 turn) is “Dr Lee” (2) in another spelling'],
    },
    'characters that look the same': {
      text: talk('Q:', 'Ana Ruiz:', 'Q:', 'Ana Ruiz:', 'Q:', 'Ａna Ruiz:'),
      findings: ['11:1 “Ａna Ruiz” (1 turn) is “Ana Ruiz” (2) in other characters that look the same'],
    },
  },
});
