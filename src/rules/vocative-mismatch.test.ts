import { testRule } from '../../tests/support/rules.ts';
import { vocativeMismatch } from './vocative-mismatch.ts';

const talk = (question: string, answer: string, after = 'Q'): string =>
  `Q: Shall we begin?\n\nLENA: Yes.\n\nQ: All of you?\n\nOMAR: Yes.\n\nQ: ${question}\n\n${answer}: I had to.\n\n${after}: I see.\n\nQ: And today?\n\nOMAR: I fish.\n\nQ: Still?\n\nOMAR: Still.\n`;

testRule(vocativeMismatch, {
  valid: {
    'the one who was asked answers': talk('Lena, why did you leave?', 'LENA'),
    'somebody else first': talk('Lena, why did you leave?', 'OMAR', 'LENA'),
    'a name that is spoken of': talk('Why did Lena leave?', 'OMAR'),
    'several names': talk('Lena, and you too, why did you leave, both of you?', 'LENA'),
    'no question': talk('Lena, thank you.', 'OMAR'),
    'a greeting': talk('How are you, Lena?', 'OMAR'),
    'a name of nobody here': talk('Lena, what did he say, Boris?', 'OMAR'),
  },
  invalid: {
    'a name at the start': {
      text: talk('Lena, why did you leave?', 'OMAR'),
      findings: ['11:1 a question to Lena, answered by “OMAR”: labels swapped?'],
    },
    'a name at the end': { text: talk('And why did you leave, Lena?', 'OMAR'), findings: ['11:1'] },
    'somebody who addresses himself': {
      text: talk('Ready.', 'LENA', 'OMAR: And you, Omar?\n\nLENA'),
      findings: ['13:1 a question to Omar, asked by “OMAR”: labels swapped?'],
    },
  },
});
