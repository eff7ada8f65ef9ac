import { writeSidecar } from '../../files/sidecar.ts';
import { UserError } from '../../model/user-error.ts';
import { counted } from '../../text/counting.ts';
import { type Context, screensFor } from '../context.ts';
import { aboutFile } from '../errors.ts';
import { EXIT } from '../exit-codes.ts';
import { type Interview, noInput, openInterview } from '../interview.ts';
import { printable } from '../screen/printable.ts';
import type { Screen } from '../screen/screen.ts';
import type { InputFlags } from '../settings.ts';
import { type Edit, type EditFlags, readEdit } from '../speakers/edit.ts';
import { speakersScreen } from '../speakers/screen.ts';
import { voicesOf } from '../speakers/voices.ts';

export interface SpeakersFlags extends InputFlags, EditFlags {
  readonly collection?: boolean;
  readonly output?: string;
  readonly quiet?: boolean;
  readonly json?: boolean;
}

/** `transcript speakers FILE`, `transcript speakers INPUTS... --collection` */
export async function speakers(inputs: readonly string[], flags: SpeakersFlags, context: Context): Promise<number> {
  const [file, ...others] = inputs;
  if (file === undefined) throw noInput('speakers');
  if (flags.collection) {
    const { speakersOfMany } = await import('../speakers/collection.ts');
    return speakersOfMany(inputs, flags, context);
  }
  if (others.length > 0)
    throw new UserError(`${counted(inputs.length, 'file')}: speakers shows one`, {
      hints: [`transcript speakers ${inputs.map(printable).join(' ')} --collection`],
    });
  if (flags.output !== undefined) throw new UserError('--output: only with --collection');
  const interview = await openInterview(file, flags, context.io, 'speakers');
  const { out, err } = screensFor(context, interview.settled);
  const edit = editOf(interview, flags);
  if (edit !== undefined) {
    await save(interview, edit, err);
    return EXIT.done;
  }
  const voices = voicesOf(interview.transcript);
  if (flags.json) {
    const data = voices.map(({ speaker, turns, words, samples }) => ({ ...speaker, turns, words, samples }));
    await out.data(`${JSON.stringify(data, null, 2)}\n`);
  } else await out.say(speakersScreen(interview, voices, out));
  return EXIT.done;
}

function editOf(interview: Interview, flags: EditFlags): Edit | undefined {
  try {
    return readEdit(flags, interview.transcript);
  } catch (error) {
    throw aboutFile(error, interview.name);
  }
}

async function save({ path }: Interview, { sheet, said }: Edit, { say, paint }: Screen): Promise<void> {
  if (path === undefined) throw new UserError('standard input has no sidecar to write to: name a file');
  const { path: sidecar, result } = await writeSidecar(path, sheet);
  const unchanged = result === 'same' ? ' (unchanged)' : '';
  await say([
    `${paint.green('✔')} ${paint.bold(printable(sidecar))}${unchanged}   ${said.map(printable).join(', ')}`,
    '  the interview itself was not changed; every command reads this file from now on',
  ]);
}
