import { Chalk, type ChalkInstance } from 'chalk';
import { UserError } from '../../model/user-error.ts';
import type { Io, Terminal } from '../io.ts';
import { printableText } from './printable.ts';
import { type ColorWish, colorLevel, isUnicode, toAscii } from './terminal.ts';

/** Where there is no terminal to ask. */
const DEFAULT_WIDTH = 80;
/** Narrower than this, columns make no sense. */
const LEAST_WIDTH = 40;

/** One output stream, as the commands see it. */
export interface Screen {
  /** Columns to which excerpts are cut. */
  readonly width: number;
  readonly paint: ChalkInstance;
  /** Prints lines for a person. Whatever in them comes from a file has gone through `printable`. */
  say(lines: readonly string[]): Promise<void>;
  /** Prints data as it is; to a terminal, with control characters made visible. */
  data(text: string): Promise<void>;
  /** Whether the reader went away: nothing more need be made for it. */
  isClosed(): boolean;
}

/** Results go to `out`; what is said to a person about them goes to `err`. */
export interface Screens {
  readonly out: Screen;
  readonly err: Screen;
}

/** Colour, width and character set are decided once for each stream. */
export function openScreens(io: Io, wish: ColorWish): Screens {
  return {
    out: openScreen(io, io.stdout, 'standard output', wish),
    err: openScreen(io, io.stderr, 'standard error', wish),
  };
}

function openScreen(io: Io, stream: Io['stdout'], name: string, wish: ColorWish): Screen {
  const isTTY = stream.isTTY === true;
  const unicode = isUnicode(io);
  let isClosed = false;
  const send = async (text: string) => {
    isClosed = (await write(stream, name, text)) === 'closed' || isClosed;
  };
  return {
    width: Math.max(LEAST_WIDTH, isTTY ? (stream.columns ?? DEFAULT_WIDTH) : DEFAULT_WIDTH),
    paint: new Chalk({ level: colorLevel(isTTY, io.env, wish) }),
    say: (lines) => {
      const text = lines.map((line) => `${line}\n`).join('');
      return send(unicode ? text : toAscii(text));
    },
    data: (text) => send(isTTY ? printableText(text) : text),
    isClosed: () => isClosed,
  };
}

/** A reader that went away (`| head`) is no error; a full disk is. */
function write(stream: Terminal<NodeJS.WritableStream>, name: string, text: string): Promise<'written' | 'closed'> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      const code = (error as NodeJS.ErrnoException | null | undefined)?.code;
      if (!error) resolve('written');
      else if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') resolve('closed');
      else reject(new UserError(`${name}: cannot be written (${code === 'ENOSPC' ? 'no space left' : error.message})`));
    });
  });
}
