import { testRule } from '../../tests/support/rules.ts';
import { speakerUnresolved } from './speaker-unresolved.ts';

const talk = (title: string): string =>
  `${title}\n\nTB: When does the boat leave?\n\nNL: At five.\n\nTB: And who pays?\n\nNL: The county does.\n`;

testRule(speakerUnresolved, {
  valid: {
    'both are explained': talk('Tess Boyle meets Nora Lindqvist on the ferry'),
    'labels that are role words': 'Interviewer: When?\n\nNarrator: At five.\n\nInterviewer: Why?\n\nNarrator: Habit.\n',
    'full names': 'Tess Boyle: When?\n\nNora Lindqvist: At five.\n\nTess Boyle: Why?\n\nNora Lindqvist: Habit.\n',
  },
  invalid: {
    'nobody begins T… B…': {
      text: talk('A day on the ferry with Nora Lindqvist'),
      findings: ['3:1 “TB” (2 turns) is not named in this file'],
    },
    'behind a time': {
      text: 'Ferry\n\n[00:00:04] TB: When?\n\n[00:00:09] Nora Lindqvist: At five.\n\n[00:00:12] TB: Why?\n\n[00:00:15] Nora Lindqvist: Habit.\n',
      findings: ['3:12 “TB” (2 turns) is not named in this file'],
    },
    'neither is explained': { text: talk('A day on the ferry'), findings: ['3:1', '5:1'] },
  },
});
