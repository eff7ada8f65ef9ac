import type { Metadata, Role } from '../../model/transcript.ts';
import type { FrontMatter } from './front-matter.ts';
import { foldLabel } from './label-shape.ts';
import { PERSON_FIELDS } from './lexicon.ts';
import type { Line } from './lines.ts';

/** Somebody whom the front of the file names outright. */
export interface Person {
  readonly name: string;
  readonly role?: Role;
  readonly line: number;
  readonly column: number;
  readonly kind: 'header' | 'participants' | 'front-matter';
}

const FIELD = /^[-*•\s]*[*_]{0,3}([\p{L}][\p{L}\s'’/()-]{1,40}?)[*_]{0,3}\s?[:：][*_]{0,3}\s*(.*?)[*_\s\\]*$/u;
const PARTICIPANTS =
  /^(?:participants?|participantes|speakers?|present|panel(?:ists?)?|teilnehmer(?:innen|:innen)?|teilnehmende|guests?|cast|interlocuteurs|partecipanti|deelnemers|участники|參加者|参加者|出席者|参与者)$/;
const HEADER_LINES = 80;

/** The people of header fields, participants lists and the front matter's `speakers`. */
export function peopleOfFront(lines: readonly Line[], frontMatter: FrontMatter | undefined): Person[] {
  const people: Person[] = [];
  for (const line of lines.slice(0, HEADER_LINES)) {
    if (line.kind !== 'text' && line.kind !== 'heading') continue;
    const match = line.text.length < 300 ? FIELD.exec(line.text.replace(/^#+\s*/, '')) : null;
    const key = foldLabel(match?.[1] ?? '');
    const value = match?.[2] ?? '';
    const role = PERSON_FIELDS.get(key);
    if (PARTICIPANTS.test(key)) people.push(...participants(value, line));
    else if (role !== undefined && isPersonName(bareName(value)))
      people.push(person(bareName(value), role, line, 'header'));
  }
  if (frontMatter !== undefined) people.push(...frontMatterPeople(frontMatter, lines));
  return people;
}

function person(name: string, role: Role | undefined, line: Line, kind: Person['kind']): Person {
  const at = line.text.indexOf(name);
  return {
    name,
    line: line.index + 1,
    column: line.indent + Math.max(0, at) + 1,
    kind,
    ...(role === undefined ? {} : { role }),
  };
}

/** `Lander González (interviewer) and Alberto Cuenca (student)` */
function participants(value: string, line: Line): Person[] {
  return value.split(/\s*(?:[,;、，]|\s(?:and|y|e|und|et|en|и|&)\s)\s*/u).flatMap((part) => {
    const name = bareName(part);
    if (!isPersonName(name)) return [];
    const note = foldLabel(/\(([^()]*)\)/.exec(part)?.[1] ?? '');
    return [person(name, PERSON_FIELDS.get(note), line, 'participants')];
  });
}

function bareName(value: string): string {
  return value
    .replace(/[*_`]/g, '')
    .replace(/\s*[([（].*$/u, '')
    .replace(/(?:,|\s[-–—|])\s.*$/u, '')
    .trim();
}

/** One to five capitalised words or a short run of another script. */
export function isPersonName(text: string): boolean {
  if (text.length < 2 || text.length > 50) return false;
  if (!/\p{Lu}|\p{Ll}/u.test(text)) return /^[\p{L}\p{M}・·\s]{2,12}$/u.test(text);
  return /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+(?:(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|al|bin|ben|el|y|e)\s+)*(?:\p{Lu}|[dDlL]['’]\p{Lu}|al-)[\p{L}\p{M}.'’-]*){0,5}$/u.test(
    text,
  );
}

const PEOPLE_KEYS: Readonly<Record<string, Role | undefined>> = {
  speakers: undefined,
  speaker: undefined,
  participants: undefined,
  guests: 'interviewee',
  guest: 'interviewee',
  interviewee: 'interviewee',
  hosts: 'interviewer',
  host: 'interviewer',
  interviewer: 'interviewer',
  moderator: 'moderator',
};

function frontMatterPeople({ data, first }: FrontMatter, lines: readonly Line[]): Person[] {
  return Object.entries(data).flatMap(([key, value]) => {
    if (!Object.hasOwn(PEOPLE_KEYS, key.toLowerCase())) return [];
    const role = PEOPLE_KEYS[key.toLowerCase()];
    const values = Array.isArray(value) ? value : [value];
    return values.flatMap((one: unknown) => {
      const name = typeof one === 'string' ? one : nameOf(one);
      if (name === undefined || !isPersonName(name)) return [];
      const line = lines
        .slice(first, first + 300)
        .find(({ kind, text }) => kind === 'front-matter' && text.includes(name));
      return line === undefined ? [] : [person(name, role, line, 'front-matter')];
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

function nameOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('name' in value)) return undefined;
  return typeof value.name === 'string' ? value.name : undefined;
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
