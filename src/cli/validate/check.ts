import type { Transcript } from '../../model/transcript.ts';
import { turnsOf } from '../../model/turns.ts';
import { UserError } from '../../model/user-error.ts';
import { NoTurnsError } from '../../readers/plain-text/refusal.ts';
import { noTurns } from '../../rules/no-turns.ts';
import { checkTranscript, type Problem, type RuleSettings } from '../../rules/run.ts';
import { type Interview, openInterview, STDIN } from '../interview.ts';
import type { Io } from '../io.ts';
import { type FileReport, STANDARD_INPUT } from '../reporters/types.ts';
import { settle } from '../settings.ts';
import { rulesFor } from './choices.ts';
import type { ValidateFlags } from './flags.ts';

/** What became of one file: its report, and the interview where it was read. */
export interface CheckedFile {
  readonly report: FileReport;
  readonly interview?: Interview;
}

/** Reads and checks one file. A file in which nothing reads as a turn is a finding, not a failure. @throws UserError */
export async function checkFile(input: string, flags: ValidateFlags, io: Io): Promise<CheckedFile> {
  try {
    const interview = await openInterview(input, flags, io, 'validate');
    const { transcript, source, name, settled } = interview;
    const settings = rulesFor(settled, flags);
    const report: FileReport = {
      path: name,
      preset: presetName(settings),
      turns: turnsOf(transcript).length,
      sha256: transcript.source.sha256,
      problems: checkTranscript(transcript, settings, source),
      ...(source === undefined ? {} : { source }),
    };
    return { report, interview };
  } catch (error) {
    if (!isNoTurns(error)) throw error;
    const path = input === STDIN ? flags.stdinFilename : input;
    const settings = rulesFor(await settle(path, flags, io), flags);
    return {
      report: {
        path: path ?? STANDARD_INPUT,
        preset: presetName(settings),
        turns: 0,
        problems: withoutTurns(settings),
      },
    };
  }
}

function isNoTurns(error: unknown): boolean {
  return error instanceof NoTurnsError || (error instanceof UserError && error.cause instanceof NoTurnsError);
}

/** A document of a file in which nothing reads as a turn: no other rule has anything to say about it. */
const NOTHING: Transcript = {
  schema: 'transcript/1',
  source: { format: 'text', encoding: 'utf-8', bytes: 0, lines: 0, sha256: '0'.repeat(64) },
  metadata: {},
  speakers: [],
  blocks: [],
};

function withoutTurns(settings: RuleSettings): Problem[] {
  return checkTranscript(NOTHING, settings).filter(({ rule }) => rule === noTurns.id);
}

/** The report of a file that could not be read. */
export function failedFile(input: string, error: UserError): CheckedFile {
  const about = `${input}: `;
  const message = error.message.startsWith(about) ? error.message.slice(about.length) : error.message;
  return { report: { path: input, preset: 'magazine', turns: 0, problems: [], error: message } };
}

/** A report on its own: a message may be a part of the file's text, which would be kept with it. A clone is not. */
export function withoutText({ source: _source, ...report }: FileReport): FileReport {
  return structuredClone(report);
}

function presetName({ presets = [] }: RuleSettings): string {
  return presets.length === 0 ? 'magazine' : presets.join(' + ');
}
