import { UserError } from '../../model/user-error.ts';
import type { SourceText } from '../../text/source.ts';
import { countWords } from '../../text/words.ts';
import { describeJson } from '../speech/shape.ts';
import { labelInfo } from './label-shape.ts';
import type { Line } from './lines.ts';
import { hasTag, isWebPage } from './web-page.ts';
import { xmlRootOf } from './xml-root.ts';

/** The text is no interview, or marks its speakers in a way that nothing here knows. */
export class NoTurnsError extends UserError {}

/** The times of a caption: `00:00:02.000 --> 00:00:05.500`. */
const CUE = /^(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{3} --> /;
const LEAST_CUES = 2;

const BEFORE_COLON = /^([^:：]{1,60})[:：](?:\s|$)/u;
/** Letters and spaces alone, which mean themselves in a pattern. */
const NAME_LIKE = /^\p{L}[\p{L} ]{0,30}$/u;
const MOST_LABELS = 6;

/** A JSON file of no known shape, or with nothing in it, whose keys and quotation marks are not to be read as talk. */
export function jsonRefusal(source: SourceText): NoTurnsError | undefined {
  const json = describeJson(source);
  if (json === undefined) return undefined;
  return new NoTurnsError(json.isEmpty ? 'JSON with nothing in its lists' : 'JSON of no shape that is read here', {
    details: json.details,
    hints: ['which are read:  transcript formats     one of them after all?  --from FORMAT'],
  });
}

/**
 * Why a text was not taken for an interview, with the nearest thing to a label that it has.
 *
 * @param lineOf the line of the file that one of these is, both from 1
 */
export function refusal(lines: readonly Line[], lineOf = (line: number): number => line): NoTurnsError {
  const root = xmlRootOf(lines);
  if (root !== undefined)
    return new NoTurnsError(`XML of a kind that is not read here: its first element is <${root}>`, {
      hints: ['which are read:  transcript formats     one of them after all?  --from FORMAT'],
    });
  if (isPageOf(lines))
    return new NoTurnsError("a web page in which nothing reads as a speaker's turn", {
      details: ['it was read with its tags among the words'],
      hints: ['read it without them:  --from web-page'],
    });
  const paragraphs = lines.filter((line) => line.kind === 'text' && lines[line.index - 1]?.kind !== 'text').length;
  const colons = lines.filter((line) => line.kind === 'text' && BEFORE_COLON.test(line.text));
  const first = colons[0];
  const count = `${paragraphs} ${paragraphs === 1 ? 'paragraph' : 'paragraphs'}`;
  const near =
    first === undefined
      ? 'none begins with words and a colon'
      : `${colons.length === 1 ? 'one begins' : `${colons.length} begin`} with words and a colon${colons.length === 1 ? ', once' : ''}: “${excerpt(first.text)}” (line ${lineOf(first.index + 1)})`;
  const cues = lines.filter(({ text }) => CUE.test(text)).length;
  const captions = cues >= LEAST_CUES ? ['it looks like captions (`-->` between times):  --from srt  reads them'] : [];
  return new NoTurnsError("nothing reads as a speaker's turn", {
    details: [`${count}; ${near}`, ...captions],
    hints: [`${labelHint(colons)}     another kind of file?  --from FORMAT`],
  });
}

/** How to say which labels there are: those before colons, where they may be somebody's. */
function labelHint(colons: readonly Line[]): string {
  const labels = new Set(colons.map(({ text }) => BEFORE_COLON.exec(text)?.[1] ?? ''));
  if (colons.length < 2 || labels.size > MOST_LABELS || ![...labels].every((label) => NAME_LIKE.test(label)))
    return "other labels?  --label-pattern '^\\((?<label>[A-Z]+)\\)'";
  return `are these the speakers?  --label-pattern '^(?<label>${[...labels].join('|')}):'`;
}

/** A web page, or what is cut out of one: half of its lines have tags. */
function isPageOf(lines: readonly Line[]): boolean {
  const said = lines.filter(({ kind }) => kind !== 'blank');
  const tagged = said.filter(({ text }) => hasTag(text)).length;
  return tagged > 0 && (isWebPage(said[0]?.text ?? '') || tagged * 2 >= said.length);
}

function excerpt(text: string): string {
  const label = BEFORE_COLON.exec(text)?.[0].trimEnd() ?? '';
  return countWords(label) > 0 && labelInfo(label) !== undefined ? label : text.slice(0, 40);
}
