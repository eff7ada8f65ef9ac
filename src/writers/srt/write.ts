import type { Transcript, Turn } from '../../model/transcript.ts';
import { formatTimestamp } from '../../text/timestamp.ts';
import { captionsOf } from '../captions/captions.ts';
import { withEnds } from '../captions/ends.ts';
import { lineNames } from '../captions/names.ts';
import type { WriteFunctions, WriteOptions } from '../types.ts';
import { escapeSrt, unescapeSrt } from './escape.ts';
import { wrap } from './wrap.ts';

/** Characters a line: what broadcasters and streaming services allow for Latin script. */
const WIDTH = 42;
/** What marks every change of speakers where some are not named, as captions for the deaf do. */
const CHANGE = '>> ';

export const functions: WriteFunctions = {
  write: (transcript, options) =>
    printed(transcript, options)
      .map(({ times, head, text }, i) => `${i + 1}\n${times}\n${head}${text}\n`)
      .join('\n'),
  *spokenIn(output, transcript, options) {
    const blocks = output.split('\n\n');
    for (const [i, { head }] of printed(transcript, options).entries()) {
      const [, , ...lines] = (blocks[i] ?? '').split('\n');
      yield unescapeSrt(lines.join('\n').slice(head.length));
    }
  },
};

interface Printed {
  readonly times: string;
  /** The speaker, where it changes. */
  readonly head: string;
  readonly text: string;
}

function printed(transcript: Transcript, options: WriteOptions): Printed[] {
  const names = lineNames(transcript, options);
  const known = new Set([...names.values()].map((name) => name !== undefined));
  const sign = known.size > 1 ? CHANGE : '';
  let last: Turn | undefined;
  return withEnds(captionsOf(transcript)).map(({ turn, startMs, endMs, lines }) => {
    const name = names.get(turn);
    const goesOn = turn === last || (last !== undefined && name !== undefined && name === names.get(last));
    const head = goesOn ? '' : sign + (name === undefined ? '' : `${inLabel(name)}: `);
    last = turn;
    const text = lines.map((line, i) => wrap(escapeSrt(line.text), WIDTH, i === 0 ? head.length : 0)).join('\n');
    return { times: `${clock(startMs)} --> ${clock(endMs)}`, head, text };
  });
}

const clock = (ms: number): string => formatTimestamp(ms, { milliseconds: true }).replace('.', ',');

/** A name as it stands before the colon: it cannot hold one itself. */
function inLabel(name: string): string {
  return escapeSrt(name.replace(/\s*[:：]\s*/g, ' - ').trim());
}
