import { testRule } from '../../tests/support/rules.ts';
import { markerUnknown } from './marker-unknown.ts';

const talk = (answer: string): string =>
  `AB: How was it?\n\nCD: ${answer}\n\nAB: And then?\n\nCD: [laughs] We rowed home.\n\nAB: All of you?\n\nCD: Yes.\n`;

testRule(markerUnknown, {
  valid: {
    'a tag of the list': talk('We left. [crosstalk] Then it rained.'),
    'a tag with a time': talk('We left the [inaudible 00:14:02] there.'),
    'a tag in another language': talk('We left. [gelächter] Then it rained.'),
    'an insertion': talk('We left the [harbours] there, and my [daughter] too.'),
    'a description': talk('We left. [laughs loudly] Then it rained.'),
    'a name in capitals': talk('We left [NATO]. Then it rained.'),
  },
  invalid: {
    'a short form': {
      text: talk('We left. [xtalk] Then it rained.'),
      findings: ['3:14 “[xtalk]” is on no list of tags: “[crosstalk]”?'],
    },
    'a misspelling': {
      text: talk('We left the (inaudable) there.'),
      findings: ['3:17 “(inaudable)” is on no list of tags: “(inaudible)”?'],
    },
    'a machine’s word': {
      text: talk('We left. [BLANK_AUDIO] Then it rained.'),
      findings: ['3:14 “[BLANK_AUDIO]” is on no list of tags'],
    },
    'a doing between sentences': { text: talk('We left. [wheezing] Then it rained.'), findings: ['3:14'] },
  },
});
