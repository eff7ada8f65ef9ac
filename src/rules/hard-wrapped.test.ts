import { testRule } from '../../tests/support/rules.ts';
import { hardWrapped } from './hard-wrapped.ts';

const LINE = 'It was so cold that night that the oars froze to our hands, and the';
const talk = (answer: string): string =>
  `AB: How was it?\n\nCD: ${answer}\n\nAB: And then?\n\nCD: We rowed home.\n\nAB: All of you?\n\nCD: All of us.\n`;
const wrapped = talk(Array.from({ length: 12 }, () => LINE).join('\n'));

testRule(hardWrapped, {
  valid: {
    'a paragraph a line': talk(`${LINE} boat with them.`),
    'a few lines': talk(`${LINE}\nboat with them.`),
    'Markdown joins lines anyway': { text: wrapped, path: 'interview.md' },
  },
  invalid: {
    'many lines': {
      text: wrapped,
      findings: ['file 11 lines broken at 71 columns or less, joined in what is written'],
    },
    'a word broken': {
      text: talk(`${LINE} har-\nbour with them, all the way to the other side of the bay.`),
      findings: ['3:73 “har-” ends a line: “harbour” or “har-bour”?'],
    },
    'a word broken, in Markdown': {
      text: talk(`${LINE} har-\nbour with them, all the way to the other side of the bay.`),
      path: 'interview.md',
      findings: ['3:73'],
    },
  },
});
