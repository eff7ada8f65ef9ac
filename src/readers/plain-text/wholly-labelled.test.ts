import { describe, expect, it } from 'vitest';
import { turnsIn } from '../../../tests/support/timed.ts';

describe('short texts that are labelled through and through', () => {
  it.each([
    [
      'two turns',
      'Mara Quist: Where did it start?\n\nAda Lund: At the old pier.',
      ['Mara Quist: Where did it start?', 'Ada Lund: At the old pier.'],
    ],
    ['letters', 'Q: Where did it start?\nA: At the old pier.', ['Q: Where did it start?', 'A: At the old pier.']],
    [
      'a name and a time above each speech',
      'Mara Quist  0:03\nWhere did it start?\n\nAda Lund  0:07\nAt the old pier.',
      ['3000- Mara Quist: Where did it start?', '7000- Ada Lund: At the old pier.'],
    ],
    [
      'the time below the name',
      'Mara Quist\n00:03\nWhere did it start?\n\nAda Lund\n00:07\nAt the old pier.',
      ['3000- Mara Quist: Where did it start?', '7000- Ada Lund: At the old pier.'],
    ],
    [
      'the time above the name',
      '00:00:03\nSpeaker 1: Where did it start?\n\n00:00:07\nSpeaker 2: At the old pier.',
      ['3000- Speaker 1: Where did it start?', '7000- Speaker 2: At the old pier.'],
    ],
    [
      'one voice, with times',
      'Unknown Speaker  0:01\nHello and welcome.\n\nUnknown Speaker  0:09\nThank you.',
      ['1000- Unknown Speaker: Hello and welcome.', '9000- Unknown Speaker: Thank you.'],
    ],
    [
      'first names beside times',
      '[00:00:01] Mara: Where did it start?\n[00:00:04] Ada: At the pier.\n[00:00:08] Ada: In the rain.',
      ['1000- Mara: Where did it start?', '4000- Ada: At the pier.', '8000- Ada: In the rain.'],
    ],
    [
      'lines above and below',
      'Ferry call.mp3\n\nMara Quist: [00:00:03] Where did it start?\n\nAda Lund: [00:00:07] At the old pier.\n\nMara Quist: [00:00:21] Who paid?',
      ['3000- Mara Quist: Where did it start?', '7000- Ada Lund: At the old pier.', '21000- Mara Quist: Who paid?'],
    ],
    [
      'a time that opens the speech',
      'Mara Quist:\n[00:00:03] Where did it start?\n\nAda Lund:\n[00:00:07] At the old pier.',
      ['3000- Mara Quist: [00:00:03] Where did it start?', '7000- Ada Lund: [00:00:07] At the old pier.'],
    ],
    [
      'a title and fields above',
      'A talk by the pier\n\nDate: 3 May\n\nSpeaker 1: Where did it start?\n\nSpeaker 2: At the pier.',
      ['Speaker 1: Where did it start?', 'Speaker 2: At the pier.'],
    ],
  ])('%s', async (_, text, turns) => expect(await turnsIn(text)).toEqual(turns));

  it.each([
    ['a question', 'Mara: Where did it start?\n\nAda: At the pier.', 2],
    ['one is called', 'Mara: Hello there.\nAda: Good morning, Mara.', 2],
    ['I and you', 'Mara: We are back.\n\nAda: It is still raining.\n\nMara: You saw it coming.', 3],
    ['I and you, no sentence marks', 'Mara: we are back\nAda: in the rain\nMara: you saw it\nAda: I did', 4],
    ['in bold', '**Mara:** Where did it start?\n\n**Ada:** At the pier.', 2],
    ['in brackets', '[Mara] Where did it start?\n\n[Ada] At the pier.', 2],
    ['a line of their own', 'Mara\nWhere did it start?\n\nAda\nAt the pier.\n\nMara\nAnd then?\n\nAda\nOn.', 4],
    ['below a title', 'A talk with Ada\n\nMara: Where did it start?\n\nAda: At the pier.', 2],
    ['handles that come back', 'mara_q: where did it start?\nada: at the pier\nmara_q: why?\nada: it rained', 4],
    ['rows of a table', '| Mara | Where did it start? |\n| Ada | At the pier. |', 2],
    ['below a gap', 'Mara:\n\nWhere did it start?\n\nAda:\n\nAt the pier.', 2],
    ['a direction between', 'Mara: Where did it start?\n\n(laughs)\n\nAda: At the pier.', 2],
    ['a colon on a line of its own', 'Mara:\nWhere did it start?\n\nAda:\nAt the pier.', 2],
    ['without capitals', '小明：你从哪里来？\n\n小红：我从海边来。', 2],
  ])('first names: %s', async (_, text, count) => expect(await turnsIn(text)).toHaveLength(count));

  it('takes the sign behind a label for none of what is said', async () => {
    const text = 'Q – Where did it start?\nA – At the pier.\nQ – And then?\nA – It rained.';
    expect((await turnsIn(text, { path: 'a.md' }))[0]).toBe('Q: Where did it start?');
    const rows = '| Mara | Where did it start? |\n| Ada | At the pier. |';
    expect((await turnsIn(rows, { path: 'a.md' }))[0]).toBe('Mara: Where did it start?');
  });

  it.each([
    ['keys of a list', 'color: red\nsize: what fits\ncolor: blue\nsize: any'],
    ['a form', 'Name: Ada Lund\n\nCity: She lives in the city of Porto.'],
    ['a form whose values are sentences', 'Hull: It is made of oak.\n\nMast: It is made of pine.\n\nHull: It leaks.'],
    ['values that ask nobody', 'Hull: oak\nMast: pine\nHull: tar\nMast: none'],
    ['one first name', 'Mara: Where did it start?\n\nMara: At the pier.'],
    ['first names amid prose', 'They met.\n\nMara: Where did it start?\n\nAda: At the pier.\n\nThey parted.'],
    ['headings', 'Oars\nHow do you mend one?\n\nSails\nSew it.'],
    ['prose with one label', 'The ferry ran all winter.\n\nAda Lund: a life.\n\nIt was cold.'],
    [
      'a programme',
      '09:00 Registration of boats\n09:30 Parade: brass band, fire engine, school\n10:30 Judging: oars (tent A)\n12:30 Lunch',
    ],
  ])('BAD: %s', async (_, text) => {
    await expect(turnsIn(text)).rejects.toThrow(/nothing reads as a speaker's turn/);
  });
});
