import { describe, expect, test } from 'vitest';
import { sourceText } from '../../../text/source.ts';
import { readPlainText } from '../read.ts';
import { labelHabits, turnedName } from './label-habits.ts';
import { roleOfWord } from './role-words.ts';
import { uncasedFullName } from './uncased-name.ts';

function who(text: string): unknown[] {
  const { speakers } = readPlainText(sourceText(text), { markup: false, parseYaml: undefined });
  return speakers.map(({ labels, name, role }) => [labels[0], name, role]);
}

function talk(asker: string, answerer: string): string {
  return Array.from(
    { length: 4 },
    (_, i) => `${asker}: What happened in year ${i}?\n\n${answerer}: The boats came back, ${i} of them.\n`,
  ).join('\n');
}

describe('who is who', () => {
  test('codes in a table', () => {
    const table =
      '| Name | Code | Firm |\n|---|---|---|\n| Ilona Sandor | ISA | Harbour |\n| Peter Okoro | POK | Crane |\n\n';
    expect(who(table + talk('ISA', 'POK'))).toEqual([
      ['ISA', 'Ilona Sandor', 'interviewer'],
      ['POK', 'Peter Okoro', 'interviewee'],
    ]);
  });

  test('a table of two columns', () => {
    const table = '| Interviewer | Ilona Sandor |\n| Interviewee | Peter Okoro, pilot |\n\n';
    expect(who(table + talk('Interviewer', 'Interviewee'))).toEqual([
      ['Interviewer', 'Ilona Sandor', 'interviewer'],
      ['Interviewee', 'Peter Okoro', 'interviewee'],
    ]);
  });

  test.each([
    ['Ilona SANDOR', 'MS. SANDOR', 'Ilona Sandor'],
    ['Ilona Sandor', 'I. Sandor', 'Ilona Sandor'],
    ['Ася Тимохина', 'А. ТИМОХИНА', 'Ася Тимохина'],
    ['Ilona van der Berg', 'I. van der Berg', 'Ilona van der Berg'],
    ['Ilona Maria Sandor', 'I. M. Sandor', 'Ilona Maria Sandor'],
  ])('a list with %s, and the label %s', (listed, label, name) => {
    expect(who(`The harbour\n\n${listed}\nPeter Okoro\n\n${talk('Okoro', label)}`)).toContainEqual([
      label,
      name,
      'interviewee',
    ]);
  });

  test('capitals behind a name are no part of it', () =>
    expect(who(`The harbour\n\nIlona Sandor NASA\n\n${talk('Okoro', 'SANDOR')}`)).toContainEqual([
      'SANDOR',
      'Ilona Sandor',
      'interviewee',
    ]));

  test.each([
    ['Anna Sandor', 'I. Sandor'],
    ['I. Sandor', 'I. Sandor'],
    ['Ilona Sandor\nIda Sandor', 'I. Sandor'],
    ['Ilona NASA', 'MS. SANDOR'],
  ])('BAD: a list with %j, and the label %s', (listed, label) => {
    const [, name] = who(`The harbour\n\n${listed}\nPeter Okoro\n\n${talk('Okoro', label)}`).find(
      (one) => (one as unknown[])[0] === label,
    ) as unknown[];
    expect(name).toBeUndefined();
  });

  test.each([
    ['Q: Ilona Sandor\nA: Peter Okoro', 'Q', 'A'],
    ['I: Ilona Sandor (interviewer)\nR: Peter Okoro (respondent)', 'I', 'R'],
    ['Speaker 1: Ilona Sandor\nSpeaker 2: Peter Okoro', 'Speaker 1', 'Speaker 2'],
    ['Interviewer (I): Ilona Sandor\nRespondent (R): Peter Okoro', 'Interviewer', 'Respondent'],
    ['Interviewer (I): Ilona Sandor\nRespondent (R): Peter Okoro', 'I', 'R'],
  ])('a list of who is who: %j', (list, asker, answerer) => {
    const read = who(`${list}\n\n${talk(asker, answerer)}`);
    expect(read).toContainEqual([asker, 'Ilona Sandor', 'interviewer']);
    expect(read).toContainEqual([answerer, 'Peter Okoro', 'interviewee']);
  });

  test('BAD: a name that is answered is no list', () => {
    const read = who(`Q: Your name, please?\n\nA: Peter Okoro\n\n${talk('Q', 'A')}`);
    expect(read).toHaveLength(2);
  });

  test.each([
    ['THE COURT', 'THE COURT REPORTER'],
    ['Kim Lee', 'Lee Kim'],
  ])('%s is not %s', (one, other) => expect(who(talk(one, other))).toHaveLength(2));

  test('an office behind an article is no part of another office', () => {
    const record =
      'O Sr. Presidente (Rui Vaz): Temos quórum. Quem fala?\n\nO Sr. Secretário (Ivo Brás): Deu entrada um requerimento.\n\nO Sr. Presidente: E depois?\n\nO Sr. Secretário de Estado das Ilhas (Ana Melo): Nada mais.\n\nO Sr. Presidente: Obrigado. Quem responde?\n\nO Sr. Secretário de Estado das Ilhas: Respondo eu.\n';
    expect(who(record).map((one) => (one as unknown[]).slice(0, 2))).toEqual([
      ['O Sr. Presidente (Rui Vaz)', 'Rui Vaz'],
      ['O Sr. Secretário (Ivo Brás)', 'Ivo Brás'],
      ['O Sr. Secretário de Estado das Ilhas (Ana Melo)', 'Ana Melo'],
    ]);
  });

  test('two people in one label are nobody of their own', () => {
    const both = `${talk('Ilona Sandor', 'Peter Okoro')}\nIlona Sandor & Peter Okoro: Yes!\n`;
    expect(who(both)).toEqual([
      ['Ilona Sandor', 'Ilona Sandor', 'interviewer'],
      ['Peter Okoro', 'Peter Okoro', 'interviewee'],
      ['Ilona Sandor & Peter Okoro', undefined, 'other'],
    ]);
  });
});

describe('labels that are names', () => {
  test.each([
    ['林局長小港', '林小港'],
    ['片山はるか君', '片山はるか'],
    ['ד"ר נועה ברק', 'נועה ברק'],
    ['김하늘 국장', '김하늘'],
  ])('%s', (label, name) => {
    expect(uncasedFullName(label)).toBe(name);
  });

  test('family name first', () => {
    expect(turnedName('Lindqvist, Nora (External)')).toBe('Nora Lindqvist');
    expect(turnedName('Lindqvist, Director')).toBeUndefined();
  });

  test('BAD: no voices have no habits', () => {
    expect(labelHabits([])).toEqual({ titleAndFamily: false, familyFirst: false });
  });
});

test.each([
  ['sra presidenta', 'moderator'],
  ['interviewer 2', 'interviewer'],
  ['observadora', 'other'],
  ['harbour', undefined],
])('the role of “%s”', (word, role) => {
  expect(roleOfWord(word)).toBe(role);
});
