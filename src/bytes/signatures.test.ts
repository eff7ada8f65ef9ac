import { describe, expect, it } from 'vitest';
import { UserError } from '../model/user-error.ts';
import { decode } from './decode.ts';

const refused = (start: string) => decode(Buffer.from(start, 'latin1'), {}).catch((error: UserError) => error);
const zipHolding = (...names: string[]) => names.map((name) => `PK\x03\x04\x14\0\x06\0\0\0\0\0${name}\0\0`).join('');

describe('files that are no text are refused by name', () => {
  it.each([
    ['%PDF-1.7\n', 'a PDF'],
    ['{\\rtf1\\ansi Hello}', 'an RTF document'],
    ['\x89PNG\r\n\x1a\n\0\0', 'a PNG picture'],
    ['\xff\xd8\xff\xe0\0\x10JFIF', 'a JPEG picture'],
    ['GIF89a\x01\0', 'a GIF picture'],
    [zipHolding('photo.raw'), 'a zip archive'],
    [zipHolding('[Content_Types].xml', 'word/document.xml'), 'a Word document (.docx)'],
    [zipHolding('mimetypeapplication/vnd.oasis.opendocument.text'), 'an OpenDocument text (.odt)'],
    [zipHolding('mimetypeapplication/epub+zip'), 'an EPUB book'],
    ['\x1f\x8b\x08\0', 'a gzip archive'],
    ['ID3\x03\0\0', 'an MP3 recording'],
    ['\xff\xfb\x90\x64\0\0', 'an MP3 recording'],
    ['\0\0\0\x20ftypisom', 'an MP4 video or recording'],
    ['RIFF\x24\0\0\0WAVEfmt ', 'a WAV recording'],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0', 'an old Office document (.doc, .xls, .ppt)'],
    ['SQLite format 3\0', 'an SQLite database'],
    ['\x7fELF\x02\x01', 'a program (ELF)'],
    ['MZ\x90\0\x03', 'a program (Windows)'],
  ])('%j', async (start, name) => {
    const error = await refused(start);
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).message).toBe(`this is ${name}, not text`);
  });

  it('finds what a large zip holds in the list at its end', async () => {
    const error = await refused(`${zipHolding('a.bin')}${'\x01'.repeat(200_000)}PK\x01\x02word/document.xml`);
    expect((error as UserError).message).toBe('this is a Word document (.docx), not text');
  });

  it('says what to do', async () => {
    expect(((await refused('%PDF-1.4')) as UserError).hints).toEqual(['pdftotext -layout FILE.pdf FILE.txt']);
  });

  it('BAD: other zero bytes', async () => {
    const error = await refused('ADA: Yes.\0\0\x01\x02');
    expect((error as UserError).message).toBe('this is a binary file, not text: byte 10 is zero');
  });
});

describe('words that begin like a binary file are words', () => {
  it.each(['BM: I did.', 'MZ: Where?', 'PK: Yes.', 'ID3: no.', 'BZh: yes.', 'OggS was its name.'])(
    '%s',
    async (text) => {
      expect(await decode(Buffer.from(text), {})).toMatchObject({ text, encoding: 'utf-8' });
    },
  );
});
