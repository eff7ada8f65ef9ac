import type { DraftTurn } from '../walk.ts';
import { give, type Knowledge } from './names.ts';
import type { Voice } from './voices.ts';

/** `Haddad P. S.` in Cyrillic letters. */
const WITH_INITIALS = /^(\p{Script=Cyrillic}[\p{Script=Cyrillic}-]+) (\p{Lu})\. ?(\p{Lu})\.?(?:,|$)/u;
const ADDRESS = /(?<!\p{L})(\p{Lu}\p{Ll}{2,20})\s+(\p{Lu}\p{Ll}{2,20}(?:вич|ьич|кич|мич|вна|чна|шна))(?!\p{L})/gu;
const FEMININE = /(?:а|я)$/u;

/** A family name with initials is completed by the one name and patronymic that others say with these initials. */
export function namesByPatronymic(voices: readonly Voice[], turns: readonly DraftTurn[], knowledge: Knowledge): void {
  const open = voices.flatMap((voice) => {
    const [, family, first, second] = WITH_INITIALS.exec(voice.labels[0] ?? '') ?? [];
    return family === undefined || voice.name !== undefined
      ? []
      : [{ voice, family, initials: `${first}${second}`, feminine: FEMININE.test(family) }];
  });
  if (open.length === 0) return;
  const said = saidPatronymics(turns);
  for (const { voice, family, initials, feminine } of open) {
    const alike = open.filter((other) => other.initials === initials && other.feminine === feminine);
    const names = [...(said.get(initials) ?? [])].filter(([name]) => FEMININE.test(name) === feminine);
    const [name] = names;
    if (alike.length !== 1 || names.length !== 1 || name === undefined) continue;
    const { line, column } = name[1].block.position.start;
    give(voice, `${name[0]} ${family}`, [{ kind: 'addressed', line, column }], knowledge);
  }
}

/** Names with patronymics that are said, by their initials, and where first. */
function saidPatronymics(turns: readonly DraftTurn[]): Map<string, Map<string, DraftTurn>> {
  const said = new Map<string, Map<string, DraftTurn>>();
  for (const turn of turns) {
    for (const { text } of turn.block.paragraphs) {
      for (const [, given = '', patronymic = ''] of text.matchAll(ADDRESS)) {
        const initials = `${given[0]}${patronymic[0]}`;
        const names = said.get(initials) ?? new Map<string, DraftTurn>();
        const name = `${given} ${patronymic}`;
        if (!names.has(name)) names.set(name, turn);
        said.set(initials, names);
      }
    }
  }
  return said;
}
