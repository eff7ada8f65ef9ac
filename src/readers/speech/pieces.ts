/** What is said at a time: a word, a part of one, or a sign. */
interface Piece {
  /** With the white space that the source prints around it. */
  readonly text: string;
  readonly label?: string | undefined;
}

/** A closing sign by itself. */
const SIGN = /^[.,!?;:…。、，！？；：)\]}”’»]+$/u;
/** Whose pieces bring their spaces: of those behind the first at least a quarter have one, at least half are no phrase. */
const LEAST_SPACED = 1 / 4;
const LEAST_SINGLE = 1 / 2;

/**
 * Which pieces follow the one before without a space between: all that have none, where pieces bring their spaces along
 * (` I`, `'m`, ` late`), and a sign by itself.
 */
export function gluedTo(pieces: readonly Piece[]): boolean[] {
  const isSpaced = bringSpaces(pieces);
  return pieces.map((piece, i) => {
    const before = pieces[i - 1];
    if (before === undefined || before.label !== piece.label || hasSpace(before, piece)) return false;
    return SIGN.test(piece.text) || (isSpaced && !isSentence(before, piece));
  });
}

/** Whether pieces bring their own spaces along, so that some are parts of a word. A line end is none: it ends a paragraph. */
export function bringSpaces(pieces: readonly Piece[]): boolean {
  const behind = pieces.slice(1);
  const spaced = behind.filter((piece, i) => hasSpace(pieces[i] as Piece, piece, /[^\S\r\n]/)).length;
  const single = pieces.filter(({ text }) => !/\S\s+\S/.test(text)).length;
  return (
    spaced > 0 &&
    spaced >= behind.length * LEAST_SPACED &&
    single >= pieces.length * LEAST_SINGLE &&
    !behind.every((piece, i) => hasSpace(pieces[i] as Piece, piece))
  );
}

const hasSpace = (before: Piece, piece: Piece, space = /\s/): boolean =>
  space.test(before.text.slice(-1)) || space.test(piece.text.slice(0, 1));

/** Whether one ends a sentence with a word, so that the next opens another. */
const isSentence = (before: Piece, piece: Piece): boolean =>
  /[\p{L}\p{N}][.!?…]["”’»)]?$/u.test(before.text) && /^\p{L}/u.test(piece.text);
