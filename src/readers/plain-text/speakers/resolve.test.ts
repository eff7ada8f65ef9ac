import { describe, expect, test } from 'vitest';
import type { Diagnostic, Speaker } from '../../../model/transcript.ts';
import { sourceText } from '../../../text/source.ts';
import { readPlainText } from '../read.ts';

interface Result {
  readonly speakers: readonly Speaker[];
  readonly diagnostics: readonly Diagnostic[];
}

function read(text: string): Result {
  const { speakers, diagnostics } = readPlainText(sourceText(text), { markup: false, parseYaml: undefined });
  return { speakers, diagnostics };
}

/** Turns of labels that alternate, the first one asking. */
function talk(asker: string, answerer: string, turns = 4): string {
  return Array.from(
    { length: turns },
    (_, i) => `${asker}: What happened in year ${i}?\n\n${answerer}: The boats came back, ${i} of them.\n`,
  ).join('\n');
}

const who = ({ speakers }: Result): unknown[] => speakers.map(({ labels, name, role }) => [labels[0], name, role]);

describe('where the file says who somebody is', () => {
  test('the header', () => {
    const result = read(`Interviewee: Dr. Carl Jensen\nInterviewer: Mary Adair\n\n${talk('MA', 'CJ')}`);
    expect(who(result)).toEqual([
      ['MA', 'Mary Adair', 'interviewer'],
      ['CJ', 'Carl Jensen', 'interviewee'],
    ]);
  });

  test('the title, for a letter', () => {
    expect(who(read(`Interview with Carl Jensen\n\n${talk('Q', 'A')}`))).toEqual([
      ['Q', undefined, 'interviewer'],
      ['A', 'Carl Jensen', 'interviewee'],
    ]);
  });

  test('the voices themselves, for numbers', () => {
    const start =
      'Speaker 1: Hello, my name is Ilona Sandor. My guest today is Peter Okoro. Are you well?\n\nSpeaker 2: Yes.\n\n';
    expect(who(read(start + talk('Speaker 1', 'Speaker 2')))).toEqual([
      ['Speaker 1', 'Ilona Sandor', 'interviewer'],
      ['Speaker 2', 'Peter Okoro', 'interviewee'],
    ]);
  });

  test('a list in the header', () => {
    const cast = 'Participants:\n- Ana Duarte (host)\n- Ben Okoro\n\n';
    expect(who(read(cast + talk('Ana', 'Ben')))).toEqual([
      ['Ana', 'Ana Duarte', 'interviewer'],
      ['Ben', 'Ben Okoro', 'interviewee'],
    ]);
  });

  test('a misprint is the voice one letter away, and is reported', () => {
    const result = read(`${talk('HADDAD', 'LINDQVIST', 6)}\nHADDAD: And then?\n\nLINDQIVST: Nothing.\n`);
    expect(result.speakers.map(({ labels }) => labels)).toEqual([['HADDAD'], ['LINDQVIST', 'LINDQIVST']]);
    expect(result.diagnostics.map(({ code }) => code)).toEqual(['label-typo']);
  });
});

describe('BAD: a name is never guessed', () => {
  test('two people fit', () => {
    const result = read(`Ilona Sandor and Peter Sandor founded the band.\n\n${talk('HADDAD', 'SANDOR')}`);
    expect(who(result)).toEqual([
      ['HADDAD', undefined, 'interviewer'],
      ['SANDOR', undefined, 'interviewee'],
    ]);
    expect(result.diagnostics.map(({ code }) => code)).toEqual(['speaker-ambiguous']);
  });

  test('a place that is welcomed to, and “I’m …” that is no name', () => {
    const start =
      'Speaker 1: Welcome to Eastport Harbor. Are you well?\n\nSpeaker 2: I’m Irish Catholic, so I am fine.\n\n';
    expect(who(read(start + talk('Speaker 1', 'Speaker 2')))).toEqual([
      ['Speaker 1', undefined, 'interviewer'],
      ['Speaker 2', undefined, 'interviewee'],
    ]);
  });

  test('one of many behind Q', () => {
    const start = 'Q: My name is Zeke Marlow. What is the plan?\n\nMR. HADDAD: To build.\n\nMS. ADAIR: Next.\n\n';
    const result = read(`${start}${talk('Q', 'MR. HADDAD')}\nMS. ADAIR: Thank you.\n`);
    expect(result.speakers.every(({ name }) => name === undefined)).toBe(true);
  });
});
