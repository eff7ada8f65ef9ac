import { testRule } from '../../tests/support/rules.ts';
import { labelInParagraph } from './label-in-paragraph.ts';

const talk = (answer: string): string =>
  `RK: How was it?\n\nTess: ${answer}\n\nRK: And then?\n\nTess: We rowed home.\n\nRK: All of you?\n\nTess: All of us.\n`;

testRule(labelInParagraph, {
  valid: {
    'no label inside': talk('It was cold, and dark.'),
    'a name in mid-sentence may be quoted': talk('So my mother said to Tess: Go home.'),
    'a label in brackets is thrown in': talk('It was cold (RK: Never!) and dark.'),
    'a colon before a small letter': talk('There was one RK: the old boat.'),
    'a quotation in full width':
      '哈达德：港口怎么样？\n\n林：很冷。\n\n哈达德：后来呢？\n\n林：我们划船回家。“哈达德：都回来了吗？”都回来了。\n',
  },
  invalid: {
    'initials without a sentence’s end': {
      text: talk('I sold nets for years RK: And nobody bought them?'),
      findings: ['3:29 “RK:” inside a paragraph: a turn that lost its line break?'],
    },
    'initials left at the end': { text: talk('I sold nets for years RK:'), findings: ['3:29'] },
  },
});
