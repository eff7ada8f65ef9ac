import { VERSION } from '../version.ts';
import { EXIT } from './exit-codes.ts';
import type { Io } from './io.ts';

export { processIo } from './io.ts';

/**
 * Runs the program.
 *
 * @param argv the arguments after the program's name
 * @returns the exit code
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  // A stream that fails tells each write, too; without a listener it would end the process.
  for (const stream of [io.stdout, io.stderr]) stream.on('error', () => {});
  if (argv[0] === '--version' || argv[0] === '-V') {
    io.stdout.write(`${VERSION}\n`);
    return EXIT.done;
  }
  // Everything else is loaded only now, so that the version is there at once.
  const { run } = await import('./run.ts');
  return run(argv, io);
}
