import type { Paragraph, Transcript } from '../model/transcript.ts';
import { turnsOf } from '../model/turns.ts';
import { counted } from '../text/counting.ts';
import type { SourceText } from '../text/source.ts';

import { placeIn } from './place.ts';
import type { Finding, Rule } from './types.ts';

/** Lines that end where a page or a terminal was full. */
export const hardWrapped: Rule<{ readonly minLines: number }> = {
  id: 'hard-wrapped',
  group: 'structure',
  summary: 'Lines broken at a fixed width',
  severity: 'info',
  presets: { legal: 'off' },
  fix: 'output',
  defaults: { minLines: 10 },
  page: {
    what: 'Paragraphs broken into lines at a fixed width, at least `minLines` of them in a file. The output joins them. A word hyphenated at a line’s end keeps its hyphen, for only a person knows whether it belongs there; each is listed. In Markdown a line’s end means nothing, and only the hyphens count.',
    why: 'The podcast Software Engineering Unlocked and FromThePage, a tool for transcribing archives, each have an issue about it: nobody finds a word that a line’s end has cut.',
    bad: 'the har-⏎bour',
    good: 'the harbour',
    off: 'Where the lines of the page are cited.',
  },
  *check({ transcript, source }, { minLines }) {
    const paragraphs = turnsOf(transcript).flatMap((turn) => turn.paragraphs);
    if (source !== undefined && transcript.source.format === 'text') yield* wrapped(transcript, source, minLines);
    for (const paragraph of paragraphs)
      for (const { kind, start } of paragraph.marks ?? []) if (kind === 'wrap') yield broken(paragraph, start, source);
  },
};

function* wrapped(transcript: Transcript, source: SourceText, minLines: number): Iterable<Finding> {
  const widths = turnsOf(transcript).flatMap(({ paragraphs }) => paragraphs.flatMap((one) => widthsOf(one, source)));
  if (widths.length < minLines) return;
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  yield { message: `${counted(widths.length, 'line')} broken at ${widest} columns or less, joined in what is written` };
}

/** The widths of all lines of a paragraph but its last. */
function widthsOf({ position: { start, end } }: Paragraph, { text, lineStarts }: SourceText): number[] {
  const widths: number[] = [];
  for (let line = start.line; line < end.line; line++) {
    const width = text.slice(lineStarts[line - 1], lineStarts[line]).trimEnd().length;
    if (width > 0) widths.push(width);
  }
  return widths;
}

/** @param hyphen offset of the hyphen in the paragraph's text; a space and the word's other half follow */
function broken(paragraph: Paragraph, hyphen: number, source: SourceText | undefined): Finding {
  const { text } = paragraph;
  const [before = ''] = /[\p{L}\p{M}'’-]*$/u.exec(text.slice(Math.max(0, hyphen - 30), hyphen)) ?? [];
  const [after = ''] = /^[\p{L}\p{M}'’]*/u.exec(text.slice(hyphen + 2, hyphen + 32)) ?? [];
  return {
    message: `“${before}-” ends a line: “${before}${after}” or “${before}-${after}”?`,
    position: placeIn(paragraph, hyphen - before.length, hyphen + 1, source),
  };
}
