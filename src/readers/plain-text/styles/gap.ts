import { type Candidate, columnTime, leadOf, speechOffset, splitTime } from '../head.ts';
import { labelInfo, type Shape } from '../label-shape.ts';
import type { LabelStyle } from './types.ts';

const GAP =
  /\t\s*|[ \u00a0]{2,}\|?\s*|\u3000+|\s\|\s*|\s[–—]\s+|\s--?\s+|[–—]{1,2}\s*(?=\p{Lu}|\p{Lo})|\s?\.\s*[-–—]{1,2}\s*|;\s+|\sـ\s+/u;
/** None of the gaps can be where none of these is. */
const SIGN = /[\t\u00a0\u3000|;–—ـ-]| {2}/;
const MAX_LABEL = 60;
/** A direction behind the label makes it longer. */
const DIRECTION = /^.{1,30}\s\*[^*]{2,80}\*\s/;
const NO_LABEL_END = /[:：?!,;]\s*[*_]*$|\p{Ll}{2}\.$/u;
const WEAK: ReadonlySet<Shape> = new Set(['phrase', 'lower', 'stop', 'event']);

/** A label set off by space, a bar, a dash or a semicolon: `Nora⇥Well …`, `Nora    Well …`, `Nora | Well …`, `Nora — Well …`, `NL; Well …`. */
export const gap: LabelStyle = {
  id: 'gap',
  variants: ['gap-bar', 'gap-dash', 'gap-stop', 'gap-wide', 'gap-semicolon', 'gap-space'],
  match(line, lines) {
    if (line.kind !== 'text') return undefined;
    const { text } = line;
    const lead = leadOf(line);
    // A row of a table, which has a style of its own.
    if (lead.decoration === 'heading' || text.startsWith('|')) return undefined;
    const direction = text.includes('*') ? (DIRECTION.exec(text)?.[0].length ?? 0) : 0;
    const head = text.slice(lead.at, lead.at + MAX_LABEL + direction);
    if (!SIGN.test(head)) return undefined;
    const match = gapIn(head);
    if (match === null || match.index === 0 || COLUMNS.test(text)) return undefined;
    const dotted = match[0].startsWith('.') && /(?:^|[\s.])\p{Lu}$/u.test(head.slice(0, match.index));
    const { label: raw, time: inside } = splitTime(head.slice(0, match.index + (dotted ? 1 : 0)));
    const label = labelInfo(raw);
    const at = lead.at + match.index + match[0].length;
    if (
      label === undefined ||
      (WEAK.has(label.shape) && !isStop(match[0], label.shape)) ||
      NO_LABEL_END.test(raw) ||
      at >= text.length
    )
      return undefined;
    if (match[0].includes(';') && lines[line.index - 1]?.kind === 'text') return undefined;
    if (match[0].includes('|') && text.includes(' | ', at)) return undefined;
    const gapAt = lead.at + match.index;
    const column = columnTime(text, gapAt);
    const time = lead.time ?? inside ?? column?.time;
    return {
      line: line.index,
      style: `gap${kindOfGap(dotted ? match[0].slice(1) : match[0])}`,
      decoration: lead.decoration,
      label,
      start: line.start,
      speech: speechOffset(line, column?.at ?? at),
      lastHeadLine: line.index,
      time,
    } satisfies Candidate;
  },
};

/** A running head: `HARBOUR BOARD - MINUTES              FINAL`. */
const COLUMNS = /\S\s{8,}\S/;

/** The first gap outside of parentheses: `The chair (Nora Haddad. PRS - GO) - The …`. */
function gapIn(head: string): RegExpExecArray | null {
  const match = GAP.exec(head);
  const open = head.indexOf('(');
  const close = head.indexOf(')', open);
  if (match === null || open === -1 || close === -1 || match.index < open || match.index > close) return match;
  const behind = GAP.exec(head.slice(close + 1));
  if (behind !== null) behind.index += close + 1;
  return behind;
}

/** `Several members.- `: the sign is plain enough for any words. */
function isStop(gapText: string, shape: Shape): boolean {
  return shape === 'phrase' && kindOfGap(gapText) === '-stop';
}

function kindOfGap(gapText: string): string {
  if (/[|]/.test(gapText)) return '-bar';
  if (/[–—ـ-]/.test(gapText)) return gapText.includes('.') ? '-stop' : '-dash';
  if (gapText.startsWith('\u3000')) return '-wide';
  return gapText.includes(';') ? '-semicolon' : '-space';
}
