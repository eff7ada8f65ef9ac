import type { Metadata, Role } from '../../model/transcript.ts';
import { PERSON_FIELDS } from '../../text/lexicon.ts';
import type { FrontMatter } from './front-matter.ts';
import { foldLabel } from './label-shape.ts';
import type { Line } from './lines.ts';
import { rosterOf } from './roster.ts';
import { stripTitles } from './speakers/person-name.ts';
import { withoutHonorific } from './speakers/uncased-name.ts';

/** Somebody whom the front of the file names outright. */
export interface Person {
  readonly name: string;
  readonly role?: Role;
  readonly line: number;
  readonly column: number;
  readonly kind: 'header' | 'participants' | 'front-matter';
  /** The folded word by which the header names the part: `interviewer`. */
  readonly field?: string;
}

const FIELD = /^[-*•\s]{0,8}[*_]{0,3}([\p{L}][\p{L}\s'’/()-]{1,40}?)[*_]{0,3}\s?[:：｜|][*_]{0,3}\s*(.*?)[*_\s\\]*$/u;
/** The same in a table of two columns: `| Interviewer | Nora Lindqvist |`. */
const ROW = /^\|\s{0,9}[*_]{0,3}(\p{L}[\p{L}\s'’()-]{1,40}?)[*_]{0,3}\s{0,40}\|\s{0,9}([^|]{2,100}?)\s{0,60}\|$/u;
const PARTICIPANTS =
  /^(?:participants?|attendees|(?:members|also|others?|persons) present|in attendance|נכחו|משתתפים|מוזמנים|חברי הוועדה|المشاركون|participantes|speakers?|present|panel(?:ists?)?|teilnehmer(?:innen|:innen)?|teilnehmende|cast|interlocuteurs|partecipanti|deelnemers|участники|參加者|参加者|出席者|参与者)$/;
const LIST_FIELDS = /^(?:guests?|invitad[oa]s|gäste|invités|convidad[oa]s|ospiti|gasten)$/;
const ITEM = /^(?:[-*•+]|\d{1,2}[.)]|[:：])\s+(\S.{0,200})$/u;
const HEADER_LINES = 80;
const LISTED_PEOPLE = 30;

/** The people of header fields, participants lists and the front matter's `speakers`. */
export function peopleOfFront(lines: readonly Line[], frontMatter: FrontMatter | undefined): Person[] {
  const people = lines.slice(0, HEADER_LINES).flatMap((line) => {
    if (line.kind !== 'text' && line.kind !== 'heading') return [];
    const [key, value] = fieldOf(line);
    const listed = PARTICIPANTS.test(key) || LIST_FIELDS.test(key);
    const role = key === 'subject' ? undefined : PERSON_FIELDS.get(key);
    if (role === undefined && !listed) return [];
    const field = role === undefined ? undefined : key;
    if (value === '')
      return itemsBelow(line, lines).flatMap((item) => peopleIn(item.value, role, item.line, 'participants'));
    return peopleIn(value, role, line, listed ? 'participants' : 'header', field);
  });
  for (const { line, role } of rosterOf(lines))
    if (isPersonName(line.text)) people.push(person(line.text, role, line, 'participants'));
  return frontMatter === undefined ? people : [...people, ...frontMatterPeople(frontMatter, lines)];
}

/** A field's folded key and its value, which is empty for a heading or a term above its list. */
export function fieldOf({ text }: Pick<Line, 'text'>): readonly [key: string, value: string] {
  if (text.length >= 300) return ['', ''];
  const bare = text.replace(/^#+\s*/, '');
  const match = FIELD.exec(bare) ?? (bare.startsWith('|') ? ROW.exec(bare) : null);
  return match === null ? [foldLabel(bare.slice(0, 50)), ''] : [foldLabel(match[1] ?? ''), match[2] ?? ''];
}

/** The list items or definitions directly below a line, empty lines between them allowed. */
function itemsBelow({ index }: Line, lines: readonly Line[]): { readonly value: string; readonly line: Line }[] {
  const items: { value: string; line: Line }[] = [];
  for (const line of lines.slice(index + 1, index + 1 + LISTED_PEOPLE)) {
    if (line.kind === 'blank') continue;
    const value = ITEM.exec(line.text)?.[1];
    if (value === undefined) break;
    items.push({ value, line });
  }
  return items;
}

function person(name: string, role: Role | undefined, line: Line, kind: Person['kind'], field?: string): Person {
  const at = line.text.indexOf(name);
  return {
    name,
    line: line.index + 1,
    column: line.indent + Math.max(0, at) + 1,
    kind,
    ...(role === undefined ? {} : { role }),
    ...(field === undefined ? {} : { field }),
  };
}

/** Between people; not inside of parentheses. */
const SEPARATOR = /\s*[,;、，](?![^()]{0,100}\))\s*|\s+(?:and|y|e|und|et|en|и|&)\s+(?![^()]{0,100}\))/u;

/** `Nora Lindqvist (interviewer) and Dr. Omar Haddad, harbour master` */
function peopleIn(value: string, role: Role | undefined, line: Line, kind: Person['kind'], field?: string): Person[] {
  return value.split(SEPARATOR).flatMap((part) => {
    const name = withoutHonorific(stripTitles(bareName(part)));
    if (!isPersonName(name) || PERSON_FIELDS.has(foldLabel(name))) return [];
    const note = foldLabel(/(?:\(|\s[-–—]\s)([^()]*)\)?/.exec(part)?.[1] ?? '');
    return [person(name, PERSON_FIELDS.get(note) ?? role, line, kind, field)];
  });
}

function bareName(value: string): string {
  return value
    .replace(/[*_`]/g, '')
    .replace(/\s*[([（].*$/u, '')
    .replace(/\s[-–—|]\s.*$/u, '')
    .trim();
}

/** One to five capitalised words or a short run of another script. */
export function isPersonName(text: string): boolean {
  if (text.length < 2 || text.length > 50) return false;
  if (!/\p{Lu}|\p{Ll}/u.test(text))
    return /^[\p{L}\p{M}・·\s]{2,12}$|^[\p{L}\p{M}'’״"-]{2,15}(?: [\p{L}\p{M}'’״"-]{2,15}){1,2}$/u.test(text);
  return /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+(?:(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|al|bin|ben|el|y|e)\s+)*(?:\p{Lu}|[dDlL]['’]\p{Lu}|al-)[\p{L}\p{M}.'’-]*){0,5}$/u.test(
    text,
  );
}

/** Keys of a front matter that hold people; others, such as `subject` and `author`, may hold anything. */
const PEOPLE_KEY =
  /^(?:speakers?|attendees|participants?|panel(?:l?ists?)?|guests?|interviewees?|narrators?|hosts?|co-?hosts?|presenters?|interviewers?|moderators?|cast|entrevistad[oa]s?|entrevistador(?:[ae]s?)?|invitad[oa]s?|convidad[oa]s?|invitée?s?|gast|gäste|participantes)$/;
const ANSWERING = /^(?:panel|guest|interviewee|narrator|entrevistad[oa]s?$|invit|convidad|gast|gäste)/;
const ASKING = /^(?:host|co-?host|presenter|interviewer|entrevistador)/;

function roleOfKey(key: string): Role | undefined {
  if (ASKING.test(key)) return 'interviewer';
  if (key.startsWith('moderator')) return 'moderator';
  return ANSWERING.test(key) ? 'interviewee' : undefined;
}

function frontMatterPeople({ data, first }: FrontMatter, lines: readonly Line[]): Person[] {
  return Object.entries(data).flatMap(([key, value]) => {
    if (!PEOPLE_KEY.test(key.toLowerCase())) return [];
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    return values.flatMap((one) => {
      const name = typeof one === 'string' ? one : textOf(one, 'name');
      if (name === undefined) return [];
      const role = PERSON_FIELDS.get(foldLabel(textOf(one, 'role') ?? '')) ?? roleOfKey(key.toLowerCase());
      const line = lines
        .slice(first, first + 300)
        .find(({ kind, text }) => kind === 'front-matter' && text.includes(name));
      return line === undefined ? [] : peopleIn(name, role, line, 'front-matter');
    });
  });
}

/** Labels that a front matter declares, as this tool writes them: `speakers: [{ label: CH, name: … }]`. */
export function declaredLabels({ data }: FrontMatter): string[] {
  const speakers: unknown = data['speakers'];
  if (!Array.isArray(speakers)) return [];
  return speakers.flatMap((one: unknown) => {
    if (typeof one !== 'object' || one === null) return [];
    const { label, labels } = one as { label?: unknown; labels?: unknown };
    return [label, ...(Array.isArray(labels) ? labels : [])].filter((text): text is string => typeof text === 'string');
  });
}

function textOf(value: unknown, key: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const text: unknown = (value as Record<string, unknown>)[key];
  return typeof text === 'string' ? text : undefined;
}

/** What a front matter says about the interview; every other key is kept under `extra`. */
export function frontMatterMetadata({ data }: FrontMatter): Metadata {
  const extra: Record<string, unknown> = {};
  const metadata: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(data)) {
    const target = TEXT_KEYS[key.toLowerCase()];
    const list = LIST_KEYS[key.toLowerCase()];
    if (target === 'date' && (typeof value === 'string' || value instanceof Date)) {
      const date = value instanceof Date ? value.toISOString().slice(0, 10) : /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0];
      if (date === undefined) extra[key] = plain(value);
      else metadata['date'] = date;
    } else if (target !== undefined && typeof value === 'string' && value.trim() !== '')
      metadata[target] = value.trim();
    else if (list !== undefined) {
      const values = (Array.isArray(value) ? value : [value]).filter(
        (one) => typeof one === 'string' && one.trim() !== '',
      );
      if (values.length > 0) metadata[list] = values;
      else extra[key] = plain(value);
    } else extra[key] = plain(value);
  }
  if (Object.keys(extra).length > 0) metadata['extra'] = extra;
  return metadata as Metadata;
}

const TEXT_KEYS: Readonly<Record<string, string>> = {
  title: 'title',
  subtitle: 'dek',
  dek: 'dek',
  description: 'dek',
  date: 'date',
  publication: 'publication',
  lang: 'language',
  language: 'language',
};
const LIST_KEYS: Readonly<Record<string, string>> = {
  author: 'authors',
  authors: 'authors',
  tags: 'topics',
  topics: 'topics',
  categories: 'topics',
};

/** YAML's dates and undefined values as JSON has them. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null)) as unknown;
}
