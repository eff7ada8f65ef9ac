import { type Candidate, speechOffset } from '../head.ts';
import { labelInfo } from '../label-shape.ts';
import { postHead } from '../thread.ts';
import type { LabelStyle } from './types.ts';

/** The line above a post in a copied thread: `**[–] nora_l** [S] · 12 points · 6 years ago`, `u/nora_l · 3 hr. ago`. */
export const post: LabelStyle = {
  id: 'post',
  match(line) {
    const head = line.kind === 'text' ? postHead(line.text) : undefined;
    const label = head === undefined ? undefined : labelInfo(head.name);
    if (head === undefined || label === undefined) return undefined;
    return {
      line: line.index,
      style: 'post',
      decoration: 'plain',
      // A user's name may have any letters: its place says what it is.
      label: { ...label, shape: 'code' },
      start: line.start,
      speech: speechOffset(line, line.text.length),
      lastHeadLine: line.index,
      furniture: [[line.start + head.behind, line.end]],
    } satisfies Candidate;
  },
};
