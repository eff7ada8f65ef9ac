import { testRule } from '../../tests/support/rules.ts';
import { genericLabel } from './generic-label.ts';

const talk = (label: string): string =>
  `Ana Ruiz: How was it?\n\n${label}: It was cold.\n\nAna Ruiz: And then?\n\n${label}: We rowed home.\n`;

testRule(genericLabel, {
  valid: {
    'a name': talk('Tom Adair'),
    'a role': talk('Narrator'),
    'a chair': talk('The Speaker'),
    'what is known of somebody': talk('Audience member'),
  },
  invalid: {
    'a number': { text: talk('Speaker 2'), findings: ['3:1 “Speaker 2” (2 turns) could be anybody'] },
    'a machine’s number': { text: talk('SPEAKER_00'), findings: ['3:1'] },
    nobody: { text: talk('Unknown'), findings: ['3:1'] },
    'in Spanish': { text: talk('Hablante 1'), findings: ['3:1'] },
  },
});
