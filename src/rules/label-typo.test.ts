import { testRule } from '../../tests/support/rules.ts';
import { labelTypo } from './label-typo.ts';

const talk = (label: string, times = 12, rare = 1): string => {
  const asked = 'INGRID: And then?\n\n';
  const usual = `${asked}MARIANNE: We rowed home.\n\n`.repeat(times);
  return usual + `${asked}${label}: No.\n\n`.repeat(rare);
};

testRule(labelTypo, {
  valid: {
    'the usual label': talk('MARIANNE'),
    'another name': talk('BARTHOLOMEW'),
    'as common as the other': talk('MARIANNA', 12, 12),
    'somebody whom the front names': `Crew: Marianka Bell, Ingrid Moe, Marianne Odd\n\n${talk('MARIANKA')}`,
    'roles one letter apart': talk('MARIANNE')
      .replaceAll('MARIANNE', 'INTERVIEWEE')
      .replaceAll('INGRID', 'INTERVIEWER'),
  },
  invalid: {
    'one letter, which the reader merges': {
      text: talk('MARIANE'),
      findings: ['51:1 “MARIANE” is read as “MARIANNE”, one letter away'],
    },
    'one letter, too often to be merged': {
      text: talk('MARIANE', 30, 3),
      findings: ['123:1 “MARIANE” (3 turns): meant to be “MARIANNE” (30)?'],
    },
    'two letters of a long name': {
      text: talk('FITZGELD', 12).replaceAll('MARIANNE', 'FITZGERALD'),
      findings: ['51:1 “FITZGELD” (1 turn): meant to be “FITZGERALD” (12)?'],
    },
  },
});
