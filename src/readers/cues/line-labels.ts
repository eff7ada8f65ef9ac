import { labelsIn } from '../plain-text/labels-in.ts';
import { captionLabels } from './caption-labels.ts';
import { CHANGE } from './change.ts';
import type { Line, Opener } from './cue-lines.ts';

/**
 * The labels of lines, decided from all of them as in raw text; of few lines, as captions have them.
 *
 * @param openings places of lines that are known to open with a label, as `cue:at`
 */
export function labelled(
  lines: readonly Line[],
  pattern?: RegExp,
  openings: ReadonlySet<string> = new Set(),
): Opener[] {
  const opens = ({ cue, at, text }: Line): boolean =>
    pattern?.test(text) || MAY_BE_LABEL.test(text) || openings.has(`${cue}:${at}`);
  const { paragraphs, firsts } = layOut(lines, opens);
  const decided = labelsIn(paragraphs, pattern);
  const labels = decided.length > 0 || pattern !== undefined ? decided : captionLabels(paragraphs);
  return labels.flatMap(({ line: index, speech, label = CHANGE }): Opener[] => {
    const line = firsts[index];
    return line === undefined ? [] : [{ line, speech, label }];
  });
}

/** How a label may look at the start of a line: a sign, a bracket, or a few words and a colon; `Dr.` and initials among them. */
const MAY_BE_LABEL = /^(?:[-–—]\s*)?(?:>>|»|[[(<*【（［]|(?:[^:：.?!]|(?<=(?:^|[\s.])\p{Lu}\p{L}{0,3})\.){1,60}[:：])/u;

/**
 * The talk as paragraphs, each from one line that may open with a label to the next: the end of a caption ends no
 * paragraph. An empty line stands behind each.
 */
function layOut(
  lines: readonly Line[],
  opens: (line: Line) => boolean,
): { paragraphs: string[]; firsts: (Line | undefined)[] } {
  const paragraphs: string[] = [];
  const firsts: (Line | undefined)[] = [];
  let open: string[] = [];
  const close = (): void => {
    if (open.length > 0) paragraphs.push(open.join(' '), '');
    open = [];
  };
  for (const line of lines) {
    if (open.length === 0 || opens(line)) {
      close();
      firsts.push(line, undefined);
    }
    open.push(line.text);
  }
  close();
  return { paragraphs, firsts };
}
