import type { UserError } from '../../model/user-error.ts';
import type { SourceText } from '../../text/source.ts';
import { spokenSlices } from '../../text/spoken.ts';
import { countWords } from '../../text/words.ts';
import { readPlainText } from '../plain-text/read.ts';
import { NoTurnsError } from '../plain-text/refusal.ts';
import type { ReadOptions, ReadResult } from '../types.ts';
import { layOut } from './lay-out.ts';
import { WayBack } from './move-back.ts';

/**
 * Reads a page as the Markdown that it would be, and brings every place back to the page.
 *
 * @throws UserError where nothing reads as a speaker's turn
 */
export function readWebPage(source: SourceText, options: ReadOptions): ReadResult {
  const { page, others, metadata, preformatted } = layOut(source);
  const way = new WayBack(source, page);
  const read = readMade(way, {
    ...options,
    ...(options.body === undefined ? {} : { body: way.linesWithin(...options.body) }),
    markup: true,
    preformatted,
    parseYaml: undefined,
    stated: metadata,
    lineOf: (line) => way.lineOf(line),
  });
  const blocks = [...read.blocks.map((block) => way.block(block)), ...others];
  let spokenWords = 0;
  for (const slices of spokenSlices(read.blocks))
    spokenWords += countWords(slices.map(([from, to]) => way.wordsOf(from, to)).join('\n'));
  return {
    ...read,
    speakers: read.speakers.map((speaker) => way.speaker(speaker)),
    blocks: blocks.sort((a, b) => a.position.start.offset - b.position.start.offset),
    diagnostics: read.diagnostics.map((diagnostic) => way.diagnostic(diagnostic)),
    spokenWords,
  };
}

function readMade({ made }: WayBack, options: Parameters<typeof readPlainText>[1]): ReadResult {
  try {
    return readPlainText(made, options);
  } catch (error) {
    if (!(error instanceof NoTurnsError)) throw error;
    const { details, hints } = error as UserError;
    throw new NoTurnsError(`a web page in which ${error.message}`, { details, hints });
  }
}
