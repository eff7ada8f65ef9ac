import { isSmall } from '../../text/ascii.ts';
import type { Line } from './lines.ts';

const BODY = '(?:house|senate|committee|council|court|assembly|commission|jury|meeting|sitting|hearing|session)';
const ITEM =
  '(?:motion|amendment|bill|resolution|question|article|clause|schedule|order|conference report|nomination)s?';
const CLERK = '(?:clerk|secretary|bailiff|marshal|reporter|interpreter|sergeant-at-arms)';

/** What the keeper of a record writes between the speeches of parliaments and courts. */
const RECORD = [
  'there (?:was|being) no (?:objection|further business)',
  String.raw`(?:the )?(?:\w+ ){0,3}${CLERK} (?:proceeded|(?:read|called|reported|administered|announced)\b.{0,80}(?:follows|roll|oath|title|result|names|bill|resolution))`,
  String.raw`(?:the )?(?:\w+ ){0,4}${ITEM}(?: \d+)?(?: \([^)]{1,60}\))?(?: to \w+)? (?:was|were)(?: \w+)? (?:agreed to|adopted|rejected|negatived|withdrawn|carried|passed|put|laid|tabled|read|lost|ordered)`,
  String.raw`(?:the )?${ITEM}(?: \d+)?,? (?:(?:again )?(?:put|proposed)(?: and)?|agreed to|negatived|accordingly|by leave,? withdrawn|read a (?:first|second|third) time)`,
  `(?:the )?${BODY} (?:(?:was|were|then|accordingly) ){0,2}(?:adjourned|recessed|resumed|suspended|divided|rose|retired|entered|returned|reconvened|excused|left|resolved itself)`,
  '(?:the )?witness(?:es)? (?:was|were) (?:then |duly |first )*(?:sworn|affirmed|excused|recalled)',
  String.raw`called as a witness\b.{0,200}\b(?:sworn|affirmed|testified)`,
  'la séance(?:,? suspendue à [^.]{1,30},?)? (?:est |a été )?(?:reprise?|reprend|suspendue|levée|ouverte)',
  String.raw`(?:l'|l’|les? |la )(?:amendement|article|motion|proposition|ensemble|sous-amendement|projet)s?\b.{0,80} (?:est|sont|n'est pas|n’est pas|ne sont pas) (?:adopt|rejet|retir)`,
  'acte en est donné',
  '(?:se (?:suspende|levanta|reanuda)|es la hora|resulta (?:afirmativa|negativa|aprobad|rechazad))',
  String.raw`having been (?:\w+ ){0,3}(?:duly |first )?(?:sworn|affirmed)`,
];
const RECORD_LINE = new RegExp(`^(?:${RECORD.join('|')})`, 'i');
/** How all of them open: cheaper to ask, and to compile. */
const RECORD_OPENING = new RegExp(
  `^(?:there |(?:the )?(?:\\w+ ){0,4}(?:${CLERK}|${ITEM})|(?:the )?(?:${BODY}|witness)|called |la |l['’]|les? |acte |(?:se|es|resulta) |having )`,
  'i',
);
const PERMISSION = /^\(?m(?:r|s|rs)\. [\p{L}'’. -]{1,40} asked and was given permission/iu;
/** The name of a witness above “called as a witness”. */
const WITNESS = /^\p{Lu}[\p{Lu}\s.'’-]{3,60},$/u;
const SENTENCE_END = /[.?!:…]["”’»')\]]*$/u;
const LONGEST_RECORD = 400;

/** A sentence under a dash of its own, as some parliaments set what happens: `- Ocupa la presidencia el señor Haddad.` */
const DASH = /^[-–—]/;
const DASHED = /^(?:-{1,2}|–|—)\s\p{Lu}[^?]{4,300}\.$/u;

function opensAsRecord(text: string): boolean {
  return (RECORD_OPENING.test(text) && RECORD_LINE.test(text)) || (/^\(?m[rs]/i.test(text) && PERMISSION.test(text));
}

/** Whether a passage is the sentence of a record's keeper. `dashed`: a dash opens an item of a list, or a speech. */
export function isRecord(text: string, dashed: boolean): boolean {
  if (text.length > LONGEST_RECORD || !/[.:)]$/.test(text)) return false;
  if (!dashed && DASH.test(text) && DASHED.test(text)) return true;
  const name = isSmall(text.charCodeAt(1)) ? '' : (/^\p{Lu}[\p{Lu}\s.'’-]{3,60}, /u.exec(text)?.[0] ?? '');
  return opensAsRecord(text) || (name !== '' && opensAsRecord(text.slice(name.length)));
}

/** Whether a line behind an ended sentence opens one of a record's keeper, or a direction set in like a paragraph. */
export function opensRecord(lines: readonly Line[], index: number): boolean {
  const [above, line, below] = [lines[index - 1], lines[index], lines[index + 1]];
  if (above === undefined || line === undefined || !SENTENCE_END.test(above.text)) return false;
  if (WITNESS.test(line.text))
    return opensAsRecord(below?.text ?? '') || /^called as a witness/i.test(below?.text ?? '');
  if (line.text.startsWith('(') && line.indent > above.indent) return true;
  return opensAsRecord(line.text);
}
