import { writeOutput } from '../../files/write-output.ts';
import { turnsOf } from '../../model/turns.ts';
import { WordsLostError, write } from '../../pipeline.ts';
import { countFurnitureLines } from '../../text/set-aside.ts';
import { countCues } from '../../text/timed.ts';
import { UntimedError } from '../../writers/captions/captions.ts';
import { lossesOf } from '../../writers/losses/drop.ts';
import { aboutFile } from '../errors.ts';
import type { Interview } from '../interview.ts';
import { printable } from '../screen/printable.ts';
import type { Screen } from '../screen/screen.ts';
import type { ConvertFlags } from './flags.ts';
import type { Outcome } from './report.ts';
import type { Target } from './target.ts';

/** Writes one interview. `sources` are files that are never written over. @throws UserError */
export async function convertOne(
  interview: Interview,
  target: Target,
  flags: Pick<ConvertFlags, 'force' | 'dryRun'>,
  sources: readonly string[],
  out: Screen,
): Promise<Outcome> {
  const { output, words } = await writeCounted(interview, target);
  const { path, writer } = target;
  const extract = writer.extract ? { extract: true } : {};
  const losses = writer.saysLosses ? lossesOf(writer, interview.transcript, interview.settled.write) : [];
  const said = { ...extract, words, writer: writer.id, losses, ...(path === undefined ? {} : { path }) };
  const known = { ...aboutInterview(interview), ...said };
  if (flags.dryRun) return { ...known, result: 'dry-run' };
  if (path === undefined) {
    await out.data(output);
    return { ...known, result: 'written' };
  }
  return { ...known, result: await writeOutput(path, output, { force: flags.force ?? false, sources }) };
}

function aboutInterview(
  interview: Interview,
): Omit<Outcome, 'words' | 'writer' | 'losses' | 'path' | 'result' | 'extract'> {
  const { name, path, transcript } = interview;
  const turns = turnsOf(transcript);
  const bySpeaker = new Map<string, number>();
  for (const { speaker } of turns) if (speaker !== undefined) bySpeaker.set(speaker, (bySpeaker.get(speaker) ?? 0) + 1);
  return {
    name,
    ...(path === undefined ? {} : { input: path }),
    turns: turns.length,
    cues: countCues(transcript),
    speakers: transcript.speakers,
    turnsOf: bySpeaker,
    diagnostics: transcript.diagnostics ?? [],
    furnitureLines: countFurnitureLines(interview.transcript, interview.source),
  };
}

/** The output of an interview, its words counted. @throws UserError */
export async function writeCounted({ transcript, source, settled, name }: Interview, { writer }: Target) {
  try {
    return await write(transcript, writer.id, settled.write, source);
  } catch (error) {
    const lost = error instanceof WordsLostError;
    if (lost)
      throw aboutFile(error, name, [
        `transcript inspect ${printable(name)} --all   shows the lines; please report them`,
      ]);
    throw error instanceof UntimedError ? aboutFile(error, name) : error;
  }
}
