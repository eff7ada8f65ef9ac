import { testRule } from '../../tests/support/rules.ts';
import { titleMissing } from './title-missing.ts';

const talk = 'AB: How was it?\n\nCD: It was cold.\n\nAB: And then?\n\nCD: We rowed home.\n';

testRule(titleMissing, {
  valid: {
    'a line above': `The Last Ferry\n\n${talk}`,
    'a heading': { text: `# The Last Ferry\n\n${talk}`, path: 'interview.md' },
    'a front matter': { text: `---\ntitle: The Last Ferry\n---\n\n${talk}`, path: 'interview.md' },
    'a field': `Título: La última balsa\n\n${talk}`,
  },
  invalid: {
    'the talk alone': { text: talk, findings: ['file no title found or given'] },
    'a small heading within it': { text: `${talk}\n## Winter\n\n${talk}`, path: 'interview.md', findings: ['file'] },
  },
});
