import type { Block } from '../model/transcript.ts';
import { outsideOf } from './outside.ts';
import type { Rule } from './types.ts';

/** An interview must be found again. */
export const titleMissing: Rule = {
  id: 'title-missing',
  group: 'metadata',
  summary: 'No title found or given',
  severity: 'warning',
  presets: { verbatim: 'info', linguistic: 'off' },
  fix: 'mapping',
  defaults: {},
  page: {
    what: 'Neither a front matter nor a line before the interview gives a title. It can be given beside the file.',
    why: 'A record in a content management system needs one, as an issue of Mozilla’s Network Pulse says.',
    bad: 'a file that begins with its first label',
    good: 'title: The Last Ferry',
    off: 'Where titles are kept in a catalogue.',
  },
  *check({ transcript }) {
    if (transcript.metadata.title !== undefined) return;
    if (!outsideOf(transcript).front.some(isTitle)) yield { message: 'no title found or given' };
  },
};

const TITLE_FIELD =
  /^[-*•\s]{0,4}[*_]{0,3}(?:title|t[ií]tulo|titre|titel|titolo|tytuł|название|标题|標題|タイトル)[*_]{0,3}\s?[:：]/iu;

function isTitle(block: Block): boolean {
  if (block.type === 'heading') return block.depth === 1;
  return (block.type === 'apart' || block.type === 'paragraph') && TITLE_FIELD.test(block.text);
}
