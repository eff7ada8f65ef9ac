import { testRule } from '../../tests/support/rules.ts';
import { bracketUnbalanced } from './bracket-unbalanced.ts';

const talk = (answer: string, last = 'All of us.'): string =>
  `AB: How was it?\n\nCD: ${answer}\n\nAB: And then?\n\nCD: ${last}\n\nAB: All of you?\n\nCD: Yes.\n`;

testRule(bracketUnbalanced, {
  valid: {
    'closed brackets, one within the other': talk('The [old (1890)] harbour (a small one) was full.'),
    'items of a list': talk('We had 1) oars, b) a sail, iv) no fear.'),
    'items of a list in brackets': talk('We took (as I said: 1) oars, 2) a sail) what we had.'),
    smileys: talk('It was cold :-) and dark :( and wet ;)'),
    'a smiley in brackets': talk('It was cold (or so they said :) and wet.'),
    'closed in the next paragraph': talk('The harbour [a small one.\n\nIt is gone now] was full.'),
    'closed in the speaker’s next turn': talk('The harbour (a small one', 'with a crane) was full.'),
    'cut off by an interruption': talk('The harbour (a small one—'),
    'an interval': talk('It was in [0, 1) all along.'),
    overlaps: talk('yes [no and [so it [was then [as it [always is'),
    'full and half width': talk('海港（很小)已经满了。'),
  },
  invalid: {
    'a square bracket': {
      text: talk('The [old harbour was full.'),
      findings: ['3:9 “[old harbour was full.” never closes'],
    },
    'a round bracket': { text: talk('The harbour (an old one was full.'), findings: ['3:17'] },
    'closed without an opening': {
      text: talk('The old] harbour was full.'),
      findings: ['3:12 “The old]” was never opened'],
    },
    'a bracket in a bracket': { text: talk('The harbour [an old (but dry] one was full.'), findings: ['3:25'] },
    'one of each kind': { text: talk('The [old) harbour was full.'), findings: ['3:9', '3:13'] },
    'on a later line of its paragraph': { text: talk('The harbour\n(an old one was full.'), findings: ['4:1'] },
  },
});
