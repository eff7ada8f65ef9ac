import fc from 'fast-check';
import papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { codesOf, sayings, slicesOf } from '../../../tests/support/read-back.ts';
import { turnsOf } from '../../model/turns.ts';
import { parse, write } from '../../pipeline.ts';
import { sourceText } from '../../text/source.ts';
import { csv, tsv } from './index.ts';

const read = (text: string, path = 'a.csv') => parse(text, { path });

describe('columns, delimiters and times', () => {
  it.each<[string, string, string[]]>([
    [
      'Oral History as Data: colon, empty speaker, references, doubled marks',
      'speaker,words,tags,timestamp\nIda Moor:,"I said ""no"" &#8212; yes.",sea; home,[0:07]\n,Then I left.,,\nPW:,Why?,,0:01:09\n',
      ['Ida Moor 7000- I said "no" — yes.', 'Then I left.', 'PW 69000- Why?'],
    ],
    ['only words', 'words,tags\nWe went.,\nBy boat.,\n', ['- - We went.', 'By boat.']],
    [
      'seconds',
      'start,end,speaker,text\n0.5,1.25,Ida,Yes.\n1.25,2,Per,No.\n',
      ['Ida 500-1250 Yes.', 'Per 1250-2000 No.'],
    ],
    ['milliseconds by name', 'startMs,end_ms,who,utterance\n5,1250,Ida,Yes.\n', ['Ida 5-1250 Yes.']],
    ['a unit in words', 'Start time in milliseconds,Text\n1500,Yes.\n', ['- 1500- Yes.']],
    [
      'milliseconds by length',
      'start\tend\ttext\n0\t2500\t"Yes," she said.\n2500\t61200\tAnd more.\n',
      ['- 0-61200 "Yes," she said.', 'And more.'],
    ],
    ['a length', 'offset,duration,text\n1.5,2,Yes.\n', ['- 1500-3500 Yes.']],
    ['spans', 'Timespan,Content,Speaker\n0:00.0 - 0:12.3,Yes.,Ida\n', ['Ida 0-12300 Yes.']],
    ['German', 'Sprecherin;Startzeit;Endzeit;Text\nIda;0,5;4,25;Ja.\n', ['Ida 500-4250 Ja.']],
    ['French, with accents', 'Locuteur,Début,Fin,Texte\nIda,0:01,0:02,Oui.\n', ['Ida 1000-2000 Oui.']],
    ['Spanish', 'Hablante,Inicio,Fin,Texto\nIda,0:01,0:02,Sí.\n', ['Ida 1000-2000 Sí.']],
    ['Italian', 'Parlante,Inizio,Fine,Testo\nIda,0:01,0:02,Certo.\n', ['Ida 1000-2000 Certo.']],
    ['Portuguese', 'Falante,Início,Duração,Texto\nIda,0:01,0:02,Sim.\n', ['Ida 1000-3000 Sim.']],
    ['Dutch', 'Spreker,Begintijd,Eindtijd,Tekst\nIda,0:01,0:02,Ja.\n', ['Ida 1000-2000 Ja.']],
    [
      'dates of few words are none either',
      'time,user,message\n1325375999,ida,Yes.\n1325376999,per,No.\n',
      ['ida - Yes.', 'per - No.'],
    ],
    ['dates are no times', 'timestamp,user,message\n1325375999,ida,Yes.\n', ['ida - Yes.']],
    [
      'times of a day, which only grow, from the first',
      'time,user,message\n2024-05-10T10:02:01.250Z,ida,Where?\n2024-05-10T12:02:04+02:00,per,Here.\n',
      ['ida 0- Where?', 'per 2750- Here.'],
    ],
    [
      'times of a day that go back',
      'time,user,message\n2024-05-10 10:02:04,ida,Where?\n2024-05-10 10:02:01,per,Here.\n',
      ['ida - Where?', 'per - Here.'],
    ],
    [
      'times of a day over years',
      'time,user,message\n2022-05-10T10:02:01Z,ida,Where?\n2024-05-10T10:02:04Z,per,Here.\n',
      ['ida - Where?', 'per - Here.'],
    ],
    [
      'times of a day beside times of the recording',
      'timestamp,offset,user,message\n2024-05-10T10:02:01Z,1.5,ida,Where?\n2024-05-10T10:02:04Z,2.5,per,Here.\n',
      ['ida 1500- Where?', 'per 2500- Here.'],
    ],
    ['semicolons, sep=, CRLF', 'sep=;\r\nSprecher;Start (s);Text\r\nIda;0,5;Ja, so.\r\n', ['Ida 500- Ja, so.']],
    ['bars', 'name|text\nIda|Yes.\n', ['Ida - Yes.']],
    ['a title above', 'Harbour talk,,\nspeaker,text,time\nIda,Yes.,0:01\n', ['Ida 1000- Yes.']],
    ['a line end in quotes', 'speaker,text\nIda,"One\nline.\n\nAnother."\n', ['Ida - One line.', 'Another.']],
    [
      'ELAN, with a header',
      'Tier\tBegin Time - hh:mm:ss.ms\tEnd Time - msec\tAnnotation\nA\t00:00:03.210\t5100\tWhere?\n',
      ['A 3210-5100 Where?'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(sayings(await read(text))).toEqual(expected);
  });

  it('says from when it counted times of a day', async () => {
    const { diagnostics = [] } = await read('time,user,message\n2024-05-10T10:02:01Z,ida,We rowed home.\n');
    expect(diagnostics.map(({ code, message, position }) => [code, message.slice(-24), position?.start.line])).toEqual([
      ['time-of-day', '2024-05-10T10:02:01.000Z', 2],
    ]);
  });

  it('guesses a frame rate and says so', async () => {
    const transcript = await read('Speaker Name,Start Time,End Time,Text\nIda,00:00:01:00,00:00:02:12,Yes.\n');
    expect(sayings(transcript)).toEqual(['Ida 1000-2500 Yes.']);
    expect(codesOf(transcript)).toEqual(['frame-rate-guessed']);
  });

  it('knows that a semicolon before the frames is NTSC with drop frames', async () => {
    const transcript = await read('Speaker Name,Start Time,Text\nIda,00;01;00;02,Yes.\n');
    expect(sayings(transcript)).toEqual(['Ida 60060- Yes.']);
    expect(codesOf(transcript)).toEqual([]);
  });

  it('counts 60 drop frames where a number is 30 and more', async () => {
    const text = 'Speaker Name,Start Time,Text\nIda,00;00;01;30,Yes.\nPer,00;01;00;04,No.\n';
    expect(sayings(await read(text))).toEqual(['Ida 1502- Yes.', 'Per 60060- No.']);
  });

  it('keeps what else a row says', async () => {
    const { blocks } = await read('speaker,words,tags\nIda,Yes.,sea; home\n');
    expect(blocks.map(({ type }) => type)).toEqual(['apart', 'turn', 'apart']);
    expect(blocks[2]).toMatchObject({ text: 'tags: sea; home', position: { start: { line: 2, column: 10 } } });
  });

  it('sets aside what no column is known for, and times that cannot be read', async () => {
    const { blocks } = await read('who,text,start,end,seen\nIda,Yes.,soon,later,2021-03-10\nPer,No.,0:09,,7\n');
    const fields = blocks.flatMap((block) => (block.type === 'apart' ? block.text : []));
    expect(fields.slice(1).sort()).toEqual(['end: later', 'seen: 2021-03-10', 'seen: 7', 'soon']);
  });

  it('knows where the words stand', async () => {
    const text = 'speaker,text\r\nIda,"She ""went"" home"\r\nPer,Yes\r\n';
    expect(slicesOf(await read(text), text)).toEqual(['She ""went"" home', 'Yes']);
  });
});

describe('detect', () => {
  it.each([
    ['speaker,text\nA,b\n', 0.95, 0],
    ['start\ttext\n0\tb\n', 0, 0.95],
    ['id,text\n1,b\n', 0.45, 0],
    ['Ida: I went, we came.\nPer: Yes, I know.\n', 0, 0],
    ['| Speaker | Text |\n|---|---|\n| Ida | Yes |\n', 0, 0],
    ['{\n  "utterances": [],\n  "words": [],\n  "text": "",\n  "id": "x",\n  "length": 3\n}', 0, 0],
    ['[\n"text",\n"speaker",\n"start",\n"end"\n]', 0, 0],
    ['Name, I said, is not what matters.\nText, she said.\n', 0, 0],
  ])('%j', (text, comma, tab) => {
    expect([csv.detect(sourceText(text)), tsv.detect(sourceText(text))]).toEqual([comma, tab]);
  });
});

describe('BAD: what is broken is said and kept', () => {
  it.each<[string, string, string[], string[]]>([
    ['an open mark', 'speaker,text\nIda,"cut\nhere', ['Ida - cut here'], ['table-quote-open']],
    ['an unquoted comma', 'speaker,text,time\nIda,Well, yes.,0:01\n', ['Ida 1000- Well, yes.'], ['table-row-ragged']],
    ['padding', 'speaker,text\nIda,Yes.,,,\n', ['Ida - Yes.'], []],
    ['mixed line ends', 'speaker,text\r\nIda,Yes.\nPer,No.\rIda,So.\r\n', ['Ida - Yes.', 'Per - No.', 'Ida - So.'], []],
    ['missing names', 'speaker,text\nnan,Yes.\n', ['- - Yes.'], []],
    ['backward times', 'start,end,speaker,text\n5.5,1.5,Ida,Yes.\n', ['Ida 5500-1500 Yes.'], ['cue-times-backward']],
  ])('%s', async (_, text, expected, codes) => {
    const transcript = await read(text);
    expect(sayings(transcript)).toEqual(expected);
    expect(codesOf(transcript)).toEqual(codes);
  });

  it('a short row is nobody’s', async () => {
    const { blocks } = await read('speaker,text\nIda,Yes.\nand so on\n');
    expect(blocks.at(-1)).toMatchObject({ type: 'paragraph', text: 'and so on' });
  });

  it('a row without words is no talk', async () => {
    const { blocks } = await read('speaker,words,timestamp\nIda,Yes.,0:01\n,,0:00:30\nPer,,0:41\nPer,No.,0:45\n,,\n');
    expect(
      blocks.map((block) => (block.type === 'turn' ? block.label : [block.type, 'text' in block && block.text])),
    ).toEqual([['apart', 'speaker,words,timestamp'], 'Ida', ['apart', ',,0:00:30'], ['apart', 'Per,,0:41'], 'Per']);
  });

  it('a table without words is refused', async () => {
    await expect(read('tag,description\na,one\nb,two\nc,three\n')).rejects.toThrow('no column holds what is said');
  });
});

const cell = fc.stringMatching(/^[A-Za-z0-9"',;.é–|]{1,8}( [A-Za-z0-9"',;.é–\n]{1,8}){0,5}$/);
const row = fc.record({
  speaker: fc.constantFrom('Ida Moor', 'Per Wold', 'Q'),
  start: fc.nat(3_600_000),
  end: fc.nat(3_600_000),
  text: cell.map((text) => `so ${text}`),
});

it('reads back every word, speaker and millisecond that was printed', async () => {
  await fc.assert(
    fc.asyncProperty(
      // In the order of their times: rows that stand speaker by speaker are put in it.
      fc.array(row, { minLength: 1, maxLength: 12 }).map((rows) => rows.sort((a, b) => a.start - b.start)),
      fc.constantFrom(',', ';', '\t', '|'),
      async (rows, delimiter) => {
        const data = rows.map(({ speaker, start, end, text }) => ({ speaker, startMs: start, endMs: end, text }));
        const turns = turnsOf(await parse(papa.unparse(data, { delimiter }), { cues: true }));
        const words = (text: string): string => text.split(/\s+/).filter(Boolean).join(' ');
        const merged = (texts: readonly { text: string }[]): string => words(texts.map(({ text }) => text).join(' '));
        expect(turns.map((turn) => [turn.label, turn.startMs, turn.endMs, merged(turn.paragraphs)])).toEqual(
          rows.map(({ speaker, start, end, text }) => [speaker, start, end, words(text)]),
        );
      },
    ),
  );
});

it.each(['csv', 'jsonl'])('reads back its own %s: the same turns, names and roles', async (to) => {
  const talk =
    'Ida Moor: How did you come here, Per?\n\nPW: By boat.\n\nIt was cold.\n\nIda Moor: [00:01:05] Alone?\n\nPW: Yes.\n';
  const first = await parse(talk, { path: 'talk.txt' });
  const again = await parse((await write(first, to)).output);
  expect(again.source.format).toBe(to);
  expect(sayings(again)).toEqual(sayings(first));
  const cast = ({ speakers }: typeof first) =>
    speakers.map(({ id, labels, name, role }) => ({ id, labels, name, role }));
  expect(cast(again)).toEqual(cast(first));
});
