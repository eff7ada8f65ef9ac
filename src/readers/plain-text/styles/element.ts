import { type Candidate, speechOffset } from '../head.ts';
import { labelInfo } from '../label-shape.ts';
import type { LabelStyle } from './types.ts';

const ELEMENT = /^<(?:speaker|turn|speech|utterance|u|sp|voice|intervention|contribution)\s([^<>]{3,300})>/i;
const NAME = /(?:^|\s)(?:name|who|speaker|by)\s?=\s?["']#?([^"']{1,80})["']/i;

/** An element that opens a speech and says whose it is: `<SPEAKER ID=61 NAME="Haddad">`, as corpora of debates have it. */
export const element: LabelStyle = {
  id: 'element',
  opensWithSign: true,
  match(line) {
    if (line.text.charCodeAt(0) !== 60 || (line.kind !== 'text' && line.kind !== 'tag')) return undefined;
    const match = ELEMENT.exec(line.text);
    const label = labelInfo(NAME.exec(match?.[1] ?? '')?.[1] ?? '');
    if (match === null || label === undefined) return undefined;
    return {
      line: line.index,
      style: 'element',
      decoration: 'tag',
      label,
      start: line.start,
      speech: speechOffset(line, match[0].length),
      lastHeadLine: line.index,
    } satisfies Candidate;
  },
};
