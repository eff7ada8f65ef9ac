import { Buffer } from 'node:buffer';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode } from './decode.ts';

const TALK = 'ADA: Where did you grow up?\nBO: In Tórshavn — near the “old” harbour, wasn’t it?\n';
const latin1 = (text: string) => Buffer.from(text, 'latin1');
const codes = async (bytes: Buffer) => (await decode(bytes, {})).diagnostics.map(({ code }) => code);

describe('Unicode', () => {
  it.each([
    ['utf-8', Buffer.from(TALK)],
    ['utf-8', Buffer.from(`\ufeff${TALK}`)],
    ['utf-16le', iconv.encode(TALK, 'utf-16le', { addBOM: true })],
    ['utf-16be', iconv.encode(TALK, 'utf-16be', { addBOM: true })],
    ['utf-16le', iconv.encode(TALK, 'utf-16le')],
    ['utf-16be', iconv.encode(TALK, 'utf-16be')],
    ['utf-32le', iconv.encode(TALK, 'utf-32le', { addBOM: true })],
    ['utf-32be', iconv.encode(TALK, 'utf-32be', { addBOM: true })],
  ])('%s, the byte-order mark being no part of the text', async (encoding, bytes) => {
    expect(await decode(bytes, {})).toEqual({ text: TALK, encoding, diagnostics: [] });
  });

  it('UTF-16 without a mark in a script that has zero bytes on both sides', async () => {
    const text = '李: 第一次是什么时候?\n王: 一九九一年。\n';
    expect(await decode(iconv.encode(text, 'utf-16le'), {})).toMatchObject({ text, encoding: 'utf-16le' });
  });

  it('nothing, and white space alone, are text', async () => {
    expect(await decode(Buffer.alloc(0), {})).toEqual({ text: '', encoding: 'utf-8', diagnostics: [] });
    expect(await decode(Buffer.from(' \n'), {})).toEqual({ text: ' \n', encoding: 'utf-8', diagnostics: [] });
  });

  it('a view into a larger buffer is only what the view shows', async () => {
    const all = new TextEncoder().encode('xxADA: Yes.xx');
    expect((await decode(all.subarray(2, -2), {})).text).toBe('ADA: Yes.');
  });

  it('BAD: UTF-8 cut in the middle of its last character stays UTF-8', async () => {
    const whole = Buffer.from('ÆGIR: Så vågnede øen, og så både å og hav.\nÆGIR: Ø');
    const { text, encoding, diagnostics } = await decode(whole.subarray(0, -1), {});
    expect(encoding).toBe('utf-8');
    expect(text.endsWith('ÆGIR: \ufffd')).toBe(true);
    expect(diagnostics).toMatchObject([{ code: 'encoding-damaged', position: { start: { line: 2, column: 7 } } }]);
  });

  it('BAD: half a UTF-16 character is told', async () => {
    expect(await codes(Buffer.from([0xff, 0xfe, 0x41, 0, 0x42]))).toEqual(['encoding-damaged']);
  });
});

describe('older encodings', () => {
  it('tells the byte that decided, its place, and what it became', async () => {
    const { text, encoding, diagnostics } = await decode(latin1('ADA: Yes.\r\nBO: It\x92s late.'), {});
    expect({ text, encoding }).toEqual({ text: 'ADA: Yes.\r\nBO: It’s late.', encoding: 'windows-1252' });
    expect(diagnostics).toEqual([
      {
        code: 'encoding-guessed',
        severity: 'warning',
        message: 'not UTF-8, read as windows-1252: byte 0x92 at 2:7 is “’” there',
        position: { start: { line: 2, column: 7, offset: 17 }, end: { line: 2, column: 8, offset: 18 } },
      },
    ]);
  });

  it.each([
    ['windows-1252', 'NORA: Wir fuhren über Köln, „natürlich“ — für 20 € und ein Café crème.\n'],
    ['shift_jis', '質問：どこで生まれましたか。\n答え：横浜の港の近くです。\n'],
    ['koi8-r', 'Вопрос: Где вы родились?\nОтвет: В порту, недалеко от моря.\n'],
    ['windows-1251', 'Вопрос: Где вы родились?\nОтвет: В порту, недалеко от моря.\n'],
    ['gb18030', '问：你在哪里出生？\n答：我在港口附近出生。\n'],
    ['big5', '問：你在哪裡出生？\n答：我在港口附近出生。\n'],
    ['euc-kr', '질문: 어디에서 태어났습니까?\n답: 항구 근처입니다.\n'],
  ])('%s', async (encoding, text) => {
    expect(await decode(iconv.encode(text, encoding), {})).toMatchObject({ text, encoding });
  });

  it.each(['It’s', 'BO: A café, “hi”.', 'a£'])('%s: a few bytes are too little to say more', async (text) => {
    expect(await decode(iconv.encode(text, 'windows-1252'), {})).toMatchObject({ text, encoding: 'windows-1252' });
  });

  it('an odd byte far down the file is found', async () => {
    const text = `${'ADA: Plain words only here.\n'.repeat(50_000)}BO: A café.\n`;
    const { encoding, diagnostics, ...read } = await decode(latin1(text), {});
    expect(encoding).toBe('windows-1252');
    expect(read.text).toBe(text);
    expect(diagnostics[0]?.position?.start.line).toBe(50_001);
  });

  it('a UTF-8 mark does not make the rest UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), latin1('ADA: A caf\xe9 there.')]);
    expect(await decode(bytes, {})).toMatchObject({ text: 'ADA: A café there.', encoding: 'windows-1252' });
  });

  it('BAD: half of a surrogate pair as three bytes is not UTF-8', async () => {
    expect(await codes(latin1('ADA: \xed\xa0\x80 and on we went.'))).toContain('encoding-guessed');
  });
});

