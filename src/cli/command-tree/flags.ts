import type { Command } from 'commander';
import type { Context } from '../context.ts';

/** Describes one command or a group of them; `finish` is told the exit code. */
export type Define = (program: Command, context: Context, finish: (exitCode: number) => void) => void;

/** A command of a program or of a group of commands, with examples above its help. */
export function subcommand(program: Command, name: string, description: string, examples?: string): Command {
  const command = program.command(name).description(description);
  return examples === undefined ? command : command.addHelpText('before', examples);
}

/** The flags of commands that take many files. */
export function withFiles(command: Command): Command {
  return command
    .option('--files-from <file>', 'a list of paths, one a line or parted by NUL; - is standard input')
    .option('--ignore-path <file>', 'what to leave out of folders and patterns (default: .transcriptignore)')
    .option('--allow-empty', 'nothing to read is no error');
}

/** The flags for a collection, which is converted into a folder. */
export function withCollection(command: Command): Command {
  return command
    .option('--jobs <number>', 'threads for many files (default: as many as the machine has, where they pay)')
    .option('--manifest <file>', 'write a row for every file, and checksums beside it; copies are written once')
    .option('--report <file>', 'write a CSV of what a person should look at')
    .option('--preset <names>', 'check by these rules, as validate does')
    .option('--resume', 'go on with the manifest: what is done and unchanged stays')
    .option('--if-changed', 'convert only what changed, in bytes, names, settings or tool')
    .option('--skip-existing', 'leave every output alone that is there')
    .option('--prune', 'remove outputs whose source is gone, where they are as they were written')
    .option('--shard <part>', 'one part of the files, as 2/8: the parts of several machines make the whole');
}

/** The flags of every command that reads an interview. */
export function withInput(command: Command): Command {
  command
    .option('-f, --from <format>', 'what the input is (default: decided from the text)')
    .option('--stdin-filename <name>', 'the name that standard input goes by, for its format and configuration')
    .option('--encoding <name>', 'the encoding of the text (default: decided from the bytes)')
    .option('--label-pattern <regex>', 'how a labelled line begins, with a group named label')
    .option('--body <lines>', 'first and last line of the talk, as 17-57')
    .option('--cues', 'captions and the like: one turn a cue (default: what one speaker says is one turn)')
    .option('--pause <seconds>', 'captions and the like: a pause that opens a paragraph (default: 2)')
    .option('--people <file>', 'who is who in the collection, as speakers --collection writes it')
    .option('--config <file>', 'read this configuration')
    .option('--no-config', 'read no configuration');
  return withPresentation(command);
}

/** The flags of every command. */
export function withPresentation(command: Command): Command {
  return command
    .option('--color <when>', 'auto, always or never')
    .option('--no-color', 'the same as --color never')
    .option('--debug', 'show where an error comes from');
}

/** Gathers the values of a flag that may be repeated. */
export function collect(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}
