import { expect, test } from 'vitest';
import { sourceText } from '../../text/source.ts';
import { scanLines } from './lines.ts';
import { decideSignPair } from './sign-pairs.ts';

function signsOf(text: string): string | undefined {
  const pair = decideSignPair(scanLines(sourceText(text), false));
  return pair === undefined ? undefined : `${pair.question} ${pair.answer}`;
}

const QUESTIONS = ['When did you come?', 'Were you alone?', 'What did you see?', 'Did you stay?', 'Would you go back?'];
const ANSWERS = ['In May.', 'With my aunt.', 'A lamp, and nothing else.', 'For a year.', 'Tomorrow.'];
const PLAIN = ['배가 안 뜬다.', '왜 나왔나.', '언제 왔나.', '표는.', '무슨 뜻인가.', '맞았나.', '힘들었겠다.'];

function talk(question: string, answer: string, questions = QUESTIONS, between = '\n'): string {
  return questions.map((text, i) => `${question}${text}${between}${answer}${ANSWERS[i % 5]}\n`).join('\n');
}

test.each([
  ['* ', '- ', '* -'],
  ['- ', '▲', '- ▲'],
  ['• ', '– ', '• -'],
  ['●', 'ـ ', '● -'],
  ['◇ ', '◆ ', '◇ ◆'],
])('%j asks and %j answers', (question, answer, signs) => {
  expect(signsOf(talk(question, answer))).toBe(signs);
  expect(signsOf(talk(question, answer, QUESTIONS, '\n\n'))).toBe(signs);
});

test('questions need no mark in scripts that have none', () => {
  expect(signsOf(talk('- ', '▲', PLAIN))).toBe('- ▲');
  expect(signsOf(talk('- ', '▲', PLAIN.slice(0, 5)))).toBeUndefined();
});

test('a name and what is told of its bearer below the talk are no question and answer', () => {
  const life = '* Nora Lindqvist\n\n- Born in 1961.\n\n- Keeps a lamp.\n';
  expect(signsOf(`${talk('* ', '- ')}\n${life}`)).toBe('* -');
});

test.each([
  ['items below items', talk('* ', '  - ')],
  ['one sign', talk('- ', '- ')],
  ['few', talk('* ', '- ', QUESTIONS.slice(0, 3))],
  ['a reader asks', talk('* ', '- ', ['How do I start?', 'Can I stop?', 'Do I pay?', 'May I go?'])],
  ['titles', talk('■ ', '- ', ['Hours', 'Tickets', 'Luggage', 'Freight', 'Notices', 'Lost things'])],
  ['commands', QUESTIONS.map((text) => `* ${text}\n- import lamp from "${text.length}";\n`).join('\n')],
  ['a paragraph between', talk('* ', '- ', QUESTIONS, '\n\nIt rained.\n\n')],
])('no talk: %s', (_, text) => expect(signsOf(text)).toBeUndefined());
