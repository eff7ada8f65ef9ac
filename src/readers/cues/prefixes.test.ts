import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/pipeline.ts';
import { inShort, turnsIn } from '../../../tests/support/timed.ts';

/** Cues of a second each. */
const vtt = (...cues: string[]): string =>
  `WEBVTT\n\n${cues.map((cue, i) => `00:00:0${i}.000 --> 00:00:0${i + 1}.000\n${cue}`).join('\n\n')}\n`;
const said = async (...cues: string[]): Promise<string[]> =>
  (await turnsIn(vtt(...cues))).map((turn) => turn.replace(/^\S+ /, ''));

/** A talk of two, each cue with a label in front. */
const between = (one: (words: string) => string, other: (words: string) => string): string[] => [
  one('The kiln is cold.'),
  other('Then light it.'),
  one('With what: straw?'),
  other('With wood.'),
  one('Fine.'),
];

describe('captions that all open with a label', () => {
  it.each([
    "Rosa's iPad",
    'iPad von Rosa',
    '15550001111',
    'r.ilves@example.org',
    'rosa.ilves',
    'rosa van der ilves',
    'R. v.d. Ilves',
    'Ilves, Rosa van der',
    '#7 Kiln Room',
    'Rosa Ilves 2021',
    'Rosa van der Ilves, Keeper of Kilns and Glazes, Potters of the Lower Valley',
  ])('a display name as %s', async (name) => {
    const talk = between(
      (words) => `${name}: ${words}`,
      (words) => `Odo Brandt: ${words}`,
    );
    expect(await said(...talk)).toEqual(talk);
  });

  it.each([
    "Rosa's iPad",
    'r.ilves@example.org',
    'iPhone (2)',
    'rosa van der ilves',
    'R. v.d. Ilves',
    'Rosa Ilves 2021',
  ])('in brackets: %s', async (name) => {
    const talk = between(
      (words) => `[Odo Brandt] ${words}`,
      (words) => `[${name}] ${words}`,
    );
    expect(await said(...talk)).toEqual(talk.map((line) => line.replace(/^\[(.*?)\]/, '$1:')));
  });

  it.each([
    ['square', '【', '】'],
    ['round', '（', '）'],
  ])('full-width %s brackets, in which words are counted once', async (_, open, close) => {
    const turns = await said(
      `${open}司会${close}窯は冷たい。`,
      `${open}客${close}「火を」。`,
      `${open}司会${close}何で？\n「木」で。\n${open}笑${close}`,
    );
    expect(turns).toEqual(['司会: 窯は冷たい。', '客: 「火を」。', `司会: 何で？「木」で。${open}笑${close}`]);
  });

  it('a script without capitals in brackets', async () => {
    const talk = between(
      (words) => `(로사) ${words}`,
      (words) => `(오도) ${words}`,
    );
    expect(await said(...talk)).toEqual(talk.map((line) => line.replace(/^\((.*?)\) /, '$1: ')));
  });

  it('behind a sign, where some are not named', async () => {
    const talk = between(
      (words) => `>> Rosa's iPad: ${words}`,
      (words) => `>> 15550001111: ${words}`,
    );
    const turns = await said(...talk, '>> Who is there?');
    expect(turns).toEqual([...talk, '>> Who is there?'].map((line) => line.slice(3)));
  });

  it('a name that is broken over two lines', async () => {
    const talk = between(
      (words) => `Rosa van\nder Ilves: ${words}`,
      (words) => `Odo:\n${words}`,
    );
    expect(await said(...talk)).toEqual(talk.map((line) => line.replace('\n', ' ')));
  });

  it('a sentence with a colon among them is what somebody says', async () => {
    const talk = ['Rosa: One.', 'Odo: Two.', 'Mind this rule: no water.', 'Rosa: Three.', 'Odo: Four.', 'Rosa: Five.'];
    expect(await said(...talk)).toEqual(['Rosa: One.', 'Odo: Two. Mind this rule: no water.', ...talk.slice(3)]);
  });

  it('somebody’s device that speaks once is a label where all cues have one', async () => {
    const talk = ['Rosa: One.', 'Odo: Two.', "Piet's iPhone: Three.", 'Rosa: Four.', 'Odo: Five.'];
    expect(await said(...talk)).toEqual(talk);
  });

  it('BAD: a device is what somebody says where some cues have no label', async () => {
    const cues = ['Rosa: One.', 'Odo: Two.', 'My old iPhone: what a thing.', 'Rosa: Three.', 'And so.', 'Odo: Four.'];
    const talk = [...cues, ...cues.slice(3, 4), ...cues.slice(5), ...cues.slice(0, 2)];
    expect((await said(...talk)).filter((turn) => turn.includes('iPhone'))).toEqual([
      'Odo: Two. My old iPhone: what a thing.',
    ]);
  });

  it('words in lower case among names in brackets are a direction', async () => {
    const talk = ['[Rosa] One.', '[Odo] Two.\n[mutters] Three.', '[Rosa] Four.', '[mutters] Five.', '[Odo] Six.'];
    expect(await said(...talk)).toEqual([
      'Rosa: One.',
      'Odo: Two. [mutters] Three.',
      'Rosa: Four. [mutters] Five.',
      'Odo: Six.',
    ]);
  });

  it('capitals that come once beside others in a caption', async () => {
    const turns = await said('ROSA: Who is there?', 'ODO: Me.\nROSA: Oh.', 'It is late.');
    expect(turns).toEqual(['ROSA: Who is there?', 'ODO: Me.', 'ROSA: Oh. It is late.']);
  });

  it.each([
    ['few colons', ['It was cold.', 'The rule is this: wood.', 'And so.', 'The rule is this: wood.']],
    ['colons that do not come back', ['It was so: cold.', 'It was thus: late.', 'We had one rule: wood.']],
  ])('BAD: %s', async (_, cues) => expect(await said(...cues)).toEqual([cues.join(' ')]));
});

describe('marks of the direction of writing', () => {
  it('are no part of a name, nor is what closes them', async () => {
    const talk = between(
      (words) => `\u202bורד: ${words}\u202c`,
      (words) => `עידו: ${words}\u200f`,
    );
    expect(await said(...talk)).toEqual(talk.map((line) => line.replace(/[\u202b\u202c]/g, '')));
  });
});

describe('the sign of a change within a line', () => {
  it('opens a turn, named where a name follows', async () => {
    const turns = await said('so the kiln >> is it cold', 'or is it >>', 'warm >> Odo: Cold. >> No.');
    expect(turns).toEqual(['so the kiln', 'is it cold or is it', 'warm', 'Odo: Cold.', 'No.']);
  });

  it('has the time of the word behind it', async () => {
    const cue = 'so<00:00:00.300><c> cold</c><00:00:00.500><c> &gt;&gt;</c><00:00:00.700><c> yes</c>';
    expect(inShort(await parse(vtt(cue)))).toEqual(['0-500 so cold', '700-1000 yes']);
  });
});
