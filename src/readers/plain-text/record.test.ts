import { expect, test } from 'vitest';
import { isRecord } from './record.ts';

test.each([
  'There was no objection.',
  'The assistant legislative clerk proceeded to call the roll.',
  'The clerk read the title of the bill.',
  'The motion to reconsider was laid upon the table.',
  'Amendment, by leave, withdrawn.',
  'Question put and agreed to.',
  'The Committee adjourned at 4.15 p.m.',
  '(Mr. OKORO asked and was given permission to revise and extend his remarks.)',
  'La séance, suspendue à midi, est reprise à treize heures.',
  'L’amendement no 4 n’est pas adopté.',
  'MIRA STANDISH, called as a witness by the defence, having been duly sworn, testified as follows:',
])('keeps the record: %s', (text) => expect(isRecord(text, true)).toBe(true));

test.each([
  'There was no objection from my mother, which surprised me.'.repeat(9),
  'The motion of the boat made me ill.',
  'The clerk at the hotel read my letters.',
  'The committee is a nest of vipers.',
  'Question time, as far as I am concerned',
])('is speech: %s', (text) => expect(isRecord(text, true)).toBe(false));

test('what happens stands under a dash, where a dash opens no list', () => {
  expect(isRecord('- Ocupa la presidencia el señor Okoro.', false)).toBe(true);
  expect(isRecord('- Ocupa la presidencia el señor Okoro.', true)).toBe(false);
});
