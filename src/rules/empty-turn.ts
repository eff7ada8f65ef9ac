import type { Paragraph } from '../model/transcript.ts';
import type { Rule } from './types.ts';

/** A label must be somebody's who speaks. */
export const emptyTurn: Rule = {
  id: 'empty-turn',
  group: 'structure',
  summary: 'A label with no words behind it',
  severity: 'error',
  fix: 'never',
  defaults: {},
  page: {
    what: 'A label behind which nothing is said, not even dots, a tag such as `[inaudible]`, or a direction on the next line. Words were lost, or the label is one too many.',
    why: 'Our own: whoever reads the transcript cannot tell which of the two it is, and captions or a CSV made from it would hold an empty row.',
    bad: 'AB:   CD: Hello.',
    good: 'AB: Come in.   CD: Hello.',
    off: 'Where silent turns are kept on purpose.',
  },
  *check({ transcript: { blocks } }) {
    for (const [i, block] of blocks.entries()) {
      if (block.type !== 'turn' || block.label === undefined || !block.paragraphs.every(isEmpty)) continue;
      if (blocks[i + 1]?.type === 'stage') continue;
      yield { message: `“${block.label}” says nothing: words lost, or a label too many?`, position: block.position };
    }
  },
};

/** Nothing but times. */
function isEmpty({ text, marks = [] }: Paragraph): boolean {
  let from = 0;
  let rest = '';
  for (const { kind, start, end } of marks) {
    if (kind !== 'timestamp') continue;
    rest += text.slice(from, start);
    from = end;
  }
  return (rest + text.slice(from)).trim() === '';
}
