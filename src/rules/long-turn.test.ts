import { testRule } from '../../tests/support/rules.ts';
import { longTurn } from './long-turn.ts';

const talk = (words: number): string =>
  `AB: How was it?\n\nCD: ${'word '.repeat(words).trim()}.\n\nAB: And then?\n\nCD: Home.\n\nAB: Why?\n\nCD: Habit.\n`;

testRule(longTurn, {
  valid: { 'four hundred words': talk(400), 'as many as are allowed': { text: talk(450), options: { maxWords: 450 } } },
  invalid: {
    'one word more': { text: talk(401), findings: ['3:1 401 words without a question'] },
    'more than the option': { text: talk(30), options: { maxWords: 20 }, findings: ['3:1'] },
  },
});
