import { testRule } from '../../tests/support/rules.ts';
import { queryLeftIn } from './query-left-in.ts';

const talk = (answer: string, label = 'CD'): string =>
  `AB: How was it?\n\n${label}: ${answer}\n\nAB: And then?\n\n${label}: We rowed home.\n\nAB: All of you?\n\n${label}: Yes.\n`;

testRule(queryLeftIn, {
  valid: {
    'an insertion': talk('The [old] harbour, and the [name of the] boat.'),
    'an aside with a question': talk('The boat (who would take her?) was ours.'),
    'an inserted question': talk('The boat [Whose was it?] was ours.'),
    'a loud question': talk('What?? No.'),
    'somebody’s initials': talk('And TK told me so.', 'TK'),
    'a word that holds them': talk('The TKs and the ATK came.'),
  },
  invalid: {
    'a spelling by ear': { text: talk('Mr. Oyelaran (ph) came.'), findings: ['3:18 “(ph)”: still to be checked'] },
    'a spelling to check': { text: talk('Mr. Oyelaran [sp?] came.'), findings: ['3:18'] },
    'a note to the desk': { text: talk('We left [CHECK: in which year] by boat.'), findings: ['3:13'] },
    'a guessed name': { text: talk('We left Lindholm [Lindheim?] by boat.'), findings: ['3:22'] },
    'words to come': { text: talk('We left in TK by boat.'), findings: ['3:16 “TK”: still to be checked'] },
    'in brackets once': { text: talk('We left in [TK] by boat.'), findings: ['3:16 “[TK]”: still to be checked'] },
    'two signs by themselves': { text: talk('We left the ?? by boat.'), findings: ['3:17'] },
  },
});
