/** A kind of file that is no text, and how to get text out of it. */
interface BinaryKind {
  /** With its article. */
  readonly name: string;
  readonly hints: readonly string[];
}

const EXPORT = ['open it in the program it belongs to, save it as plain text (UTF-8), and give that file'];
const PANDOC = ['save it as plain text (UTF-8), or:  pandoc FILE -t plain --wrap=none -o FILE.txt'];
const LISTEN = ['this tool reads words that are written down: transcribe the recording first'];
const PICTURE = ['this tool reads text: run text recognition (OCR) over the picture first'];
const UNPACK = ['unpack it, and give the text inside'];
const PDF = ['pdftotext -layout FILE.pdf FILE.txt'];

/** `[where, the bytes as Latin-1, name, hints]`: the first that fits. */
const SIGNATURES: readonly (readonly [number, string, string, readonly string[]])[] = [
  [0, '%PDF-', 'a PDF', PDF],
  [0, '{\\rtf', 'an RTF document', PANDOC],
  [0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'an old Office document (.doc, .xls, .ppt)', EXPORT],
  [0, '\x89PNG\r\n\x1a\n', 'a PNG picture', PICTURE],
  [0, '\xff\xd8\xff', 'a JPEG picture', PICTURE],
  [0, 'GIF87a', 'a GIF picture', PICTURE],
  [0, 'GIF89a', 'a GIF picture', PICTURE],
  [0, 'II*\0', 'a TIFF picture', PICTURE],
  [0, 'MM\0*', 'a TIFF picture', PICTURE],
  [8, 'WEBPVP8', 'a WebP picture', PICTURE],
  [8, 'WAVEfmt ', 'a WAV recording', LISTEN],
  [8, 'AVI LIST', 'an AVI video', LISTEN],
  [0, 'ID3\x02', 'an MP3 recording', LISTEN],
  [0, 'ID3\x03', 'an MP3 recording', LISTEN],
  [0, 'ID3\x04', 'an MP3 recording', LISTEN],
  [0, 'OggS\0', 'an Ogg recording', LISTEN],
  [0, 'fLaC\0', 'a FLAC recording', LISTEN],
  [0, '\x1a\x45\xdf\xa3', 'a Matroska or WebM video', LISTEN],
  [0, '\x1f\x8b\x08', 'a gzip archive', ['gunzip FILE.gz, and give the text inside']],
  [0, '\xfd7zXZ\0', 'an xz archive', UNPACK],
  [0, '7z\xbc\xaf\x27\x1c', 'a 7-Zip archive', UNPACK],
  [0, 'Rar!\x1a\x07', 'a RAR archive', UNPACK],
  [0, '\x28\xb5\x2f\xfd', 'a Zstandard archive', UNPACK],
  [0, 'SQLite format 3\0', 'an SQLite database', EXPORT],
  [0, '\x7fELF', 'a program (ELF)', []],
  [0, '\xca\xfe\xba\xbe', 'a program (Java or macOS)', []],
  [0, '\xcf\xfa\xed\xfe', 'a program (macOS)', []],
  [0, '\0asm', 'a program (WebAssembly)', []],
];

/** What words can begin with too (`MZ:` may be a speaker): only a NUL byte near the start makes these binary. */
const SHORT_SIGNATURES: typeof SIGNATURES = [
  [4, 'ftypM4A', 'an M4A recording', LISTEN],
  [4, 'ftyp', 'an MP4 video or recording', LISTEN],
  [257, 'ustar', 'a tar archive', UNPACK],
  [0, 'BZh', 'a bzip2 archive', UNPACK],
  [0, 'MZ', 'a program (Windows)', []],
  [0, 'BM', 'a BMP picture', PICTURE],
  [0, '\xff\xfb', 'an MP3 recording', LISTEN],
  [0, '\xff\xf3', 'an MP3 recording', LISTEN],
  [0, '\xff\xf2', 'an MP3 recording', LISTEN],
];

const ZIP = 'PK\x03\x04';
/** What stands somewhere in a zip's file names tells what the zip is. */
const ZIP_CONTENTS: readonly (readonly [string, string, readonly string[]])[] = [
  ['mimetypeapplication/vnd.oasis.opendocument.text', 'an OpenDocument text (.odt)', PANDOC],
  ['mimetypeapplication/vnd.oasis.opendocument', 'an OpenDocument file', EXPORT],
  ['mimetypeapplication/epub+zip', 'an EPUB book', PANDOC],
  ['word/document', 'a Word document (.docx)', PANDOC],
  ['xl/workbook', 'an Excel workbook (.xlsx)', EXPORT],
  ['ppt/presentation', 'a PowerPoint presentation (.pptx)', EXPORT],
];
const HEAD = 4096;
const NAMES = 65_536;

/** What `bytes` are, where their first bytes say that they are no text. */
export function binaryKind(bytes: Buffer): BinaryKind | undefined {
  const head = bytes.toString('latin1', 0, HEAD);
  if (head.startsWith(ZIP)) return zipKind(bytes);
  const signatures = head.includes('\0') ? [...SIGNATURES, ...SHORT_SIGNATURES] : SIGNATURES;
  const found = signatures.find(([at, magic]) => head.startsWith(magic, at));
  return found === undefined ? undefined : { name: found[2], hints: found[3] };
}

/** A zip names its files before each one and again at its end. */
function zipKind(bytes: Buffer): BinaryKind {
  const names = bytes.toString('latin1', 0, NAMES) + bytes.toString('latin1', Math.max(NAMES, bytes.length - NAMES));
  const found = ZIP_CONTENTS.find(([content]) => names.includes(content));
  return found === undefined ? { name: 'a zip archive', hints: UNPACK } : { name: found[1], hints: found[2] };
}
