import { type Candidate, leadOf, speechOffset, splitTime } from '../head.ts';
import { labelInfo } from '../label-shape.ts';
import type { LabelStyle } from './types.ts';

const OPEN = /^(?:.*?)(\*\*\*?|__|<(?:b|strong)>)$/i;
const MAX_LABEL = 60;

/** A label told from its speech by bold type alone: `**Nora** Well …`, `**瀬名**　十二年前です`, `<b>Nora</b> Well …`. */
export const strong: LabelStyle = {
  id: 'strong',
  match(line) {
    if (line.kind !== 'text') return undefined;
    const { text } = line;
    const lead = leadOf(line);
    const open = lead.opened === '' ? undefined : OPEN.exec(lead.opened.trim())?.[1];
    if (open === undefined) return undefined;
    const close = open.startsWith('<') ? open.replace('<', '</') : open;
    const end = text.indexOf(close, lead.at);
    if (end === -1 || end - lead.at > MAX_LABEL) return undefined;
    const behind = end + close.length;
    if (!/\s/.test(text[behind] ?? '') || behind === text.length || /[:：]\s*$/.test(text.slice(lead.at, end)))
      return undefined;
    const { label: raw, time: inside } = splitTime(text.slice(lead.at, end).replace(/[.,–—-]+\s*$/u, ''));
    const label = labelInfo(raw);
    if (label === undefined || label.shape === 'phrase') return undefined;
    const time = lead.time ?? inside;
    return {
      line: line.index,
      style: 'strong',
      decoration: lead.decoration,
      label,
      start: line.start,
      speech: speechOffset(line, behind),
      lastHeadLine: line.index,
      time,
    } satisfies Candidate;
  },
};
