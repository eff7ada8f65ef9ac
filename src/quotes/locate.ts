import { pointAt } from '../text/source.ts';
import type { SourcePlaces } from '../text/source-places.ts';
import type { Candidate } from './candidates.ts';
import type { Site } from './sites.ts';
import type { Location } from './types.ts';

/** Code points on either side that tell a passage from its like: quotes.md, part 3.2. */
const CONTEXT = 32;

/** Where a candidate stands in its file. Undefined where its words are not found at their place. */
export function locate(candidate: Candidate, sites: readonly Site[], places: SourcePlaces): Location | undefined {
  const { source } = places;
  const [first, last] = [sites[candidate.first], sites[candidate.last]];
  if (first === undefined || last === undefined) return undefined;
  const toSource = places.alignmentOf(first.paragraph);
  if (toSource === undefined) return undefined;
  const start = toSource(first.start + candidate.dropped);
  const end = toSource(last.end - 1) + 1;
  const from = pointAt(source, start);
  const to = pointAt(source, end);
  const startPoint = codePoints(source.text.slice(0, start));
  return {
    span: { start: startPoint, end: startPoint + codePoints(source.text.slice(start, end)) },
    from: { line: from.line, column: from.column },
    to: { line: to.line, column: to.column },
    prefix: [...source.text.slice(Math.max(0, start - 2 * CONTEXT), start)].slice(-CONTEXT).join(''),
    suffix: [...source.text.slice(end, end + 2 * CONTEXT)].slice(0, CONTEXT).join(''),
  };
}

function codePoints(text: string): number {
  let pairs = 0;
  for (let i = 0; i + 1 < text.length; i++)
    if ((text.charCodeAt(i) & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
      pairs++;
      i++;
    }
  return text.length - pairs;
}
