import type { Transcript } from '../model/transcript.ts';
import { DROP_FRAME, type FrameRate, framesToMs } from '../text/frame-rate.ts';
import type { SourceText } from '../text/source.ts';
import { SourcePlaces } from '../text/source-places.ts';
import { clockMs } from '../text/timestamp.ts';

/** A time as it stands in the source. */
export interface Stamp {
  /** Offsets in the source; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Absent where frames are counted and nobody has said how many make a second. */
  readonly ms?: number;
  readonly printed: string;
  /** Counts frames: `01:00:04:12`, or with drop frames `01:00:04;12`. */
  readonly frames: boolean;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const TIME = /(?<![\d:.,;])(?:(\d{1,4}):)?(\d{1,4}):([0-5]\d)(?:([.,:;])(\d{1,3}))?(?![\d:;])/g;
const CUE_LINE: Readonly<Record<string, RegExp>> = {
  webvtt: /^.{0,200}-->.{0,200}$|<\d[\d:.]{1,20}>/gm,
  srt: /^.{0,200}--?>.{0,200}$/gm,
  sbv: /^\s*[\d:.]{1,20},[\d:.]{1,20}\s*$/gm,
};
/** Characters of a turn's head in which its times are looked for. */
const LONGEST_HEAD = 300;

/** The formats whose times can be changed where they stand. */
export const RETIMED: readonly string[] = ['text', 'markdown', ...Object.keys(CUE_LINE)];

/** Every time of the recording in a source, in order. */
export function stampsIn(transcript: Transcript, source: SourceText, rate: FrameRate | undefined): Stamp[] {
  const spans = spansOf(transcript, source);
  const stamps = spans.flatMap(({ start, end }) => stampsWithin(source.text, start, end, rate));
  return stamps.sort((a, b) => a.start - b.start);
}

/** Where times stand: the lines that time a caption, else the heads of turns, lines of their own, and marks. */
function spansOf({ source: { format }, blocks }: Transcript, source: SourceText): Span[] {
  const lines = CUE_LINE[format];
  if (lines !== undefined)
    return [...source.text.matchAll(lines)].map(({ index, 0: text }) => ({ start: index, end: index + text.length }));
  const places = new SourcePlaces(source, blocks);
  return blocks.flatMap((block): Span[] => {
    const { start, end } = block.position;
    if (block.type === 'apart') return block.kind === 'timestamp' ? [{ start: start.offset, end: end.offset }] : [];
    if (block.type !== 'turn') return [];
    const speech = block.paragraphs[0]?.position.start.offset ?? end.offset;
    const marks = block.paragraphs.flatMap((paragraph) =>
      (paragraph.marks ?? [])
        .filter(({ kind }) => kind === 'timestamp')
        .map((mark) => places.positionOf(paragraph, mark.start, mark.end))
        .map((position) => ({ start: position.start.offset, end: position.end.offset })),
    );
    return [{ start: start.offset, end: Math.min(speech, start.offset + LONGEST_HEAD) }, ...marks];
  });
}

function stampsWithin(text: string, start: number, end: number, rate: FrameRate | undefined): Stamp[] {
  return [...text.slice(start, end).matchAll(TIME)].map((match) => {
    const at = start + match.index;
    const frames = match[4] === ':' || match[4] === ';' || (rate !== undefined && match[5]?.length === 2);
    const ms = frames ? frameMs(match, rate) : clockMs(match[1], match[2], match[3], match[5]);
    return { start: at, end: at + match[0].length, printed: match[0], frames, ...(ms === undefined ? {} : { ms }) };
  });
}

function frameMs([, hours = '0', minutes, seconds, sign, frames]: RegExpMatchArray, given?: FrameRate) {
  const rate = given ?? (sign === ';' ? DROP_FRAME : undefined);
  if (rate === undefined) return undefined;
  return framesToMs(Number(hours), Number(minutes), Number(seconds), Number(frames), rate);
}

/** A time printed as another one was: as many digits, the same sign; frames become milliseconds. */
export function printLike({ printed, frames }: Stamp, ms: number): string {
  const [, hours, minutes = '', , sign, fraction = ''] = [...printed.matchAll(TIME)][0] ?? [];
  const unit = frames ? 1 : 10 ** (3 - fraction.length);
  const rounded = sign === undefined ? Math.round(ms / 1000) * 1000 : Math.round(ms / unit) * unit;
  const seconds = Math.floor(rounded / 1000);
  const digits = frames ? 3 : fraction.length;
  const tail =
    sign === undefined
      ? ''
      : `${frames ? '.' : sign}${String(rounded % 1000)
          .padStart(3, '0')
          .slice(0, digits)}`;
  const clock = `${pad(Math.floor(seconds / 60) % 60, 2)}:${pad(seconds % 60, 2)}${tail}`;
  const inHours = Math.floor(seconds / 3600);
  if (hours !== undefined) return `${pad(inHours, hours.length)}:${clock}`;
  if (inHours > 0 && minutes.length <= 2) return `${pad(inHours, minutes.length)}:${clock}`;
  return `${pad(Math.floor(seconds / 60), minutes.length)}:${pad(seconds % 60, 2)}${tail}`;
}

const pad = (value: number, digits: number): string => String(value).padStart(digits, '0');
