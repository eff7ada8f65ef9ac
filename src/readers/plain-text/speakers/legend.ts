import type { Role } from '../../../model/transcript.ts';
import type { SourceText } from '../../../text/source.ts';
import { foldLabel } from '../label-shape.ts';
import { give, isTaken, type Knowledge } from './names.ts';
import { namesIn, personKey } from './person-name.ts';
import { roleOfWord } from './role-words.ts';
import type { Voice } from './voices.ts';

const LINES = 200;
const SHAPES = /^(?:code|initials|qa|emoji|caps|role)$/;
/** Between the cells of a table, the columns of a list, a code and what it means. */
const CELLS = /\s*[|\t=:：;]\s*|,\s+| {2,}|\s[–—-]\s/u;
const NAME_AND_CODE = /^(.{2,60}?)\s*[([（]\s*(\S{1,12})\s*[)\]）]$/u;

/** What a line before the talk says of a code. */
interface Entry {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** Codes that a key, a table or a list before the talk explains: `P3 = …`, `| Nora Lindqvist | NLI |`, `Moderator (M): …`. */
export function namesByLegend(voices: readonly Voice[], knowledge: Knowledge, source: SourceText): void {
  const first = voices[0]?.turns[0]?.block.position.start.offset;
  const wanted = new Map<string, Voice>();
  for (const voice of voices)
    for (const { label, shape } of voice.infos) if (SHAPES.test(shape) && label.length <= 12) wanted.set(label, voice);
  if (wanted.size === 0 || first === undefined) return;
  for (const [voice, entries] of entriesOf(source.text.slice(0, first), wanted)) {
    const roles = new Set(entries.flatMap(({ text }) => roleIn(text) ?? []));
    const [role] = roles;
    if (roles.size === 1 && role !== undefined) voice.role ??= role;
    if (voice.name === undefined) nameBy(voice, entries, knowledge);
  }
}

function nameBy(voice: Voice, entries: readonly Entry[], knowledge: Knowledge): void {
  const found = entries.flatMap((entry) => namesOf(entry.text, voice).map((name) => ({ name, entry })));
  const [only] = found;
  if (only === undefined || new Set(found.map(({ name }) => personKey(name))).size !== 1) return;
  const { line, column } = only.entry;
  if (!isTaken(only.name, knowledge)) give(voice, only.name, [{ kind: 'participants', line, column }], knowledge);
}

/** Names that are no part of a description (`Port Ellery tower`), of several those that begin as the code does. */
function namesOf(text: string, voice: Voice): string[] {
  const names = namesIn(text).flatMap(({ name, index }) =>
    /^\s\p{Ll}/u.test(text.slice(index + name.length)) ? [] : [name],
  );
  const letter = voice.labels[0]?.[0] ?? '';
  return names.length > 1 ? names.filter((name) => name.startsWith(letter)) : names;
}

function entriesOf(text: string, wanted: ReadonlyMap<string, Voice>): Map<Voice, Entry[]> {
  const entries = new Map<Voice, Entry[]>();
  for (const [i, line] of text
    .split(/\r\n|\r|\n/)
    .slice(0, LINES)
    .entries()) {
    if (line.length > 300) continue;
    for (const { code, rest } of explained(line)) {
      const voice = wanted.get(code);
      if (voice === undefined) continue;
      const entry = { text: rest, line: i + 1, column: Math.max(0, line.indexOf(code)) + 1 };
      entries.set(voice, [...(entries.get(voice) ?? []), entry]);
    }
  }
  return entries;
}

/** What could be a code on a line, and what else the line or its part says. */
function explained(line: string): { readonly code: string; readonly rest: string }[] {
  const bare = line
    .replace(/[*`\\]/g, '')
    .replace(/^\s*(?:[-•+>]\s+|#+\s+)?/u, '')
    .replace(/(\p{L})_(\p{L}+)/gu, '$1 $2,');
  const cells = bare.split(CELLS).filter((cell) => cell !== '');
  return cells.flatMap((cell, i) => {
    const [, name, code] = NAME_AND_CODE.exec(cell) ?? [];
    const others = cells.filter((_, at) => at !== i).join(' , ');
    if (name !== undefined && code !== undefined)
      return [{ code, rest: `${name} , ${i === 0 ? others : ''}` }, ...(i === 0 ? [{ code: name, rest: others }] : [])];
    const space = cell.indexOf(' ');
    const inside = space === -1 ? [] : [{ code: cell.slice(0, space), rest: cell.slice(space + 1) }];
    return cells.length < 2 ? inside : [{ code: cell, rest: others }, ...inside];
  });
}

function roleIn(text: string): Role | undefined {
  for (const part of text.split(' , ')) {
    const role = roleOfWord(foldLabel(part)) ?? roleOfWord(foldLabel(part).split(' ').at(-1) ?? '');
    if (role !== undefined) return role;
  }
  return undefined;
}
