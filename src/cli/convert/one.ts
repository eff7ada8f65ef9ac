import { writeOutput } from '../../files/write-output.ts';
import { WordsLostError, write } from '../../pipeline.ts';
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
  const about = { interview, words, ...(writer.extract ? { extract: true } : {}) };
  if (flags.dryRun) return { ...about, result: 'dry-run', ...(path === undefined ? {} : { path }) };
  if (path === undefined) {
    await out.data(output);
    return { ...about, result: 'written' };
  }
  const result = await writeOutput(path, output, { force: flags.force ?? false, sources });
  return { ...about, path, result };
}

async function writeCounted({ transcript, source, settled, name }: Interview, { writer }: Target) {
  try {
    return await write(transcript, writer.id, settled.write, source);
  } catch (error) {
    const lost = error instanceof WordsLostError;
    throw lost
      ? aboutFile(error, name, [`transcript inspect ${printable(name)} --all   shows the lines; please report them`])
      : error;
  }
}
