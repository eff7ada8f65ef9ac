import type { Block, Paragraph, Position, Transcript } from '../../src/model/transcript.ts';

let line = 0;

/** A place on a line of its own, `length` characters long. */
function next(length: number): Position {
  line++;
  const offset = line * 1000;
  return {
    start: { line, column: 1, offset },
    end: { line, column: 1 + length, offset: offset + length },
  };
}

function paragraph(text: string, marks?: Paragraph['marks']): Paragraph {
  return { text, position: next(text.length), ...(marks === undefined ? {} : { marks }) };
}

function turn(id: string, speaker: string, label: string, paragraphs: readonly Paragraph[], startMs?: number): Block {
  const [first, last] = [paragraphs[0], paragraphs[paragraphs.length - 1]];
  if (first === undefined || last === undefined) throw new Error('a turn of the sample has words');
  const position = { start: first.position.start, end: last.position.end };
  const start = startMs === undefined ? {} : { startMs };
  return { type: 'turn', id, speaker, label, ...start, position, paragraphs };
}

function blocks(): Block[] {
  const site = paragraph('Skip to the tide tables');
  const intro = paragraph('Mara Quist talks to the man who runs the Holm ferry.');
  const heading = paragraph('The first boat');
  const question = paragraph('So tell me how the ferry line got started.');
  const before = paragraph('With one boat and [a] bad loan.', [{ kind: 'insertion', start: 18, end: 21 }]);
  const stage = paragraph('(Laughter)');
  const after = paragraph('The second boat was the Gannet.', [{ kind: 'emphasis', start: 24, end: 30 }]);
  const note = paragraph('[The Gannet sank in 1992.]');
  return [
    { type: 'apart', kind: 'chrome', ...site },
    { type: 'paragraph', ...intro },
    { type: 'heading', depth: 2, ...heading },
    turn('t1', 'mq', 'MQ', [question], 2000),
    turn('t2', 'ta', 'TA', [before, after]),
    { type: 'stage', ...stage },
    { type: 'note', ...note },
    turn('t3', 'mq', 'MQ', [paragraph('And the loan?')]),
    turn('t4', 'ta', 'TA', [paragraph('Paid.'), paragraph('1992. A good year, * all told.')]),
  ];
}

/** Every kind of block; a stage direction inside a turn; words that Markdown would take for markup. */
export const sample: Transcript = {
  schema: 'transcript/1',
  source: {
    path: 'talks/ferry.txt',
    format: 'text',
    encoding: 'utf-8',
    bytes: 400,
    lines: 20,
    sha256: '0a'.repeat(32),
  },
  metadata: { title: 'One boat, one loan', date: '2031-03-09', authors: ['Mara Quist'], extra: { tide: 'low' } },
  speakers: [
    { id: 'mq', labels: ['MQ'], name: 'Mara Quist', role: 'interviewer', evidence: [{ kind: 'asks', turns: 2 }] },
    { id: 'ta', labels: ['TA'], name: 'Tom van Adeyemi', role: 'interviewee' },
  ],
  blocks: blocks(),
};

/** A transcript of turns alone, one paragraph each, by label. */
export function talk(...speech: readonly (readonly [label: string, ...paragraphs: string[]])[]): Transcript {
  const labels = [...new Set(speech.map(([label]) => label))];
  return {
    ...sample,
    metadata: {},
    speakers: labels.map((label, index) => ({ id: `s${index}`, labels: [label] })),
    blocks: speech.map(([label, ...texts], index) =>
      turn(
        `t${index + 1}`,
        `s${labels.indexOf(label)}`,
        label,
        texts.map((text) => paragraph(text)),
      ),
    ),
  };
}
