import type { Candidate } from '../head.ts';
import { labelInfo } from '../label-shape.ts';
import type { LabelStyle } from './types.ts';

/** A definition list, as Pandoc and kramdown write it: `Nora` and, on the next line, `:   Well, …`. */
export const definition: LabelStyle = {
  id: 'definition',
  match(line, lines) {
    if (line.kind !== 'text' || line.text.length > 100) return undefined;
    let below = lines[line.index + 1];
    if (below?.kind === 'blank') below = lines[line.index + 2];
    if (below === undefined || !/^:(?:\s+\S|[^\s:])/.test(below.text) || /^[:|>]/.test(line.text)) return undefined;
    const label = labelInfo(line.text);
    if (label === undefined) return undefined;
    const marker = /^:\s*/.exec(below.text)?.[0].length ?? 1;
    return {
      line: line.index,
      style: 'definition',
      decoration: 'plain',
      label,
      start: line.start,
      speech: below.start + marker,
      lastHeadLine: below.index,
    } satisfies Candidate;
  },
};
