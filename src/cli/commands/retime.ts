import { readFile } from 'node:fs/promises';
import { writeOutput } from '../../files/write-output.ts';
import { UserError } from '../../model/user-error.ts';
import { type Retimed, type RetimeOptions, retime } from '../../retime/retime.ts';
import { counted } from '../../text/counting.ts';
import { FRAME_RATES, parseFrameRate } from '../../text/frame-rate.ts';
import { formatTimestamp, parseTimestamp } from '../../text/timestamp.ts';
import type { Context } from '../context.ts';
import { screensFor } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import { type Interview, named, openInterview, STDIN } from '../interview.ts';
import { printable } from '../screen/printable.ts';
import type { Screen } from '../screen/screen.ts';
import type { InputFlags } from '../settings.ts';

interface RetimeFlags extends InputFlags {
  readonly tapes?: string;
  readonly shift?: string;
  readonly fps?: string;
  readonly output?: string;
  readonly force?: boolean;
  readonly quiet?: boolean;
}

/** `transcript retime <input>` */
export async function retimeFile(input: string, flags: RetimeFlags, context: Context): Promise<number> {
  const options = optionsOf(flags);
  const interview = await openInterview(input, { ...flags, cues: true }, context.io, 'retime');
  const retimed = await named(interview.name, retimeInterview(interview, options));
  const { out, err } = screensFor(context, interview.settled);
  const text = (await markOf(interview)) + retimed.text;
  const path = flags.output === STDIN ? undefined : flags.output;
  if (path === undefined) await out.data(text);
  else {
    const sources = interview.path === undefined ? [] : [interview.path];
    await writeOutput(path, text, { force: flags.force ?? false, sources });
  }
  if (!flags.quiet) await err.say(reportLines(retimed, path ?? 'stdout', err));
  return retimed.pastEnd.length > 0 || !retimed.inOrder ? EXIT.findings : EXIT.done;
}

function optionsOf({ tapes, shift, fps }: RetimeFlags): RetimeOptions {
  if (tapes === undefined && shift === undefined && fps === undefined)
    throw new UserError('retime: by what?', { hints: ['--tapes LENGTHS,  --shift TIME  or  --fps RATE'] });
  const rate = fps === undefined ? undefined : parseFrameRate(fps);
  if (fps !== undefined && rate === undefined)
    throw new UserError(`--fps ${fps}: not one of ${FRAME_RATES.join(', ')}; df behind 29.97 and 59.94 drops frames`);
  return {
    ...(tapes === undefined ? {} : { tapesMs: tapes.split(',').map((text) => timeOf(text, '--tapes')) }),
    ...(shift === undefined ? {} : { shiftMs: shiftOf(shift) }),
    ...(rate === undefined ? {} : { rate }),
  };
}

function shiftOf(text: string): number {
  const sign = text.startsWith('-') ? -1 : 1;
  return sign * timeOf(text.replace(/^[-+]/, ''), '--shift');
}

/** A clock, or seconds. */
function timeOf(text: string, origin: string): number {
  const trimmed = text.trim();
  const ms = /^\d{1,6}(?:\.\d{1,3})?$/.test(trimmed) ? Math.round(Number(trimmed) * 1000) : parseTimestamp(trimmed);
  if (ms === undefined) throw new UserError(`${origin} ${text}: not a time, as in 00:31:12`);
  return ms;
}

async function retimeInterview({ transcript, source }: Interview, options: RetimeOptions): Promise<Retimed> {
  if (source === undefined) throw new UserError('a document of this tool; the interview itself can be retimed');
  const { encoding } = transcript.source;
  if (encoding !== 'utf-8')
    throw new UserError(`${encoding}; times are changed in UTF-8 only, so that no other byte changes`);
  return retime(transcript, source, options);
}

/** The byte-order mark, which the decoded text has not. */
async function markOf({ path }: Interview): Promise<string> {
  if (path === undefined) return '';
  return (await readFile(path)).subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])) ? '\ufeff' : '';
}

const MOST_SHOWN = 5;

function reportLines({ tapes, times, moved, inOrder, pastEnd }: Retimed, output: string, { paint }: Screen): string[] {
  const range = (span: readonly [number, number]): string => span.map((ms) => formatTimestamp(ms)).join(' – ');
  const rows = tapes.map(({ lines, was, becomes }, i) => [`${i + 1}`, lines.join('–'), range(was), range(becomes)]);
  const all = [['tape', 'lines', 'was', 'becomes'], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const table = all.map((row) => `  ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('   ')}`.trimEnd());
  const past = pastEnd
    .slice(0, MOST_SHOWN)
    .map(({ line, printed, tape }) => `${paint.yellow('▲')} ${line}: ${printed} is past the end of tape ${tape}`);
  const more = pastEnd.length > MOST_SHOWN ? [`  and ${pastEnd.length - MOST_SHOWN} more`] : [];
  const kept = inOrder ? 'order kept' : 'not in order';
  const end = pastEnd.length === 0 ? 'none past the end' : `${pastEnd.length} past the end`;
  const isFine = inOrder && pastEnd.length === 0;
  return [
    ...table,
    '',
    ...past,
    ...more,
    `${isFine ? paint.green('✔') : paint.yellow('▲')} ${counted(times, 'time')}, ${moved} moved, ${kept}, ${end} · ${paint.bold(printable(output))}`,
  ];
}
