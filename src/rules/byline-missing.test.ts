import { testRule } from '../../tests/support/rules.ts';
import { bylineMissing } from './byline-missing.ts';

const talk = (asks: string, answers: string): string =>
  `${asks}: How was it?\n\n${answers}: It was cold.\n\n${asks}: And then?\n\n${answers}: We rowed home.\n`;

testRule(bylineMissing, {
  valid: {
    'an author': { text: `---\nauthor: Ana Ruiz\n---\n\n${talk('Q', 'A')}`, path: 'interview.md' },
    'a line above': `The Last Ferry\n\nby Ana Ruiz\n\n${talk('Q', 'A')}`,
    'a field': `Interviewer: Ana Ruiz\n\nNarrator: Tess Boyle\n\n${talk('AR', 'TB')}`,
    'names as labels': talk('Ana Ruiz', 'Tess Boyle'),
  },
  invalid: {
    letters: { text: talk('Q', 'A'), findings: ['file no author or interviewer named'] },
    'initials that nothing explains': { text: talk('AR', 'TB'), findings: ['file'] },
  },
});
