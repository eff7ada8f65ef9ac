import { readFile } from 'node:fs/promises';
import { writeOutput } from '../../files/write-output.ts';
import { UserError } from '../../model/user-error.ts';
import { type Fixed, type FixLevel, fixText } from '../../rules/fix.ts';
import { counted } from '../../text/counting.ts';
import { pointAt, sourceText } from '../../text/source.ts';
import { spokenWordsOf } from '../../text/spoken.ts';
import type { Context } from '../context.ts';
import { errorLines } from '../errors.ts';
import { EXIT } from '../exit-codes.ts';
import { printable } from '../screen/printable.ts';
import type { Screen } from '../screen/screen.ts';
import type { CheckedFile } from './check.ts';
import type { ValidateFlags } from './flags.ts';

/** A file's fixed text; `words` are those of the talk, the same before and after as `fixText` has made sure. */
interface FixedFile extends Fixed {
  readonly path: string;
  readonly before: string;
  readonly bom: boolean;
}

/** `--fix`: shows what would change, writes it elsewhere, or in place beside the original. @throws UserError */
export async function fixFiles(
  files: readonly CheckedFile[],
  flags: ValidateFlags,
  { screens: { out, err } }: Context,
): Promise<number> {
  const level = levelOf(flags);
  const target = targetOf(flags, files.length);
  let code: number = EXIT.done;
  for (const file of files)
    try {
      const fixed = await fixOne(file, level);
      if (target === 'dry-run') await out.say(dryRunLines(fixed, flags, out));
      else await write(fixed, flags, err);
    } catch (error) {
      if (files.length === 1 || !(error instanceof UserError)) throw error;
      await err.say(errorLines(error, err));
      code = EXIT.findings;
    }
  return code;
}

function levelOf({ fix }: ValidateFlags): FixLevel {
  if (fix === true || fix === 'safe') return 'safe';
  if (fix === 'typography') return 'typography';
  throw new UserError(`--fix=${fix}: not one of safe, typography`, {
    hints: ['--fix  for layout, --fix=typography  for typography too'],
  });
}

function targetOf({ dryRun, output, inPlace }: ValidateFlags, files: number): 'dry-run' | 'file' {
  if (dryRun) return 'dry-run';
  if (output !== undefined && inPlace) throw new UserError('--output and --in-place: one of them');
  if (output !== undefined && files > 1)
    throw new UserError(`-o ${output}: one file, where ${files} are to be fixed`, { hints: ['--in-place'] });
  if (output === undefined && !inPlace)
    throw new UserError('--fix: where to?', { hints: ['-o FILE,  --in-place  or  --dry-run'] });
  return 'file';
}

/** @throws UserError where there is nothing that could be fixed */
async function fixOne({ report, interview }: CheckedFile, level: FixLevel): Promise<FixedFile> {
  const { source, problems, path } = report;
  if (interview === undefined) throw new UserError(`${path}: ${report.error ?? 'nothing reads as a speaker’s turn'}`);
  if (interview.path === undefined) throw new UserError('--fix: a file is fixed, not standard input');
  if (source === undefined) throw new UserError(`${path}: a document of this tool; the interview itself can be fixed`);
  const { encoding } = interview.transcript.source;
  if (encoding !== 'utf-8')
    throw new UserError(`${path}: ${encoding}; fixes are written in UTF-8 only, so that no other byte changes`);
  const head = (await readFile(interview.path)).subarray(0, 3);
  return {
    ...fixText(source.text, problems, level),
    words: spokenWordsOf(interview.transcript),
    path: interview.path,
    before: source.text,
    bom: head.equals(Buffer.from([0xef, 0xbb, 0xbf])),
  };
}

async function write({ path, text, bom, edits, words }: FixedFile, flags: ValidateFlags, err: Screen): Promise<void> {
  const mark = bom ? '\ufeff' : '';
  if (flags.inPlace && edits.length === 0) {
    if (!flags.quiet) await err.say([`${err.paint.green('✔')} ${printable(path)}: nothing to fix`]);
    return;
  }
  const output = flags.inPlace ? path : (flags.output ?? '');
  if (flags.inPlace) {
    await writeOutput(`${path}.orig`, await readFile(path, 'utf8'), { force: flags.force ?? false, sources: [] });
    await writeOutput(path, mark + text, { force: true, sources: [] });
  } else await writeOutput(output, mark + text, { force: flags.force ?? false, sources: [path] });
  if (flags.quiet) return;
  const kept = flags.inPlace ? `, ${printable(`${path}.orig`)} kept` : '';
  await err.say([
    `${err.paint.green('✔')} ${printable(path)} → ${err.paint.bold(printable(output))}${kept}`,
    `  ${countsOf(edits.length, words)}`,
  ]);
}

function countsOf(fixes: number, words: number): string {
  const all = words.toLocaleString('en');
  return `${counted(fixes, 'fix', 'fixes')}, 0 words changed (${all} in, ${all} out)`;
}

const CONTEXT = 24;

function dryRunLines({ path, before, edits, words }: FixedFile, { fix }: ValidateFlags, { paint }: Screen): string[] {
  const source = sourceText(before);
  const rows = edits.map((edit) => {
    const { line, column } = pointAt(source, edit.start);
    const [was, is] = shown(before, edit);
    return [`${line}:${column}`, was, is] as const;
  });
  const width = Math.max(0, ...rows.map(([place]) => place.length));
  const quoted = printable(path);
  const flag = fix === true ? '--fix' : `--fix=${fix}`;
  return [
    '',
    paint.bold(quoted),
    '',
    ...rows.map(([place, was, is]) =>
      was === ''
        ? `  ${paint.dim(place.padEnd(width))}   ${is}`
        : `  ${paint.dim(place.padEnd(width))}   ${was}  →  ${is}`,
    ),
    ...(rows.length === 0 ? [] : ['']),
    `· dry run: ${countsOf(edits.length, words)}; nothing was written`,
    `→ transcript validate ${quoted} ${flag} -o FILE`,
    `→ or, keeping ${quoted}.orig:  --in-place`,
  ];
}

/** The word around an edit, before and after; what cannot be seen is said in words. */
function shown(text: string, { start, end, text: by }: { start: number; end: number; text: string }): [string, string] {
  if (/^[\r\n]*$/.test(text.slice(start, end)) && /[\r\n]/.test(by)) return ['', '(end of line added)'];
  const from = Math.max(text.lastIndexOf(' ', start - 1), text.lastIndexOf('\n', start - 1), start - CONTEXT) + 1;
  const behind = /[\s]/.exec(text.slice(end, end + CONTEXT));
  const to = end + (behind?.index ?? Math.min(CONTEXT, text.length - end));
  const visible = (piece: string): string => printable(piece.replace(/ /g, '·').replace(/[\r\n]+/g, '⏎'));
  return [visible(text.slice(from, to)), visible(text.slice(from, start) + by + text.slice(end, to))];
}
