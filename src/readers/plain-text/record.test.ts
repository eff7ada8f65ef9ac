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
  'MIRA STANDISH, called as a witness by the defence, having been duly sworn, testified as follows:',
])('keeps the record: %s', (text) => expect(isRecord(text)).toBe(true));

test.each([
  'There was no objection from my mother, which surprised me.'.repeat(9),
  'The motion of the boat made me ill.',
  'The clerk at the hotel read my letters.',
  'The committee is a nest of vipers.',
  'Question time, as far as I am concerned',
])('is speech: %s', (text) => expect(isRecord(text)).toBe(false));
