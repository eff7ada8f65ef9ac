import { testRule } from '../../tests/support/rules.ts';
import { sameSpeakerTwice } from './same-speaker-twice.ts';

const long = (repeat: string): string =>
  `AB: How was it?\n\nCD: It was cold.\n\n${repeat}AB: And then?\n\nCD: We rowed home.\n\nAB: All of you?\n\nCD: All of us.\n`;
const paragraphs = Array.from({ length: 6 }, (_, i) => `CD: It was colder still, by ${i + 2} degrees.\n\n`).join('');

testRule(sameSpeakerTwice, {
  valid: {
    'turn by turn': long(''),
    'a direction between': long('(The telephone rings.)\n\nCD: And dark.\n\n'),
    'a label that several people share': 'Q: Why?\n\nQ: And when?\n\nA: In June.\n\nQ: Who?\n\nA: We did.\n',
  },
  invalid: {
    once: {
      text: long('CD: And dark.\n\n'),
      findings: ['5:1 “CD” again: one turn of two paragraphs, or a wrong label?'],
    },
    'a habit is one note': {
      text: long(paragraphs),
      findings: ['5:1 6 turns of 12 repeat the label of the turn before: this file labels its paragraphs'],
    },
  },
});
