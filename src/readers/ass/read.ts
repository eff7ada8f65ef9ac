import type { Block, Diagnostic } from '../../model/transcript.ts';
import { UserError } from '../../model/user-error.ts';
import { positionOf, type SourceText } from '../../text/source.ts';
import { allLines } from '../../text/source-lines.ts';
import { clockMs } from '../../text/timestamp.ts';
import { readCues } from '../cues/index.ts';
import { inTimeOrder } from '../cues/order.ts';
import type { Cue } from '../cues/types.ts';
import type { ReadOptions, ReadResult } from '../types.ts';
import { isDrawing, styledText } from './styled-text.ts';

/** What an event has where no line says so (ASS, section 5). */
const USUAL = ['layer', 'start', 'end', 'style', 'name', 'marginl', 'marginr', 'marginv', 'effect', 'text'];
const EVENT = /^(Dialogue|Comment):[ \t]*/;
const FORMAT = /^Format:[ \t]*/;
const TIME = /^(\d{1,3}):(\d{1,2}):(\d{1,2})[.:](\d{1,3})$/;
/** What old programs print where nobody is named: no text person. */
const NOBODY = 'NTP';

/** One line of the events. */
interface Event {
  readonly isSaid: boolean;
  readonly fields: ReadonlyMap<string, string>;
  /** Offset of the line, and of its text. */
  readonly start: number;
  readonly textStart: number;
}

/**
 * Reads SubStation Alpha: events in order of time, whatever their layers. Comments are notes; styles and drawings are set
 * aside.
 * http://www.tcax.org/docs/ass-specs.htm
 */
export function readAss(source: SourceText, options: ReadOptions): ReadResult {
  const { events, others } = eventsIn(source);
  const said = events.filter(isSpeech);
  if (said.length === 0) throw new UserError('no captions: no line opens with “Dialogue:” and has words');
  const { cues, diagnostics } = shownOnce(inTimeOrder(said.map(cueOf)), source);
  const beside = [...others, ...events.flatMap((event) => besideOf(source, event))];
  const isNamed = cues.some(({ label }) => label !== undefined);
  return readCues(
    source,
    {
      cues,
      others: beside,
      diagnostics: [...unreadIn(source, said), ...diagnostics],
      labels: isNamed ? 'data' : 'text',
      carry: isNamed ? 'never' : 'decide',
    },
    options,
  );
}

function unreadIn(source: SourceText, said: readonly Event[]): Diagnostic[] {
  const unread = said.filter(({ fields }) =>
    [fields.get('start'), fields.get('end')].some((time) => timeOf(time) === undefined),
  );
  const [first] = unread;
  if (first === undefined) return [];
  const message = `the times of ${unread.length === 1 ? '1 caption' : `${unread.length} captions`} cannot be read; the words are kept`;
  return [
    { code: 'time-unread', severity: 'warning', message, position: positionOf(source, first.start, first.start) },
  ];
}

/** Milliseconds between two words of a caption that shows one after the other in another colour. */
const LONGEST_GAP = 2000;

/** Captions that say the same with other overrides, one after another, are one that marks the word that is said. */
function shownOnce(
  cues: readonly Cue[],
  { text: source }: SourceText,
): { readonly cues: readonly Cue[]; readonly diagnostics: readonly Diagnostic[] } {
  const rawOf = (cue: Cue | undefined): string =>
    /[^\r\n]*/.exec(source.slice(cue?.anchors[0]?.source ?? 0))?.[0] ?? '';
  const once: Cue[] = [];
  let before: Cue | undefined;
  for (const cue of cues) {
    const last = once[once.length - 1];
    const isSame =
      last !== undefined &&
      cue.text === last.text &&
      cue.label === last.label &&
      (cue.startMs ?? 0) - (last.endMs ?? 0) <= LONGEST_GAP &&
      rawOf(cue) !== rawOf(before);
    if (isSame) once[once.length - 1] = { ...last, endMs: cue.endMs };
    else once.push(cue);
    before = cue;
  }
  const more = cues.length - once.length;
  const message = `${more} of ${cues.length} captions show the one before again with another word marked: it was read once`;
  return { cues: once, diagnostics: more === 0 ? [] : [{ code: 'captions-rolling', severity: 'info', message }] };
}

const isSpeech = ({ isSaid, fields }: Event): boolean => isSaid && !isDrawing(fields.get('text') ?? '');

function eventsIn(source: SourceText): { readonly events: readonly Event[]; readonly others: readonly Block[] } {
  const events: Event[] = [];
  const others: Block[] = [];
  let names: readonly string[] = USUAL;
  let isEvents = false;
  for (const [i, line] of allLines(source).entries()) {
    const start = source.lineStarts[i] ?? 0;
    if (/^\[/.test(line)) isEvents = /^\[Events\]/i.test(line);
    const [head, kind] = (isEvents && EVENT.exec(line)) || [];
    if (head !== undefined) {
      events.push(eventOf(line.slice(head.length), names, { isSaid: kind === 'Dialogue', start, at: head.length }));
      continue;
    }
    const format = isEvents ? FORMAT.exec(line)?.[0] : undefined;
    if (format !== undefined)
      names = line
        .slice(format.length)
        .split(',')
        .map((name) => name.trim().toLowerCase());
    if (line.trim() !== '') others.push(fieldOf(source, line, start));
  }
  return { events, others };
}

/** The last field has all that is left, commas included. */
function eventOf(
  line: string,
  names: readonly string[],
  { isSaid, start, at }: { readonly isSaid: boolean; readonly start: number; readonly at: number },
): Event {
  const fields = new Map<string, string>();
  let from = 0;
  for (const name of names.slice(0, -1)) {
    const comma = line.indexOf(',', from);
    if (comma === -1) break;
    fields.set(name === 'actor' ? 'name' : name, line.slice(from, comma).trim());
    from = comma + 1;
  }
  fields.set('text', line.slice(from));
  return { isSaid, fields, start, textStart: start + at + from };
}

function cueOf({ fields, start, textStart }: Event): Cue {
  const name = fields.get('name');
  const { text, anchors, marks } = styledText(fields.get('text') ?? '', textStart);
  return {
    startMs: timeOf(fields.get('start')),
    endMs: timeOf(fields.get('end')),
    label: name === undefined || name === '' || name === NOBODY ? undefined : name,
    text,
    anchors,
    start,
    ...(marks.length === 0 ? {} : { marks }),
  };
}

function timeOf(printed = ''): number | undefined {
  const match = TIME.exec(printed);
  return match === null ? undefined : clockMs(...match.slice(1));
}

/** Notes of the translators and the typesetters, and drawings. */
function besideOf(source: SourceText, event: Event): Block[] {
  const raw = event.fields.get('text') ?? '';
  if (event.isSaid && isDrawing(raw)) return [fieldOf(source, raw, event.textStart)];
  const { text, notes } = styledText(raw, event.textStart);
  const all = event.isSaid ? notes : [{ text: text.trim(), start: event.textStart, end: event.textStart + raw.length }];
  return all.flatMap((note): Block[] =>
    note.text === '' ? [] : [{ type: 'note', text: note.text, position: positionOf(source, note.start, note.end) }],
  );
}

function fieldOf(source: SourceText, line: string, start: number): Block {
  const text = line.trim();
  const from = start + line.indexOf(text);
  return { type: 'apart', kind: 'field', text, position: positionOf(source, from, from + text.length) };
}
