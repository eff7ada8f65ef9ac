import type { Block } from '../../../model/transcript.ts';
import { pointAt, type SourceText } from '../../../text/source.ts';
import { behindWords } from './introducing.ts';
import { frontText } from './mentions.ts';
import { bareName, CAPITAL_NAME, NAME, stripTitles, titleCase } from './person-name.ts';

/** Somebody of whom the front says what they do in the talk. */
export interface Stated {
  readonly name: string;
  readonly role: 'interviewer' | 'interviewee';
  /** Said in the title or a heading, so that it speaks of this talk and no other. */
  readonly inTitle: boolean;
  readonly line: number;
  readonly column: number;
}

const WITH =
  '(?:[Ii]nterview|INTERVIEW|[Cc]onversation|CONVERSATION|Q ?& ?A|[Ee]ntrevista|[Ee]ntretien|[Ii]ntervista|[Ss]amtal|[Gg]espräch|[Qq]uestions|[Dd]omande|[Pp]reguntas|[Pp]erguntas|[Ff]ragen|[Vv]ragen) (?:with|WITH|for|con|com|a|à|an|aan|avec|mit|met|med)';
const OF =
  '(?:[Dd]eposition|DEPOSITION|[Tt]estimony|TESTIMONY|[Oo]ral [Hh]istory(?: [Ii]nterview)?|ORAL HISTORY(?: INTERVIEW)?|[Ii]nterview) (?:of|OF)';
const BY =
  '(?:[Ii]nterview(?:ed|s)?|[Ii]nterview [Cc]onducted|[Cc]onducted|[Hh]osted|[Ee]ntrevistad[oa]|[Pp]ropos recueillis|[Ii]nterviewt|[Gg]eführt|[Ee]ntrevista|[Ii]ntervista|[Aa]s told to) ?(?:by|por|par|von|door|av|da|to)';
const TITLED = '(?:\\p{Lu}[a-z]{1,9}\\.? )?';
const pattern = (before: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${before})[: ] ?${TITLED}(${NAME}|${CAPITAL_NAME})`, 'gmu');
const interviewees = behindWords(`${WITH}|${OF}`, pattern);
const interviewers = behindWords(`${BY}|[Ii]nterviewer,?`, pattern);
/** `Nora Lindqvist: “The sea is late”`: a title that quotes whoever is interviewed. */
const quoted = behindWords(': ?[«“„"‘]', (quotation) => new RegExp(`^[#\\s]{0,8}(${NAME})${quotation}`, 'gmu'));
/** A single name in a title must stand a second time before the talk. */
const WITH_WORDS = new RegExp(WITH);
const SINGLE = new RegExp(`(?<!\\p{L})${WITH} (\\p{Lu}\\p{Ll}{2,20})(?= ?$| ?[-–—,:|(])`, 'mu');

/** Who the front says asks and who answers: “Interview with …”, “interviewed by …”. */
export function statedRoles(source: SourceText, front: readonly Block[]): Stated[] {
  return front.flatMap((block) => {
    if (block.type === 'turn' || block.type === 'note') return [];
    const text = frontText(source, block);
    const inTitle = block.type !== 'paragraph';
    const found = (matches: readonly RegExpExecArray[], role: Stated['role']): Stated[] =>
      matches.flatMap((match) => {
        const name = bareName(stripTitles(titleCase(match[1] ?? '')));
        const { line, column } = pointAt(source, block.position.start.offset + match.index);
        return name === undefined ? [] : [{ name, role, inTitle, line, column }];
      });
    return [
      ...found(interviewees(text), 'interviewee'),
      ...(inTitle ? found(quoted(text), 'interviewee') : []),
      ...found(interviewers(text), 'interviewer'),
    ];
  });
}

/** `Interview with Nora`, where Nora is named again before the talk. */
export function singleInterviewee(source: SourceText, front: readonly Block[]): Stated | undefined {
  const texts = front.map((block) => frontText(source, block));
  for (const [i, block] of front.entries()) {
    const text = texts[i] ?? '';
    const match = block.type === 'paragraph' || !WITH_WORDS.test(text) ? null : SINGLE.exec(text);
    const name = match?.[1];
    if (match === null || name === undefined) continue;
    const again = texts.filter((text) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(text));
    const { line, column } = pointAt(source, block.position.start.offset + match.index);
    if (again.length >= 2) return { name, role: 'interviewee', inTitle: true, line, column };
  }
  return undefined;
}
