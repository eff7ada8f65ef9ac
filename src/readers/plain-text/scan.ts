import type { Metadata } from '../../model/transcript.ts';
import type { SourceText } from '../../text/source.ts';
import type { ReadOptions } from '../types.ts';
import { setApartAttachments } from './attachments.ts';
import { type FrontMatter, type ParseYaml, takeFrontMatter } from './front-matter.ts';
import { isFencedLog, type Line, openFences, scanLines } from './lines.ts';
import { liftMargins, type Margins } from './margins.ts';

export interface TextOptions extends ReadOptions {
  /** Whether inline markup is to be read: Markdown. */
  readonly markup: boolean;
  /** Whether its lines are set as they were typed, though inline markup is read. */
  readonly preformatted?: boolean;
  readonly parseYaml: ParseYaml | undefined;
  /** What is known of the interview besides, as from a front matter. */
  readonly stated?: Metadata;
  /** The line that a line of this text is in its file, both from 1. Default: the same. */
  readonly lineOf?: (line: number) => number;
}

/** What the pages of a text look like, whoever speaks on them. */
export interface Layout {
  /** Fences are read through. */
  readonly isFencedLog: boolean;
  readonly margins: Margins;
}

export interface Scan {
  readonly lines: readonly Line[];
  readonly frontMatter: FrontMatter | undefined;
  readonly layout: Layout;
}

/**
 * Cuts a text into lines, finds its front matter and lifts what its pages repeat.
 *
 * @param layout where more is known of the text than these first lines of it
 */
export function scanText(source: SourceText, { markup, parseYaml }: TextOptions, layout?: Layout): Scan {
  const lines = scanLines(source, markup);
  setApartAttachments(lines);
  const isLog = layout?.isFencedLog ?? (markup && isFencedLog(lines));
  if (isLog) openFences(lines);
  const frontMatter = takeFrontMatter(lines, source.text, parseYaml);
  const margins = liftMargins(lines, markup, layout?.margins);
  return { lines, frontMatter, layout: { isFencedLog: isLog, margins } };
}

/** The same for a later part of a text. @param above what the text above looks like */
export function scanFurther(source: SourceText, markup: boolean, above: Layout): Scan {
  const lines = scanLines(source, markup);
  setApartAttachments(lines);
  if (above.isFencedLog) openFences(lines);
  const margins = liftMargins(lines, markup, above.margins);
  return { lines, frontMatter: undefined, layout: { isFencedLog: above.isFencedLog, margins } };
}
