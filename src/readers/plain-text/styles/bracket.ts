import { type Candidate, readLead, speechOffset, splitTime } from '../head.ts';
import { labelInfo } from '../label-shape.ts';
import type { LabelStyle } from './types.ts';

const BRACKETED = /[*_]{0,3}(?:\[([^[\]]{1,80})\]|\(([^()]{1,80})\)|<(?:v(?:\.[\w.]+)?\s+)?([^<>]{1,80})>|【([^】]{1,40})】|「([^」]{1,20})」)[*_]{0,3}(?=\s|$)(?:\s*[-–—|]\s)?\s*/y;

/** A label in brackets and nothing else: `[Nora] …`, `**(Nora)** …`, `<Nora> …`, `<v Nora> …`. */
export const bracket: LabelStyle = {
  id: 'bracket',
  match(line) {
    if (line.kind !== 'text' && line.kind !== 'tag') return undefined;
    const { text } = line;
    const from = leadEnd(text);
    BRACKETED.lastIndex = from.at;
    const match = BRACKETED.exec(text);
    const inner = match?.[1] ?? match?.[2] ?? match?.[3] ?? match?.[4] ?? match?.[5];
    if (match === null || inner === undefined || /^\/|^[a-z]+(?:\s+[\w-]+=|$)/.test(inner)) return undefined;
    const { label: raw, time: inside } = splitTime(inner);
    const label = labelInfo(raw);
    if (label === undefined || label.shape === 'phrase') return undefined;
    const time = from.time ?? inside;
    return {
      line: line.index,
      style: 'bracket',
      decoration: 'bracket',
      label,
      start: line.start,
      speech: speechOffset(line, from.at + match[0].length),
      lastHeadLine: line.index,
      ...(time === undefined ? {} : { time }),
    } satisfies Candidate;
  },
};

/** The lead without the bracket itself, which `readLead` would take. */
function leadEnd(text: string): { readonly at: number; readonly time?: NonNullable<Candidate['time']> } {
  const lead = readLead(text);
  const stars = /[*_]{1,3}(?=[[(<【「]?$)/.exec(lead.opened)?.[0] ?? '';
  let at = lead.at;
  if (/[[(<{【「［]$/.test(lead.opened)) at = text.lastIndexOf(lead.opened[lead.opened.length - 1] ?? '', at);
  if (stars !== '') at = Math.max(0, text.lastIndexOf(stars, at - 1));
  return { at: lead.opened.startsWith('<') ? 0 : at, ...(lead.time === undefined ? {} : { time: lead.time }) };
}
