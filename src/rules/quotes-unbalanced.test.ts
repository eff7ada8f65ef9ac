import { testRule } from '../../tests/support/rules.ts';
import { quotesUnbalanced } from './quotes-unbalanced.ts';

const talk = (answer: string): string =>
  `AB: How was it?\n\nCD: ${answer}\n\nAB: And then?\n\nCD: We rowed home.\n\nAB: All of you?\n\nCD: All of us.\n`;

testRule(quotesUnbalanced, {
  valid: {
    'opened and closed': talk('He said, “We left.” That was all.'),
    'one inside another': talk('He said, “She told me “no” twice.”'),
    'reopened in each paragraph': talk('He said, “We left.\n\n“It was dark.\n\n“We rowed.” So.'),
    'reopened by another label of the same person': talk('He said, “We left.\n\nCD: “It was dark.”'),
    'closed in a later paragraph without reopening': talk('He said, “We left.\n\nIt was dark.”'),
    'German marks': talk('Er sagte: „Wir gehen.“ Das war alles.'),
    'German guillemets': talk('Er sagte: »Wir gehen.« Das war alles.'),
    'Swedish marks': talk('Han sade: ”Vi går.” Det var allt.'),
    inches: talk('The plank was 12" wide.'),
    'a closing mark alone': talk('We left.” That was all.'),
  },
  invalid: {
    'never closed': { text: talk('“We left. He said no.'), findings: ['3:5 “ opens and never closes'] },
    'a straight one': { text: talk('He said, "We left. And then?'), findings: ['3:14 " opens and never closes'] },
    'the second of two': { text: talk('He said “no” and “maybe.'), findings: ['3:22'] },
    'one in each of two paragraphs': { text: talk('He said, “We left.\n\nShe said, “No.'), findings: ['3:14', '5:11'] },
    'closed by somebody else': { text: talk('He said, “We left.\n\nAB: No.” Really?'), findings: ['3:14'] },
    'a German one': { text: talk('Er sagte: „Wir gehen. Das war „alles“.'), findings: ['3:15'] },
  },
});
