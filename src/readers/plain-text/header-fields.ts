import { NOT_LABELS, PERSON_FIELDS } from '../../text/lexicon.ts';
import { isPersonName } from './front.ts';
import type { Candidate } from './head.ts';
import { foldLabel } from './label-shape.ts';
import type { Line } from './lines.ts';
import { speechOf } from './weigh.ts';

/** Labels between fields that are none: a title with a colon. */
const OTHERS = 2;

/** How many of the first labels are fields of a header: `Interviewer: Ann Smith`, `Date: 3 May 1994`. */
export function headerFields(ordered: readonly Candidate[], lines: readonly Line[]): number {
  let skip = 0;
  for (let i = 0; i < Math.min(ordered.length - 1, 16); i++) {
    const candidate = ordered[i];
    if (candidate === undefined || i - skip > OTHERS) break;
    if (isHeaderField(candidate, lines) && (i === skip || holdsPerson(candidate, lines))) skip = i + 1;
  }
  return skip === 1 && opensTalk(ordered, lines) ? 0 : skip;
}

/** Whether the first label, which alone looks like a field, is spoken: `Interviewer: Hello` right above another voice. */
function opensTalk([first, next, ...others]: readonly Candidate[], lines: readonly Line[]): boolean {
  if (first === undefined || next === undefined || next.label.key === first.label.key) return false;
  const above = lines.slice(0, first.line).findLast(({ kind }) => kind !== 'blank');
  const below = lines.slice(first.line + 1).find(({ kind }) => kind !== 'blank');
  const isAlone = below?.index === next.line && !FIELD_LINE.test(above?.text ?? '');
  return isAlone && others.some(({ label }) => label.key === first.label.key);
}

/** `INTERVIEWEE: Nora Lindqvist` and no word more. */
function holdsPerson(candidate: Candidate, lines: readonly Line[]): boolean {
  const value = (speechOf(candidate, lines) ?? '').replace(/[*_\\]/g, '').trim();
  return PERSON_FIELDS.has(candidate.label.key) && value.includes(' ') && isPersonName(value);
}

function isHeaderField(candidate: Candidate, lines: readonly Line[]): boolean {
  const { key, shape } = candidate.label;
  const value = (speechOf(candidate, lines) ?? '').replace(/[*_\\]/g, '').trim();
  const onLine = candidate.lastHeadLine === candidate.line && candidate.speech < (lines[candidate.line]?.end ?? 0);
  if (!onLine || value.length > 90 || /[.?!…。]["”’]?$/.test(value)) return false;
  if (isInFieldBlock(candidate.line, lines)) return true;
  if ((shape === 'initials' || shape === 'code') && definesInitials(key, value)) return true;
  if (saysPart(value)) return true;
  if (shape === 'qa') return isPersonName(value.replace(/\s*[(,].*$/u, ''));
  if (PERSON_FIELDS.has(key)) return isPersonName(value.replace(/\s*[(,].*$/u, ''));
  return NOT_LABELS.has(key);
}

/** `Nora Lindqvist (interviewer)` */
function saysPart(value: string): boolean {
  const [, name = '', part = ''] = /^([^(,]{3,60}?)\s*[(,]\s*([^(),]{2,40})\)?$/u.exec(value) ?? [];
  return isPersonName(name) && PERSON_FIELDS.has(foldLabel(part));
}

const LIST_MARK = /^(?:[-*•]|\d{1,3}[.)])\s+/;
const FIELD_LINE = /^[-*•\s]*[^:：]{2,50}\s?[:：][*_]{0,3}\s*\S.{0,90}$/u;

/** Above a talk, among lines without a gap that are all `Key: value`, few keys twice and hardly a sentence among them. */
function isInFieldBlock(at: number, lines: readonly Line[]): boolean {
  let first = at;
  let last = at;
  while (first > at - 30 && lines[first - 1]?.kind === 'text') first--;
  while (last < at + 30 && lines[last + 1]?.kind === 'text') last++;
  const block = lines.slice(first, last + 1);
  const sentences = block.filter(({ text }) => /[.?!…。？！]["”’»)*_]*$/.test(text)).length;
  if (block.length < 2 || sentences > 0.2 * block.length || !block.every(({ text }) => FIELD_LINE.test(text)))
    return false;
  const keys = new Set(block.map(({ text }) => text.replace(LIST_MARK, '').split(/[:：]/, 1)[0]));
  return keys.size > 0.5 * block.length && lines.some(({ kind, index }) => index > last && kind === 'text');
}

/** `LO: Leontyne Osgood, for the archive`: a list of who is who, not speech. */
function definesInitials(key: string, value: string): boolean {
  const name = value.replace(/\s*[,(–—-].*$/u, '').trim();
  if (!isPersonName(name) || /[.?!]$/.test(value)) return false;
  const letters = foldLabel(name)
    .split(' ')
    .map((word) => word[0] ?? '')
    .join('');
  return letters.length >= 2 && letters === key.replace(/ /g, '');
}
