import { testRule } from '../../tests/support/rules.ts';
import { parentheticalGloss } from './parenthetical-gloss.ts';

const talk = (answer: string, other = 'The [old] crew of the [first] boat went home.'): string =>
  `AB: How was it?\n\nCD: ${answer}\n\nAB: And then?\n\nCD: ${other}\n\nAB: All of you?\n\nCD: Yes.\n`;

testRule(parentheticalGloss, {
  valid: {
    'no insertions in the file': talk('We signed the treaty (of 1994) at sea.', 'We went home.'),
    'a tag': talk('We signed (laughter) the treaty at sea.'),
    'a tag with words around it': talk('We signed (she laughs) the treaty at sea.'),
    'an aside of its own': talk('We signed. (It was late.) We slept.'),
    'a long aside': talk('We signed the treaty (and I can tell you that it was late) at sea.'),
    'an item of a list': talk('We signed for (a) the boat and (b) the crew.'),
    'a plural': talk('We signed the treaty(s) at sea.'),
    'round brackets as punctuation': talk('The boat (ours) and the crew (his) and the oars (hers) stayed.'),
  },
  invalid: {
    'a gloss': {
      text: talk('We signed the treaty (of 1994) at sea.'),
      findings: ['3:26 “(of 1994)”: round brackets; this file marks insertions with square ones'],
    },
    'an abbreviation': { text: talk('The Union of Rowers (U.R.) signed.'), findings: ['3:25'] },
    'two of them': { text: talk('The Rowers (UR) signed the treaty (of 1994).'), findings: ['3:16', '3:39'] },
  },
});