describe('--encoding', () => {
  it('overrules what the bytes look like', async () => {
    expect(await decode(latin1('ADA: caf\x8e'), { encoding: 'MacRoman' })).toEqual({
      text: 'ADA: café',
      encoding: 'macroman',
      diagnostics: [],
    });
    expect((await decode(Buffer.from('é'), { encoding: 'cp1252' })).text).toBe('Ã©');
  });

  it('latin1 is read as windows-1252, as everybody means it', async () => {
    expect(await decode(latin1('It\x92s'), { encoding: 'latin1' })).toMatchObject({
      text: 'It’s',
      encoding: 'windows-1252',
    });
  });

  it.each([
    ['utf-16', iconv.encode(TALK, 'utf-16be', { addBOM: true }), 'utf-16be'],
    ['utf-16', iconv.encode(TALK, 'utf-16le'), 'utf-16le'],
    ['utf-8', Buffer.from(`\ufeff${TALK}`), 'utf-8'],
    ['utf-32', iconv.encode(TALK, 'utf-32be', { addBOM: true }), 'utf-32be'],
    ['utf-32le', iconv.encode(TALK, 'utf-32le'), 'utf-32le'],
  ])('%s takes the byte-order mark off', async (given, bytes, encoding) => {
    expect(await decode(bytes, { encoding: given })).toEqual({ text: TALK, encoding, diagnostics: [] });
  });

  it('iso-2022-jp', async () => {
    const bytes = latin1('\x1b$B<ALd\x1b(B: Hai.');
    expect((await decode(bytes, { encoding: 'iso-2022-jp' })).text).toBe('質問: Hai.');
  });

  it('BAD: bytes that do not fit are told', async () => {
    const { text, diagnostics } = await decode(latin1('caf\xe9, th\xe9'), { encoding: 'utf-8' });
    expect(text).toBe('caf\ufffd, th\ufffd');
    expect(diagnostics).toMatchObject([
      { code: 'encoding-damaged', message: '2 places are not utf-8 and stand as “\ufffd”, from 1:4 on' },
    ]);
  });

  it('BAD: no such encoding', async () => {
    await expect(decode(latin1('x'), { encoding: 'latn1' })).rejects.toThrow(
      '--encoding latn1: not an encoding. Did you mean latin1?',
    );
    await expect(decode(latin1('x'), { encoding: 'base64' })).rejects.toThrow('--encoding base64: not an encoding');
    await expect(decode(latin1('x'), { encoding: '__proto__' })).rejects.toThrow('not an encoding');
  });
});

describe('what a web page says of its encoding', () => {
  const pageOf = (head: string) => latin1(`<!DOCTYPE html>\n<html><head>${head}</head><p>Ida: På øen.`);

  it.each<[string, string, string[]]>([
    ['<meta charset="iso-8859-1">', 'windows-1252', []],
    ['<META http-equiv=Content-Type content="text/html; charset=windows-1257">', 'windows-1257', []],
    ['<meta charset="utf-8">', 'windows-1252', ['encoding-guessed']],
    ['<meta charset="none-such">', 'windows-1252', ['encoding-guessed']],
    ['<p>charset=koi8-r</p>', 'windows-1252', ['encoding-guessed']],
  ])('%s', async (head, encoding, found) => {
    const decoded = await decode(pageOf(head), {});
    expect(decoded.encoding).toBe(encoding);
    expect(decoded.diagnostics.map(({ code }) => code)).toEqual(found);
  });

  it('BAD: a text that speaks of it is no page', async () => {
    expect(await codes(latin1('Ida: <meta charset="windows-1257"> på øen.'))).toEqual(['encoding-guessed']);
  });

  it('--encoding goes before it', async () => {
    expect((await decode(pageOf('<meta charset="iso-8859-1">'), { encoding: 'koi8-r' })).encoding).toBe('koi8-r');
  });
});
