import { testRule } from '../../tests/support/rules.ts';
import { emptyTurn } from './empty-turn.ts';

const talk = (answer: string): string =>
  `AB: How was it?\n\nCD:${answer}\n\nAB: And then?\n\nCD: We rowed home.\n\nAB: All of you?\n\nCD: All of us.\n`;

testRule(emptyTurn, {
  valid: {
    words: talk(' Cold.'),
    'dots are a silence': talk(' …'),
    'a tag': talk(' [inaudible]'),
    'a direction on the next line': talk('\n\n[They laugh.]'),
  },
  invalid: {
    nothing: { text: talk(''), findings: ['3:1 “CD” says nothing: words lost, or a label too many?'] },
    'white space': { text: talk('   '), findings: ['3:1'] },
  },
});
