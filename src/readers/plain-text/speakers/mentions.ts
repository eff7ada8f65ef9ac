import type { Block, Metadata, Turn } from '../../../model/transcript.ts';
import { pointAt, type SourceText } from '../../../text/source.ts';
import { titleCase } from './full-label.ts';

/** A full name that the file mentions before the talk, and where. */
export interface Mention {
  readonly name: string;
  readonly kind: 'title' | 'introduction' | 'header' | 'participants' | 'front-matter' | 'self-introduction' | 'talk';
  readonly line: number;
  readonly column: number;
  /** Found in a text that capitalises its nouns, where `Tochter Susanne` is no full name. */
  readonly nouns?: boolean;
}

const NAME =
  /\p{Lu}(?:\p{Ll}[\p{L}’'-]*|\.|[’']\p{Lu}\p{Ll}+)(?:\s(?:(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|al|el|bin|ibn|ben)\s){0,2}(?:al-|[dDlL][’'])?\p{Lu}(?:[\p{Ll}][\p{L}’'-]*|\.(?=\s\p{Lu})|[’']\p{Lu}\p{Ll}+|c\p{Lu}\p{Ll}+)){1,4}/gu;

/** `ROBERT A. LONG`, as lists of counsel print names. */
const CAPITAL_NAME =
  /(?<![\p{L}.] ?)\p{Lu}{2,}(?:\s\p{Lu}\.){0,2}(?:\s(?:(?:DE|LA|VAN|DER)\s)?\p{Lu}[\p{Lu}'’-]{2,}){1,2}(?=,|\s*$|\s{2})/gmu;

/** Sequences of capitalised words in the title, the lines under it and the introduction. */
export function nameMentions(source: SourceText, front: readonly Block[], _metadata: Metadata): Mention[] {
  const mentions: Mention[] = [];
  const nouns = capitalisesNouns(front);
  for (const block of front) {
    if (block.type === 'turn' || block.type === 'stage' || block.type === 'note') continue;
    if (block.type === 'apart' && (block.kind === 'chrome' || block.kind === 'site' || block.kind === 'separator'))
      continue;
    const kind =
      block.type === 'paragraph'
        ? 'introduction'
        : block.type === 'apart' && block.kind === 'field'
          ? 'header'
          : 'title';
    const { start, end } = block.position;
    const slice = source.text
      .slice(start.offset, end.offset)
      .replace(/[[\]*_]/g, ' ')
      .replace(/[\r\n\t]/g, ' ');
    for (const match of slice.matchAll(CAPITAL_NAME)) {
      const { line, column } = pointAt(source, start.offset + match.index);
      mentions.push({ name: titleCase(match[0]), kind, line, column });
    }
    for (const match of slice.matchAll(NAME)) {
      for (const part of shorten(match[0])) {
        const { line, column } = pointAt(source, start.offset + match.index + match[0].indexOf(part));
        mentions.push({ name: part, kind, line, column, ...(nouns && kind === 'introduction' ? { nouns } : {}) });
      }
    }
  }
  return mentions;
}

const OPENING_TURNS = 8;

/** Names said in the first turns, where people are introduced. */
export function talkMentions(turns: readonly { readonly block: Turn }[]): Mention[] {
  return turns
    .slice(0, OPENING_TURNS)
    .flatMap(({ block }) =>
      block.paragraphs
        .slice(0, 8)
        .flatMap(({ text, position }) =>
          [...text.slice(0, 3000).matchAll(NAME)].flatMap((match) =>
            shorten(match[0]).map(
              (name): Mention => ({ name, kind: 'talk', line: position.start.line, column: position.start.column }),
            ),
          ),
        ),
    );
}

const LEADING =
  /^(?:The|A|An|In|On|At|For|With|And|But|When|While|As|By|From|To|Of|This|That|Interview|Interviewer|Interviewee|Professor|Prof|Dr|Mr|Mrs|Ms|Sir|President|Minister|Senator|Governor|Judge|Captain|Spotlight|Meet|Entrevista|Con|El|La|Los|Le|Les|Der|Die|Das|Mit|Im|Hosts?|Guest|Miss|Madam|Press|Secretary|Former|Vice|Deputy|Chief|Executive|Editor|Writer|Author|Congressman|Congresswoman|Representative|General|Ambassador|Mayor|Justice|Chancellor|Commissioner|Nominee|Thank|Thanks|Hello|Hi|Welcome|Good|Briefing|By)\.?\s/u;

/** Without a word that only opens the sentence or is a title. */
function shorten(name: string): string[] {
  let bare = name;
  while (LEADING.test(bare)) bare = bare.replace(LEADING, '');
  return /\s/.test(bare) ? [bare] : [];
}

/** German: more than one in seven words behind a lower-case word has a capital. */
function capitalisesNouns(front: readonly Block[]): boolean {
  const text = front.flatMap((block) => (block.type === 'paragraph' ? [block.text] : [])).join(' ');
  const pairs = text.match(/\p{Ll}\s\p{L}{2}/gu) ?? [];
  return pairs.length >= 20 && pairs.filter((pair) => /\s\p{Lu}/u.test(pair)).length > pairs.length / 7;
}
