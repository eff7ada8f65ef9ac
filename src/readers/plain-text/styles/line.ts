import { type Candidate, leadOf, splitTime } from '../head.ts';
import { withoutTags } from '../html.ts';
import { labelInfo } from '../label-shape.ts';
import type { Line } from '../lines.ts';
import { isSeatAndParty } from '../marks.ts';
import { timesAlone } from '../turn-times.ts';
import { orTimedHead } from './timed-heads.ts';
import type { LabelStyle } from './types.ts';
import { wrappedLabelLine } from './wrapped.ts';

const MAX_LABEL = 140;
const NO_LABEL_END: ReadonlySet<string> = new Set('?!;,…？！。、');
const NOT_A_NAME = /[.?!;,…。、？！]$|[“”":|=<>@/\\]|\p{L}-$/u;

/** A label alone on its line, with or without a time, above its speech: `Nora Lindqvist  12:04`, `### Nora`, `<h4>Nora</h4>`, `NORA LINDQVIST`. */
export const line: LabelStyle = {
  id: 'line',
  variants: ['time-line'],
  match(at, lines) {
    return orTimedHead(labelAlone(at, lines), at, lines, 'time-line');
  },
};

function labelAlone(at: Line, lines: readonly Line[]): Candidate | undefined {
  if (at.text.length > MAX_LABEL || (at.kind !== 'text' && at.kind !== 'heading')) return undefined;
  const wrapped = wrappedLabelLine(at, lines);
  if (wrapped !== undefined) return wrapped;
  if (NO_LABEL_END.has(at.text.at(-1) ?? '') || !startsBlock(at, lines)) return undefined;
  const lead = leadOf(at);
  const text = withoutTitle(lead.opened.includes('<') ? at.text.replace(CLOSING_TAGS, '') : at.text, lead.at);
  const { label: raw, time: trailing } = splitTime(
    withoutTags(text.slice(lead.at - (/[[(<]$/.test(lead.opened) ? 1 : 0))),
  );
  const whole = roleAndName(at, raw, trailing);
  if (whole !== undefined || lead.decoration === 'item') return whole;
  if (/[:：]\s*[*_]{0,3}$/.test(raw)) return undefined;
  const bare = raw.replace(QUESTION_OR_ANSWER, '');
  if (isNoName(bare.trim()) || COLUMNS.test(bare) || isSeatAndParty(bare)) return undefined;
  const label = labelInfo(bare);
  if (label === undefined || label.shape === 'phrase') return undefined;
  if (label.shape === 'uncased' && /^（.*）$/u.test(at.text)) return undefined;
  const time = lead.time ?? trailing ?? timeBelow(at, lines) ?? spanAbove(at, lines);
  return {
    line: at.index,
    style: time === undefined ? 'line' : 'time-line',
    decoration: lead.decoration,
    label,
    start: at.start,
    speech: at.end,
    lastHeadLine: at.index,
    time,
  };
}

/** `Nora Lindqvist                    Q`, as companies' calls print it. */
const QUESTION_OR_ANSWER = /\s{3,}[QA]$/;
/** Running heads and tables: `Harbour Trust Inc.          3 May 2014`. */
const COLUMNS = /\S\s{4,}\S/;
/** `CHAIR: NORA LINDQVIST [00:41]`, as a court numbers its speeches: office, name and time above the speech. */
const OFFICE_AND_NAME = /^\p{Lu}[\p{Lu} ]{2,40}: \p{Lu}[\p{Lu} .,'’-]{2,60}$/u;

function roleAndName({ index, start, end }: Line, raw: string, time: Candidate['time']): Candidate | undefined {
  const label = time !== undefined && OFFICE_AND_NAME.test(raw.trim()) ? labelInfo(raw) : undefined;
  if (label === undefined || time === undefined) return undefined;
  return { line: index, style: 'time-line', decoration: 'plain', label, start, speech: end, lastHeadLine: index, time };
}

const CLOSING_TAGS = /(?:\s*<\/[a-z0-9]{1,10}>)+$/i;
const TITLE_BEHIND = /^([^*_]{2,60})(\*\*|__)\s*(?:--?|[–—,|·])\s*[*_]{0,2}[^*]{2,100}[*_]{0,2}$/;

/** `**Nora Lindqvist** -- *Keeper*`: the title is no part of the label. */
function withoutTitle(text: string, from: number): string {
  const match = TITLE_BEHIND.exec(text.slice(from));
  return match === null ? text : text.slice(0, from) + (match[1] ?? '') + (match[2] ?? '');
}

function isNoName(raw: string): boolean {
  return NOT_A_NAME.test(raw) && !/\b(?:Jr|Sr)\.$/.test(raw);
}

/** Whether nothing that reads as running text stands right above; a heading stands apart by itself. */
function startsBlock(at: Line, lines: readonly Line[]): boolean {
  if (at.kind === 'heading') return true;
  const above = lines[at.index - 1];
  if (above === undefined || above.kind !== 'text') return true;
  return above.text.length < 60 || /[.?!…:"”»)\]]$/.test(above.text);
}

/** Start and end on a line right above a name, as editing programs print them: they belong to no other line. */
function spanAbove(at: Line, lines: readonly Line[]): Candidate['time'] {
  const above = lines[at.index - 1];
  const time = above?.kind === 'timestamp' ? timesAlone(above) : undefined;
  return time?.to === undefined ? undefined : time;
}

function timeBelow(at: Line, lines: readonly Line[]): Candidate['time'] {
  const below = lines[at.index + 1];
  return below?.kind === 'timestamp' ? timesAlone(below) : undefined;
}
