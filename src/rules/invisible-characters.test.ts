import { testRule } from '../../tests/support/rules.ts';
import { invisibleCharacters } from './invisible-characters.ts';

const talk = (answer: string): string =>
  `AB: How was it?\n\nCD: ${answer}\n\nAB: And then?\n\nCD: We rowed home.\n\nAB: All of you?\n\nCD: All of us.\n`;

testRule(invisibleCharacters, {
  valid: {
    'French punctuation': talk('Froid\u00a0! «\u00a0Très\u202f» ?'),
    'numbers and units': talk('It was 10\u00a0000\u00a0km, or p.\u00a012.'),
    'a title and an initial': talk('Dr\u00a0Vidal and J.\u00a0Brandt came.'),
    emoji: talk('Cold 👩\u200d🚀 it was.'),
    Persian: talk('سرد بود، می\u200cروم.'),
    'a double space after a sentence': talk('Cold.\u00a0 And dark.'),
    'a soft hyphen that is half of a dash': talk('It was -\u00ad cold.'),
    'none at all': talk('It was cold.'),
  },
  invalid: {
    'a soft hyphen': { text: talk('The har\u00adbour.'), findings: ['3:12 soft hyphen (U+00AD)'] },
    'a zero-width space': { text: talk('The har\u200bbour.'), findings: ['3:12 zero-width space (U+200B)'] },
    'a no-break space between words': { text: talk('Some\u00a0harbour.'), findings: ['3:9 no-break space (U+00A0)'] },
    'several in a row': {
      text: talk('It was\u200b\u2060\ufeff cold.'),
      findings: ['3:11 zero-width space (U+200B) and 2 more'],
    },
    'a control of direction': { text: talk('It was \u202ecold.'), findings: ['3:12 invisible character U+202E'] },
  },
});
