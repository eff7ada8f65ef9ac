import { describe, expect, it } from 'vitest';
import type { Transcript, Turn } from '../model/transcript.ts';
import { applyNameSheet, conflictingMerge } from './name-speakers.ts';

const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 4, offset: 3 } };

function turn(id: string, speaker: string, label: string): Turn {
  return { type: 'turn', id, speaker, label, position, paragraphs: [{ text: 'Yes', position }] };
}

const transcript: Transcript = {
  schema: 'transcript/1',
  source: { format: 'text', encoding: 'utf-8', bytes: 3, lines: 1, sha256: '0'.repeat(64) },
  metadata: {},
  speakers: [
    { id: 'mq', labels: ['MQ'], evidence: [{ kind: 'asks', turns: 1 }] },
    { id: 'dr-lee', labels: ['DR LEE'] },
    { id: 'lee', labels: ['Lee'], role: 'interviewee' },
  ],
  blocks: [turn('t1', 'mq', 'MQ'), turn('t2', 'dr-lee', 'DR LEE'), turn('t3', 'lee', 'Lee')],
};

describe('applyNameSheet', () => {
  it('sets names and roles and says who said so', () => {
    const { speakers, diagnostics } = applyNameSheet(
      transcript,
      { speakers: { MQ: { name: 'Mara Quist', role: 'interviewer' } } },
      'sidecar',
    );
    expect(speakers[0]).toEqual({
      id: 'mq',
      labels: ['MQ'],
      name: 'Mara Quist',
      role: 'interviewer',
      evidence: [{ kind: 'asks', turns: 1 }, { kind: 'sidecar' }],
    });
    expect(diagnostics).toBeUndefined();
  });

  it('finds a label by its letters alone', () => {
    const { speakers } = applyNameSheet(transcript, { speakers: { 'm.q.': { name: 'Mara Quist' } } }, 'config');
    expect(speakers[0]?.name).toBe('Mara Quist');
  });

  it('merges under the first label’s id, with labels in order of first use', () => {
    const { speakers, blocks } = applyNameSheet(transcript, { merge: [['Lee', 'DR LEE']] }, 'flag');
    expect(speakers.map(({ id, labels, role }) => ({ id, labels, role }))).toEqual([
      { id: 'mq', labels: ['MQ'], role: undefined },
      { id: 'lee', labels: ['DR LEE', 'Lee'], role: 'interviewee' },
    ]);
    expect(blocks.map((block) => block.type === 'turn' && block.speaker)).toEqual(['mq', 'lee', 'lee']);
  });

  it('follows merges of merged speakers', () => {
    const { speakers, blocks } = applyNameSheet(
      transcript,
      {
        merge: [
          ['DR LEE', 'Lee'],
          ['MQ', 'Lee'],
        ],
      },
      'flag',
    );
    expect(speakers).toHaveLength(1);
    expect(new Set(blocks.map((block) => block.type === 'turn' && block.speaker))).toEqual(new Set(['mq']));
  });

  it('applied twice is the same as once', () => {
    const sheet = { speakers: { MQ: { name: 'Mara Quist' }, XX: { name: 'Nobody' } }, merge: [['DR LEE', 'Lee']] };
    const once = applyNameSheet(transcript, sheet, 'config');
    expect(applyNameSheet(once, sheet, 'config')).toEqual(once);
  });

  it('BAD: reports a label that is not there', () => {
    const { diagnostics } = applyNameSheet(transcript, { speakers: { XX: { name: 'Nobody' } } }, 'config');
    expect(diagnostics?.map(({ code, severity }) => [code, severity])).toEqual([['speaker-unknown', 'info']]);
  });

  it('BAD: leaves a label alone that fits two speakers', () => {
    const two = {
      ...transcript,
      speakers: [
        { id: 'a', labels: ['N.L.'] },
        { id: 'b', labels: ['NL'] },
      ],
    };
    const { speakers, diagnostics } = applyNameSheet(two, { speakers: { nl: { name: 'Nora Lind' } } }, 'flag');
    expect(speakers).toEqual(two.speakers);
    expect(diagnostics?.map(({ code }) => code)).toEqual(['speaker-ambiguous']);
  });
});

describe('conflictingMerge', () => {
  const named = {
    ...transcript,
    speakers: [
      { id: 'is', labels: ['IS'], name: 'Ilona Sandor' },
      { id: 'ps', labels: ['PS'], name: 'Peter Sandor' },
      { id: 's', labels: ['SANDOR'] },
      { id: 'i-sandor', labels: ['I. Sandor'] },
    ],
  };

  it('names two first names that differ', () => {
    expect(conflictingMerge(named, ['SANDOR', 'IS', 'PS'])).toEqual(['Ilona Sandor', 'Peter Sandor']);
  });

  it.each([[['IS', 'SANDOR']], [['I. Sandor', 'IS']], [['Dr. Lee', 'DR LEE']], [['IS', 'is']]])(
    '%s may be one',
    (labels) => {
      expect(conflictingMerge(named, labels)).toBeUndefined();
    },
  );

  it('compares an initial with the fullest name', () => {
    expect(conflictingMerge(named, ['IS', 'I. Sandor', 'Ines Sandor'])).toEqual(['Ilona Sandor', 'Ines Sandor']);
  });
});
